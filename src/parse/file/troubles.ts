import type { Problem } from '../../domain/vocabulary/problem.ts'
import { compareText } from '../../kit/compareText.ts'
import { describeFound } from './describeFound.ts'
import type { InputFile, Path } from './inputFile.ts'

/** What is wrong at a place in a file, in words. */
type Trouble = {
  readonly code: string
  readonly found: unknown
  readonly message: string
  readonly fix: string
}

/** Collects what is wrong with one file, and gives each thing its line. */
export type Troubles = {
  readonly add: (path: Path, trouble: Trouble) => void
  readonly count: () => number
  /** In the order of the lines. */
  readonly list: () => readonly Problem[]
}

export function startTroubles(input: Pick<InputFile, 'file' | 'lineOf' | 'problems'>): Troubles {
  const problems: Problem[] = [...input.problems]
  return {
    add: (path, trouble) => {
      const line = input.lineOf(path)
      problems.push({
        file: input.file,
        ...(line === undefined ? {} : { line }),
        code: trouble.code,
        found: describeFound(trouble.found),
        message: trouble.message,
        fix: trouble.fix,
      })
    },
    count: () => problems.length,
    list: () =>
      [...problems].sort(
        (a, b) =>
          (a.line ?? 0) - (b.line ?? 0) || compareText(a.code, b.code) || compareText(a.message, b.message),
      ),
  }
}
