import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import type { Outcome } from '../kit/result.ts'
import { type FileText, parseLibrary } from '../parse/library/parseLibrary.ts'
import { findDataFolder } from './dataFolder.ts'
import { InputProblems } from './inputProblems.ts'

const NOW = ['vocabularies', 'now.yaml']

/** Reads the built-in library, or the one in `folder`. Throws `InputProblems` when any of its files has a problem. */
export async function loadLibrary(folder = findDataFolder()): Promise<Library> {
  const { value, problems } = await readLibrary(folder)
  if (value === undefined || problems.length > 0) throw new InputProblems(problems)
  return value
}

/** The same with its problems, and what of it can be used. Throws `InputProblems` only where a file is missing. */
export async function readLibrary(folder = findDataFolder()): Promise<Outcome<Library, Problem>> {
  const load = async (...path: string[]): Promise<FileText> => {
    const file = join(folder, ...path)
    const name = relative(process.cwd(), file)
    if (!existsSync(file)) {
      const message = 'This file of the library is missing.'
      throw new InputProblems([{ file: name, code: 'no-file', found: name, message, fix: 'Restore it.' }])
    }
    return { file: name, text: await readFile(file, 'utf8') }
  }
  const names = (await readdir(join(folder, 'models'))).filter(name => /\.(ya?ml|json)$/.test(name)).sort()
  const [services, sources, indicators, ...models] = await Promise.all([
    load('services.yaml'),
    load('sources.yaml'),
    load('indicators.yaml'),
    ...names.map(name => load('models', name)),
  ])
  const now = existsSync(join(folder, ...NOW)) ? { now: await load(...NOW) } : {}
  return parseLibrary({ services, sources, indicators, models, ...now })
}
