import { checkShape } from '../file/checkShape.ts'
import type { Troubles } from '../file/troubles.ts'
import { flagsRowSchema } from '../schema/economyFileSchema.ts'
import { A_PRACTICE, checkBody, type KnownBodies } from './knownBodies.ts'

/** The flags of each practice, as `flags: { P90001: [under-strain] }` gives them. */
export function readFlags(
  flags: Readonly<Record<string, unknown>> | undefined,
  known: KnownBodies,
  troubles: Troubles,
): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>()
  for (const [id, value] of Object.entries(flags ?? {})) {
    const path = ['flags', id]
    const words = checkShape(flagsRowSchema, value, troubles, path)
    const isKnown = checkBody(id, path, known, troubles, A_PRACTICE)
    if (words !== undefined && isKnown) read.set(id, [...new Set(words)])
  }
  return read
}
