import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PracticeNotes } from '../domain/practice/practiceNote.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { parsePracticeNotes } from '../parse/library/parsePracticeNotes.ts'
import { findDataFolder } from './dataFolder.ts'
import { InputProblems } from './inputProblems.ts'

const FILE = 'practice.yaml'

/** Reads what the sources say for practices. Throws `InputProblems` when the file has any. */
export async function loadPracticeNotes({ models, sources }: Library): Promise<PracticeNotes> {
  const text = await readFile(join(findDataFolder(), FILE), 'utf8')
  const { value, problems } = parsePracticeNotes(text, FILE, { models, sources })
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}
