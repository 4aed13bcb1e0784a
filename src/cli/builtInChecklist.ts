import type { Plugin } from 'vite'
import { loadChecklist } from './loadChecklist.ts'
import { loadLibrary } from './loadLibrary.ts'

const NAME = 'virtual:atlas-checklist'

/** Reads and checks the tests of a model and the questions at build time: a module of its own, loaded when somebody asks for them. */
export function builtInChecklist(): Plugin {
  return {
    name: 'atlas-built-in-checklist',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id =>
      id === `\0${NAME}`
        ? `export const checklist = ${JSON.stringify(JSON.stringify(await loadChecklist(await loadLibrary())))}`
        : null,
  }
}
