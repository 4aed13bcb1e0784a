import type { Plugin } from 'vite'
import { loadLibrary } from './loadLibrary.ts'

const NAME = 'virtual:atlas-now'

/** Reads and checks the words of now at build time: a module of its own, loaded when somebody switches to them. */
export function builtInNow(): Plugin {
  return {
    name: 'atlas-built-in-now',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id => {
      if (id !== `\0${NAME}`) return null
      const { now } = await loadLibrary()
      return `export const now = ${JSON.stringify(JSON.stringify(now))}`
    },
  }
}
