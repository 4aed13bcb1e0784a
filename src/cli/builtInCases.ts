import type { Plugin } from 'vite'
import { loadCases } from './loadCases.ts'
import { loadLibrary } from './loadLibrary.ts'

const NAME = 'virtual:atlas-cases'

/** Reads and checks the cases at build time: a module of its own, loaded when somebody opens them. */
export function builtInCases(): Plugin {
  return {
    name: 'atlas-built-in-cases',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id =>
      id === `\0${NAME}`
        ? `export const cases = ${JSON.stringify(JSON.stringify(await loadCases(await loadLibrary())))}`
        : null,
  }
}
