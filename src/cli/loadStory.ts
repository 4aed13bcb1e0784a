import { relative } from 'node:path'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { describeNames } from '../kit/suggestName.ts'
import { parseStory } from '../parse/story/parseStory.ts'
import { InputProblems } from './inputProblems.ts'
import { isFile, readTextFile } from './readTextFile.ts'
import { findStoryFiles } from './storyFiles.ts'

/** Reads a story: a file, or a built-in one by its id. Throws `InputProblems` when it has any. */
export async function loadStory(pathOrId: string, library: Library): Promise<Story> {
  const known = await findStoryFiles()
  const file = known.get(pathOrId) ?? pathOrId
  if (!isFile(file)) {
    const message = `There is no file “${pathOrId}”, and no built-in story of that name.`
    const fix = describeNames(pathOrId, [...known.keys()])
    throw new InputProblems([{ file: pathOrId, code: 'no-file', found: pathOrId, message, fix }])
  }
  const { value, problems } = parseStory(await readTextFile(file), relative(process.cwd(), file), library)
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}
