import { basename } from 'node:path'
import type { CoCommissioning } from '../domain/vocabulary/economy.ts'
import type { TableFile } from '../parse/table/readTables.ts'
import { type CommandInput, type CommandOptions, WrongUsage } from './command.ts'
import { readBytes } from './readTextFile.ts'

const KINDS = ['practices', 'lists', 'payments', 'commissioners', 'trusts', 'networks', 'own'] as const
const CO_COMMISSIONING: readonly CoCommissioning[] = ['none', 'joint', 'delegated']

/** The options that name files to import; each may be given several times. */
export const FILE_OPTIONS: CommandOptions = Object.fromEntries(
  KINDS.map(name => [name, { type: 'string', multiple: true }]),
)

/** The files that those options name. What each is, is told by what stands in it. */
export async function loadTableFiles(input: CommandInput): Promise<readonly TableFile[]> {
  const paths = KINDS.flatMap(name => input.options(name))
  if (input.options('practices').length + input.options('own').length === 0)
    throw new WrongUsage('Give the file of practices: --practices FILE, or your own list: --own FILE.')
  return Promise.all(
    [...paths, ...input.positionals].map(async path => ({
      file: basename(path),
      bytes: await readBytes(path),
    })),
  )
}

/** Who commissions core general practice, as the option says; `undefined` where it is not given. */
export function readCoCommissioning(input: CommandInput): CoCommissioning | undefined {
  const text = input.option('co-commissioning')
  const known = CO_COMMISSIONING.find(word => word === text)
  if (text === undefined || known !== undefined) return known
  throw new WrongUsage(`--co-commissioning ${text}: write none, joint or delegated.`)
}
