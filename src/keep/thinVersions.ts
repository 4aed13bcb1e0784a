/** One earlier version of a document: when it was saved (ms since 1970) and what it weighs (bytes). */
export type VersionWeight = { readonly revision: number; readonly savedAt: number; readonly size: number }

export type VersionLimits = { readonly count: number; readonly bytes: number }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Up to which age versions stand how far apart; beyond the last, a week. */
const SPACING = [
  { upTo: HOUR, apart: 0 },
  { upTo: DAY, apart: 10 * MINUTE },
  { upTo: 31 * DAY, apart: DAY },
] as const

export const VERSION_LIMITS: VersionLimits = { count: 120, bytes: 16_000_000 }

/**
 * Which versions to let go: all of the last hour stay, then the last of each ten minutes for a day, of each day for a
 * month, of each week. The first and the newest always stay. Beyond the limits, those with the nearest neighbours go.
 * Slots are aligned to the clock, so that thinning again at the same time lets nothing more go.
 */
export function thinVersions(
  versions: readonly VersionWeight[],
  now: number,
  limits: VersionLimits = VERSION_LIMITS,
): readonly number[] {
  const sorted = [...versions].sort((a, b) => a.revision - b.revision)
  const spaced = sorted.filter((version, at) => {
    const next = sorted[at + 1]
    return at === 0 || next === undefined || slotOf(version, now) !== slotOf(next, now)
  })
  const kept = new Set(keepWithin(spaced, now, limits).map(version => version.revision))
  return sorted.filter(version => !kept.has(version.revision)).map(version => version.revision)
}

/** Two neighbours in the same slot: the earlier may go. */
function slotOf({ savedAt, revision }: VersionWeight, now: number): string {
  const age = now - savedAt
  const apart = SPACING.find(({ upTo }) => age < upTo)?.apart ?? 7 * DAY
  return apart === 0 ? `r${revision}` : `${apart} ${Math.floor(savedAt / apart)}`
}

function keepWithin(
  versions: readonly VersionWeight[],
  now: number,
  limits: VersionLimits,
): readonly VersionWeight[] {
  const kept = [...versions]
  let bytes = kept.reduce((sum, version) => sum + version.size, 0)
  while (kept.length > 2 && (kept.length > limits.count || bytes > limits.bytes)) {
    const at = findDensest(kept, now)
    bytes -= kept[at]?.size ?? 0
    kept.splice(at, 1)
  }
  // The first goes before the newest where even the two are too much.
  return kept.length === 2 && bytes > limits.bytes ? kept.slice(1) : kept
}

/** The place of the version whose neighbours are nearest for its age; never the first or the last. */
function findDensest(versions: readonly VersionWeight[], now: number): number {
  let densest = 1
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at < versions.length - 1; at += 1) {
    const [before, here, after] = [versions[at - 1], versions[at], versions[at + 1]]
    if (before === undefined || here === undefined || after === undefined) continue
    const room = (after.savedAt - before.savedAt) / (Math.max(0, now - here.savedAt) + MINUTE)
    if (room < least) {
      densest = at
      least = room
    }
  }
  return densest
}
