import type { z } from 'zod'
import type { Path } from './inputFile.ts'

/** What of a value fits its schema, once what does not is left out. */
export type Mended<Shape> = {
  readonly shape: Shape
  /** Where something of the mended value stood in the value as it was. */
  readonly toOriginal: (path: Path) => Path
  /** The places, in the value as it was, of what was left out: unknown keys, entries of lists and records. */
  readonly dropped: readonly Path[]
}

/** More faults than this in one file are not looked behind. */
const MOST_ROUNDS = 200

/**
 * Leaves out whatever of a value does not fit a schema, so that the rest can be read on and all that is wrong be told
 * at once. A key of `blanks` that is missing or wrong is filled in rather than its whole left out. `undefined` where
 * nothing would be left.
 */
export function mendShape<Shape>(
  schema: z.ZodType<Shape>,
  value: unknown,
  blanks: Readonly<Record<string, unknown>>,
): Mended<Shape> | undefined {
  const rest = structuredClone(value)
  const origins = new WeakMap<object, number[]>()
  const dropped: Path[] = []
  const originsOf = (list: readonly unknown[]) => {
    const known = origins.get(list) ?? list.map((_, index) => index)
    origins.set(list, known)
    return known
  }
  const toOriginal = (path: Path): Path => {
    let here: unknown = rest
    return path.map(step => {
      const within = here
      here = childOf(within, step)
      return Array.isArray(within) && typeof step === 'number' ? (originsOf(within)[step] ?? step) : step
    })
  }
  const drop = (path: Path): boolean => {
    const last = path.at(-1)
    if (last === undefined) return false
    const parent = path.slice(0, -1).reduce<unknown>(childOf, rest)
    const blank = blanks[last]
    if (blank !== undefined && isRecord(parent) && parent[last] !== blank) {
      parent[last] = blank
      return true
    }
    if (childOf(parent, last) === undefined) return drop(path.slice(0, -1))
    dropped.push(toOriginal(path))
    if (Array.isArray(parent) && typeof last === 'number') {
      originsOf(parent).splice(last, 1)
      parent.splice(last, 1)
    } else if (isRecord(parent)) delete parent[last]
    return true
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = schema.safeParse(rest)
    if (result.success) return { shape: result.data, toOriginal, dropped }
    const [issue] = result.error.issues
    if (issue === undefined) return undefined
    const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))
    const places = issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...path, key]) : [path]
    if (!places.every(drop)) return undefined
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

function childOf(value: unknown, step: string | number): unknown {
  return isRecord(value) ? value[step] : undefined
}
