/** A state that stood so long is one that somebody looked at. */
const STOOD = 5_000
/** In the middle of a long burst of changes, one state in so long (milliseconds). */
const APART = 30_000

/**
 * Whether what was saved before stays as a version when the next save comes: a drag of a slider saves many times a
 * second, and none but the first and last of these is a state that anybody wants back. Times in ms since 1970.
 */
export function isWorthKeeping(savedAt: number, versionAt: number | undefined, now: number): boolean {
  return versionAt === undefined || now - savedAt >= STOOD || savedAt - versionAt >= APART
}
