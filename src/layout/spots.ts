import type { Gap } from './obstacleRow.ts'
import { middleOf, type Strand } from './strand.ts'

/** Where a line is at each level that it touches: the middle of its box or of its gap; NaN at every other level. */
export type Spots = Float64Array

export function toSpots(strand: Strand, gaps: readonly Gap[], levels: number): Spots {
  const spots = new Float64Array(levels).fill(Number.NaN)
  spots[strand.top] = middleOf(strand.upper)
  strand.levels.forEach((level, index) => {
    const gap = gaps[index]
    if (gap) spots[level] = (gap.low + gap.high) / 2
  })
  spots[strand.bottom] = middleOf(strand.lower)
  return spots
}

/** How often two lines have to cross: they change sides. Where they share a gap or a box, either side will do. */
export function crossingsOf(a: Spots, b: Spots): number {
  let side = 0
  let count = 0
  for (let level = 0; level < a.length; level += 1) {
    const now = Math.sign((a[level] ?? 0) - (b[level] ?? 0))
    if (now === 0 || Number.isNaN(now)) continue
    if (side !== 0 && now !== side) count += 1
    side = now
  }
  return count
}

/**
 * Who of two lines that share a gap or a box at `level` stands to the left, so that they cross no more often than
 * they have to: by where they part further down, or else where they have come together further up.
 */
export function compareSpots(a: Spots, b: Spots, level: number): number {
  for (let below = level; below < a.length; below += 1) {
    const side = (a[below] ?? 0) - (b[below] ?? 0)
    if (side < 0 || side > 0) return side
  }
  for (let above = level - 1; above >= 0; above -= 1) {
    const side = (a[above] ?? 0) - (b[above] ?? 0)
    if (side < 0 || side > 0) return side
  }
  return 0
}
