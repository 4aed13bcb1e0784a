import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinVersions, VERSION_LIMITS, type VersionWeight } from './thinVersions.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const NOW = 20_000 * DAY

/** A history with bursts and long pauses, in the order in which it was saved. */
const histories = fc
  .array(
    fc.record({
      gap: fc.oneof(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: MINUTE, max: 90 * MINUTE }),
        fc.integer({ min: DAY, max: 20 * DAY }),
      ),
      size: fc.oneof(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 20_000_000 })),
    }),
    { maxLength: 300 },
  )
  .map(steps => {
    let savedAt = NOW
    return steps
      .map(({ gap, size }) => {
        savedAt -= gap
        return { savedAt, size }
      })
      .reverse()
      .map((one, at): VersionWeight => ({ ...one, revision: at + 1 }))
  })

const keep = (versions: readonly VersionWeight[], now = NOW, limits = VERSION_LIMITS) => {
  const gone = new Set(thinVersions(versions, now, limits))
  return versions.filter(version => !gone.has(version.revision))
}
const BOUNDLESS = { count: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY }

describe('thinning the versions of a document', () => {
  it('stays within its limits and always keeps the newest', () => {
    fc.assert(
      fc.property(histories, versions => {
        const kept = keep(versions)
        expect(kept.length).toBeLessThanOrEqual(VERSION_LIMITS.count)
        const bytes = kept.reduce((sum, version) => sum + version.size, 0)
        expect(bytes <= VERSION_LIMITS.bytes || kept.length === 1).toBe(true)
        expect(kept.at(-1)).toEqual(versions.at(-1))
      }),
    )
  })

  it('keeps the first, all of the last hour, and one of each ten minutes of the last day', () => {
    fc.assert(
      fc.property(histories, versions => {
        const kept = keep(versions, NOW, BOUNDLESS)
        expect(kept[0]).toEqual(versions[0])
        for (const version of versions) {
          const age = NOW - version.savedAt
          const near = kept.some(
            one => one.savedAt >= version.savedAt && one.savedAt - version.savedAt < 10 * MINUTE,
          )
          if (age < 60 * MINUTE) expect(kept).toContainEqual(version)
          else if (age < DAY) expect(near).toBe(true)
        }
      }),
    )
  })

  it('lets nothing more go when it is done again at the same time', () => {
    fc.assert(
      fc.property(histories, versions => {
        expect(thinVersions(keep(versions), NOW)).toEqual([])
      }),
    )
  })

  it('grows no further than the calendar: an hour in full, a day, a month, and weeks', () => {
    const busy = Array.from({ length: 5_000 }, (_, at) => ({
      revision: at + 1,
      savedAt: NOW - (5_000 - at) * 30 * MINUTE,
      size: 1,
    }))
    // 104 days of a version each half hour: 47 half hours, 30 days, 10 to 11 weeks, and the first.
    expect(keep(busy, NOW, BOUNDLESS).length).toBeLessThanOrEqual(2 + 47 + 31 + 12)
  })
})
