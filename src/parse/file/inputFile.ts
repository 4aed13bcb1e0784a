import type { Problem } from '../../domain/vocabulary/problem.ts'

/** Where a value stands in a file: keys and positions from the top. */
export type Path = readonly (string | number)[]

/** A file read into plain values, before anything is known of their shape. */
export type InputFile = {
  readonly file: string
  readonly value: unknown
  /** The line (from 1) on which the value at a path begins, or the nearest thing round it that there is. */
  readonly lineOf: (path: Path) => number | undefined
  readonly problems: readonly Problem[]
}
