import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parseGlossary } from '../parse/library/parseGlossary.ts'
import { findDataFolder } from './dataFolder.ts'
import { InputProblems } from './inputProblems.ts'
import { loadLibrary } from './loadLibrary.ts'

const NAME = 'virtual:atlas-glossary'
const FILE = 'glossary.yaml'

/** Reads and checks the glossary at build time: a module of its own, loaded when a term is to be explained. */
export function builtInGlossary(): Plugin {
  return {
    name: 'atlas-built-in-glossary',
    resolveId: id => (id === NAME ? `\0${NAME}` : null),
    load: async id => {
      if (id !== `\0${NAME}`) return null
      const { sources } = await loadLibrary()
      const text = await readFile(join(findDataFolder(), FILE), 'utf8')
      const { value, problems } = parseGlossary(text, FILE, sources)
      if (value === undefined || problems.length > 0) throw new InputProblems(problems)
      return `export const glossary = ${JSON.stringify(JSON.stringify(value))}`
    },
  }
}
