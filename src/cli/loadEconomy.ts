import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Answers } from '../domain/vocabulary/answer.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import type { Outcome } from '../kit/result.ts'
import { describeNames } from '../kit/suggestName.ts'
import { parseEconomy } from '../parse/economy/parseEconomy.ts'
import { readFile } from '../parse/file/readFile.ts'
import { toWork } from '../parse/work/parseWork.ts'
import { isAtlasWorkbook } from '../parse/workbook/isAtlasWorkbook.ts'
import { parseWorkbook } from '../parse/workbook/parseWorkbook.ts'
import { findDataFolder } from './dataFolder.ts'
import { InputProblems } from './inputProblems.ts'
import { isFile, readBytes, readTextFile } from './readTextFile.ts'

/** Reads an economy: a file (YAML, JSON, or a workbook), or a built-in one by its id. Throws `InputProblems` when it has any. */
export async function loadEconomy(pathOrId: string): Promise<Economy> {
  const file = (await findBuiltIn(pathOrId)) ?? pathOrId
  if (!isFile(file)) {
    const message = `There is no file “${pathOrId}”, and no built-in economy of that name.`
    const fix = describeNames(pathOrId, await listEconomies())
    throw new InputProblems([{ file: pathOrId, code: 'no-file', found: pathOrId, message, fix }])
  }
  const { value, problems } = await readEconomyFile(file)
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}

/** An area together with what its owner answered about models; a file of the area alone, or a built-in one, has no answers. */
export type Area = { readonly economy: Economy; readonly answers: Answers }

/** The same for a file that may also be saved work (“Everything, as one file”). Throws `InputProblems` as `loadEconomy` does. */
export async function loadArea(pathOrId: string, { models }: Pick<Library, 'models'>): Promise<Area> {
  const isGiven = (await findBuiltIn(pathOrId)) === undefined && isFile(pathOrId)
  const bytes = isGiven ? await readBytes(pathOrId) : undefined
  if (bytes === undefined || isAtlasWorkbook(bytes))
    return { economy: await loadEconomy(pathOrId), answers: {} }
  const name = relative(process.cwd(), pathOrId)
  const input = readFile(await readTextFile(pathOrId), name)
  if (!isWorkFile(input.value)) return { economy: await loadEconomy(pathOrId), answers: {} }
  const { value, problems } = toWork(input, { models })
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}

/** Only saved work says what could not be used. */
function isWorkFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'leftOut' in value
}

async function readEconomyFile(file: string): Promise<Outcome<Economy, Problem>> {
  const name = relative(process.cwd(), file)
  const bytes = await readBytes(file)
  return isAtlasWorkbook(bytes) ? parseWorkbook(bytes, name) : parseEconomy(await readTextFile(file), name)
}

/** The ids of the built-in economies, sorted. */
export async function listEconomies(): Promise<readonly string[]> {
  const names = await readdir(join(findDataFolder(), 'economies'))
  return names
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length))
    .sort()
}

async function findBuiltIn(id: string): Promise<string | undefined> {
  return (await listEconomies()).includes(id) ? join(findDataFolder(), 'economies', `${id}.yaml`) : undefined
}
