import { readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { describeNames } from '../kit/suggestName.ts'
import { parseStory } from '../parse/story/parseStory.ts'
import { findDataFolder } from './dataFolder.ts'
import { InputProblems } from './inputProblems.ts'
import { isFile, readTextFile } from './readTextFile.ts'

/** Reads a story: a file, or a built-in one by its id. Throws `InputProblems` when it has any. */
export async function loadStory(pathOrId: string, library: Library): Promise<Story> {
  const folder = findStoryFolder()
  const known = await listStories()
  const file = known.includes(pathOrId) ? join(folder, `${pathOrId}.yaml`) : pathOrId
  if (!isFile(file)) {
    const message = `There is no file “${pathOrId}”, and no built-in story of that name.`
    const fix = describeNames(pathOrId, known)
    throw new InputProblems([{ file: pathOrId, code: 'no-file', found: pathOrId, message, fix }])
  }
  const { value, problems } = parseStory(await readTextFile(file), relative(process.cwd(), file), library)
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}

/** The ids of the built-in stories, sorted. */
export async function listStories(): Promise<readonly string[]> {
  const names = await readdir(findStoryFolder())
  return names
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length))
    .sort()
}

/** Beside the data, in a checkout and in a package. */
function findStoryFolder(): string {
  return join(dirname(findDataFolder()), 'stories')
}
