import type { Library } from '../../domain/vocabulary/library.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { validateFile } from '../../parse/library/validateFile.ts'
import { type Command, toJson, WrongUsage } from '../command.ts'
import { formatProblem, InputProblems } from '../inputProblems.ts'
import { loadLibrary } from '../loadLibrary.ts'
import { isFile, readTextFile } from '../readTextFile.ts'

/** Says what is wrong with files, by line. */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'Say what is wrong with economies, models, scenarios and stories, by file and line.',
  usage: 'FILE… [--json]',
  examples: ['validate my-area.yaml', 'validate stories/*.yaml --json'],
  options: {},
  run: async input => {
    if (input.positionals.length === 0) throw new WrongUsage('Name at least one file.')
    const library = await loadLibraryIfWell()
    const problems: Problem[] = []
    for (const file of input.positionals) {
      if (isFile(file)) problems.push(...validateFile(await readTextFile(file), file, library))
      else {
        const message = 'There is no such file.'
        problems.push({ file, code: 'no-file', found: file, message, fix: 'Check the path.' })
      }
    }
    const exitCode = problems.length === 0 ? 0 : 1
    if (input.flag('json')) return { output: toJson({ problems }), exitCode }
    return { output: problems.map(formatProblem).join('\n'), exitCode }
  },
}

/** A file is checked against the built-in models and sources; when those have problems themselves, without them. */
async function loadLibraryIfWell(): Promise<Library | undefined> {
  try {
    return await loadLibrary()
  } catch (error) {
    if (error instanceof InputProblems) return undefined
    throw error
  }
}
