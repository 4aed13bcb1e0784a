import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { validateFile } from '../../parse/library/validateFile.ts'
import { isAtlasWorkbook } from '../../parse/workbook/isAtlasWorkbook.ts'
import { parseWorkbook } from '../../parse/workbook/parseWorkbook.ts'
import { type Command, toJson, WrongUsage } from '../command.ts'
import { formatProblem, InputProblems } from '../inputProblems.ts'
import { listEconomies, loadEconomy } from '../loadEconomy.ts'
import { readLibrary } from '../loadLibrary.ts'
import { readBytes, readTextFile } from '../readTextFile.ts'

/** Says what is wrong with files, by line. */
export const validateCommand: Command = {
  name: 'validate',
  summary:
    'Say what is wrong with economies (workbooks too), models, scenarios and stories, by file and line.',
  usage: 'FILE… [--json]',
  examples: ['validate my-area.yaml', 'validate stories/*.yaml --json'],
  options: {},
  run: async input => {
    if (input.positionals.length === 0) throw new WrongUsage('Name at least one file.')
    // A file of the library itself is checked against what of the library can be used.
    const { value: library = {} } = await readLibrary()
    const known = { ...library, economies: await loadBuiltIns() }
    const problems: Problem[] = []
    const messages: string[] = []
    for (const file of input.positionals) {
      const checked = await checkFile(file, known)
      problems.push(...checked.problems)
      if (checked.holds === undefined) continue
      const count = checked.problems.length
      const verdict =
        count === 0
          ? 'no problems'
          : `${count === 1 ? '1 problem' : `${count} problems`}; usable without what they name`
      messages.push(`${file}: ${verdict} (${checked.holds}).`)
    }
    const exitCode = problems.length === 0 ? 0 : 1
    if (input.flag('json')) return { output: toJson({ problems }), exitCode }
    return { output: problems.map(formatProblem).join('\n'), messages, exitCode }
  },
}

type Known = Parameters<typeof validateFile>[2]

/** Those that can be read: one that cannot may be the very file that is checked. */
async function loadBuiltIns(): Promise<readonly Economy[]> {
  const ids = await listEconomies()
  const loaded = await Promise.allSettled(ids.map(loadEconomy))
  return loaded.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
}

async function checkFile(file: string, known: Known): Promise<ReturnType<typeof validateFile>> {
  try {
    const bytes = await readBytes(file)
    if (isAtlasWorkbook(bytes)) {
      const { value, problems } = parseWorkbook(bytes, file)
      return value === undefined
        ? { problems }
        : { problems, holds: `workbook, ${value.practices.length} practices` }
    }
    return validateFile(await readTextFile(file), file, known)
  } catch (error) {
    if (error instanceof InputProblems) return { problems: error.problems }
    throw error
  }
}
