import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import type { Story } from '../domain/vocabulary/story.ts'
import { parseStory } from '../parse/story/parseStory.ts'
import { InputProblems } from './inputProblems.ts'
import { loadLibrary } from './loadLibrary.ts'
import { findStoryFiles } from './storyFiles.ts'

const NAME = 'virtual:atlas-stories'

/** The board's walk comes first: it is what Present begins with; the cases come last. */
const FIRST = 'the-walk-for-a-board'

/** Reads and checks the built-in stories at build time: a module of its own, loaded when somebody presents. */
export function builtInStories(): Plugin {
  return {
    name: 'atlas-built-in-stories',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id =>
      id === `\0${NAME}`
        ? `export const stories = ${JSON.stringify(JSON.stringify(await loadStories()))}`
        : null,
  }
}

/** The stories beside the built-in data. Throws `InputProblems` when any has one. */
export async function loadStories(): Promise<readonly Story[]> {
  const { models, sources } = await loadLibrary()
  const files = await findStoryFiles()
  const stories = await Promise.all(
    [...files.values()].map(async file => {
      const known = { models, sources }
      const { value, problems } = parseStory(await readFile(file, 'utf8'), basename(file), known)
      if (value === undefined || problems.length > 0) throw new InputProblems(problems)
      return value
    }),
  )
  return stories.sort((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST))
}
