import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cases } from '../domain/vocabulary/case.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { parseCases } from '../parse/library/parseCases.ts'
import { findDataFolder } from './dataFolder.ts'
import { InputProblems } from './inputProblems.ts'

const FILE = 'cases.yaml'

/** Reads the cases and the vanguards. Throws `InputProblems` when the file has any. */
export async function loadCases({ models, sources }: Library): Promise<Cases> {
  const text = await readFile(join(findDataFolder(), FILE), 'utf8')
  const { value, problems } = parseCases(text, FILE, { models, sources })
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}
