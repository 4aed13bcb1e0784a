import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import type { Outcome } from '../kit/result.ts'
import { describeNames } from '../kit/suggestName.ts'
import { parseEconomy } from '../parse/economy/parseEconomy.ts'
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
