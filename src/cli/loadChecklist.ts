import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checklist } from '../domain/scrutiny/modelTest.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { parseChecklist } from '../parse/library/parseChecklist.ts'
import { findDataFolder } from './dataFolder.ts'
import { InputProblems } from './inputProblems.ts'

const FILE = 'tests-of-a-model.yaml'

/** Reads the tests of a model and the questions. Throws `InputProblems` when the file has any. */
export async function loadChecklist({ models, sources }: Library): Promise<Checklist> {
  const text = await readFile(join(findDataFolder(), FILE), 'utf8')
  const { value, problems } = parseChecklist(text, FILE, { models, sources })
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}
