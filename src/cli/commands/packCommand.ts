import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { importTables } from '../../parse/nhs/importTables.ts'
import { listOffer } from '../../parse/nhs/listOffer.ts'
import { sortFile } from '../../parse/nhs/sortTables.ts'
import { formatPack, type PackFile } from '../../parse/pack/formatPack.ts'
import { type Command, type CommandInput, WrongUsage } from '../command.ts'
import { FILE_OPTIONS, loadTableFiles, readCoCommissioning } from '../importOptions.ts'
import { formatProblem, InputProblems } from '../inputProblems.ts'

/** What a pack's folder holds, and is emptied of before a new one is written. */
const OWN_PARTS = ['pack.json', 'index', 'areas']

/** Makes static files of a whole country's: an index to find a practice by, and an area to open for each commissioner. */
export const packCommand: Command = {
  name: 'pack',
  summary: 'Make a pack of static files, so that readers can start from a practice code, name or postcode.',
  usage:
    '--practices F [--lists F] [--payments F] [--commissioners F] [--networks F] [--co-commissioning none|joint|delegated] -o DIR',
  examples: [
    'pack --practices epraccur.csv --lists lists.csv --payments payments.csv --commissioners eccg.csv -o pack',
  ],
  options: {
    ...FILE_OPTIONS,
    'co-commissioning': { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  run: async input => {
    const output = input.option('output')
    if (output === undefined) throw new WrongUsage('Say where to: -o DIR.')
    const { areas, problems } = await importAreas(input)
    const files = formatPack(areas)
    await writePack(output, files)
    const practices = areas.reduce((sum, { economy }) => sum + economy.practices.length, 0)
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    return {
      output: `Wrote ${output}: ${groupThousands(practices)} practices in ${areas.length} areas, ${groupThousands(files.length)} files, ${(bytes / 1e6).toFixed(1)} MB.`,
      messages: [
        ...problems.map(formatProblem),
        'Put the folder beside the built pages as pack/, or serve it from here with PACK=DIR npm start.',
      ],
      exitCode: problems.length === 0 ? 0 : 1,
    }
  },
}

type Areas = {
  readonly areas: readonly { readonly code: string; readonly economy: Economy }[]
  readonly problems: readonly Problem[]
}

/** An area for each commissioner with practices that have a list; what went wrong with the files or with one of them. */
async function importAreas(input: CommandInput): Promise<Areas> {
  const files = (await loadTableFiles(input)).map(sortFile)
  const tables = files.flatMap(file => file.tables)
  const coCommissioning = readCoCommissioning(input)
  const problems: Problem[] = files.flatMap(file => file.problems)
  const areas: { code: string; economy: Economy }[] = []
  for (const { code, practices } of listOffer(tables).commissioners) {
    if (practices === 0) continue
    const made = importTables(tables, {
      commissioners: [code],
      ...(coCommissioning === undefined ? {} : { coCommissioning }),
    })
    problems.push(...made.problems)
    if (made.economy !== undefined) areas.push({ code, economy: made.economy })
  }
  if (areas.length > 0) return { areas, problems }
  const message = 'The files hold no commissioner with practices that have a registered list.'
  const fix = 'Give the ODS file of practices (epraccur.csv) and a file of list sizes.'
  throw new InputProblems([...problems, { file: 'pack', code: 'no-areas', found: '', message, fix }])
}

async function writePack(folder: string, files: readonly PackFile[]): Promise<void> {
  await Promise.all(OWN_PARTS.map(part => rm(join(folder, part), { recursive: true, force: true })))
  for (const { path, text } of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
