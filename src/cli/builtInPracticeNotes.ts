import type { Plugin } from 'vite'
import { loadLibrary } from './loadLibrary.ts'
import { loadPracticeNotes } from './loadPracticeNotes.ts'

const NAME = 'virtual:atlas-practice-notes'

/** Reads and checks what the sources say for practices at build time: a module of its own, loaded with My practice. */
export function builtInPracticeNotes(): Plugin {
  return {
    name: 'atlas-built-in-practice-notes',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id => {
      if (id !== `\0${NAME}`) return null
      const notes = await loadPracticeNotes(await loadLibrary())
      return `export const practiceNotes = ${JSON.stringify(JSON.stringify(notes))}`
    },
  }
}
