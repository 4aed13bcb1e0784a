import type { z } from 'zod'
import { describeNames } from '../../kit/suggestName.ts'
import { fixKey } from './fixKey.ts'
import type { Path } from './inputFile.ts'
import { knownKeys } from './knownKeys.ts'
import { describeBound, describeSize, fixSize, fixType, quoteFound, WANTED } from './shapeWords.ts'
import type { Troubles } from './troubles.ts'

type Issue = z.core.$ZodIssue

/**
 * Holds a value against a schema. What does not fit is told to `troubles`, each thing at its own place; `at` is
 * where in the file the value stands.
 */
export function checkShape<Shape>(
  schema: z.ZodType<Shape>,
  value: unknown,
  troubles: Troubles,
  at: Path = [],
): Shape | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) tellIssue(issue, [], { schema, value, troubles, at })
  return undefined
}

type Place = {
  readonly schema: unknown
  readonly value: unknown
  readonly troubles: Troubles
  readonly at: Path
}

/** `outer` is the path of the union that the issue was found in. */
function tellIssue(issue: Issue, outer: Path, place: Place): void {
  const inner: Path = [...outer, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))]
  const path = [...place.at, ...inner]
  const found = valueAt(place.value, inner)
  const name = path.length === 0 ? 'The file' : `“${nameOf(path)}”`
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(place.schema, inner)
      for (const key of issue.keys) {
        const message = `“${key}” is not a key that is known here.`
        place.troubles.add([...path, key], {
          code: 'unknown-key',
          found: key,
          message,
          fix: fixKey(key, known),
        })
      }
      return
    }
    case 'invalid_union': {
      for (const nearest of nearestBranch(issue.errors, found)) tellIssue(nearest, inner, place)
      if (issue.errors.length === 0) {
        const fix = 'Keep to one of the forms that the documentation shows.'
        place.troubles.add(path, {
          code: 'wrong-type',
          found,
          message: `${name} fits none of its forms.`,
          fix,
        })
      }
      return
    }
    case 'invalid_value': {
      const options = issue.values.map(String)
      if (found === undefined) {
        place.troubles.add(path, missing(name, fixMissing(nameOf(path), options)))
        return
      }
      const quoted = quoteFound(found)
      const message =
        options.length === 1
          ? `${name} must be ${options[0]}, not ${quoted}.`
          : `${name} cannot be ${quoted}.`
      place.troubles.add(path, {
        code: 'not-one-of',
        found,
        message,
        fix: describeNames(String(found), options),
      })
      return
    }
    case 'invalid_type': {
      const wanted = WANTED[issue.expected] ?? issue.expected
      if (found === undefined) place.troubles.add(path, missing(name, `Add it: ${wanted}.`))
      else {
        const message = `${name} must be ${wanted}, not ${quoteFound(found)}.`
        place.troubles.add(path, { code: 'wrong-type', found, message, fix: fixType(issue.expected, found) })
      }
      return
    }
    case 'too_small':
    case 'too_big': {
      const wanted = describeBound(issue)
      const message = `${name} must ${wanted}, not ${describeSize(found)}.`
      place.troubles.add(path, { code: 'out-of-range', found, message, fix: fixSize(issue) })
      return
    }
    case 'invalid_key': {
      for (const nested of issue.issues) {
        const fix = nested.message
        const message = `“${nameOf(path)}” cannot be used as a name here.`
        place.troubles.add(path, { code: 'bad-name', found: nameOf(path), message, fix })
      }
      return
    }
    default:
      place.troubles.add(path, {
        code: 'bad-value',
        found,
        message: `${name} cannot be ${quoteFound(found)}.`,
        fix: issue.message,
      })
  }
}

function fixMissing(name: string, options: readonly string[]): string {
  return options.length === 1 ? `Add “${name}: ${options[0]}”.` : `Write one of ${options.join(', ')}.`
}

function missing(name: string, fix: string) {
  return { code: 'missing', found: undefined, message: `${name} is missing.`, fix }
}

/** The last name on a path, with the position where it is a list's. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (typeof last !== 'number') return String(last)
  return `${String(path.at(-2) ?? 'item')} ${last + 1}`
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Object.getOwnPropertyDescriptor(current, step)?.value
  }
  return current
}

/** Of the forms that a value may take, the one that it comes nearest to: same type first, then fewest issues. */
function nearestBranch(branches: readonly (readonly Issue[])[], found: unknown): readonly Issue[] {
  const rank = (issues: readonly Issue[]) =>
    issues.some(issue => issue.path.length === 0 && issue.code === 'invalid_type') ? 1_000 : issues.length
  const sorted = [...branches].sort((a, b) => rank(a) - rank(b))
  return found === undefined ? (branches[0] ?? []) : (sorted[0] ?? [])
}
