import { describe, expect, it } from 'vitest'
import { bundleStrands } from './bundleStrands.ts'
import { findWays } from './findWays.ts'
import { toObstacleRows } from './obstacleRow.ts'
import type { Rectangle } from './placedMap.ts'
import { compareSpots, crossingsOf, toSpots } from './spots.ts'
import { toStrand } from './strand.ts'

const WIDTH = 1000
const TOPS = [0, 200, 400, 600]
const PLACEMENT = {
  width: WIDTH,
  rows: TOPS.map(top => ({ lane: 'provide' as const, top, bottom: top + 80 })),
}
const box = (row: number, middle: number): Rectangle => ({
  x: middle - 50,
  y: TOPS[row] ?? 0,
  width: 100,
  height: 80,
})

/** Lines between boxes of four rows: the way of each, and how often they have to cross. */
function route(boxes: readonly Rectangle[], pairs: readonly (readonly [Rectangle, Rectangle])[]) {
  const rows = toObstacleRows(boxes, PLACEMENT)
  const strands = pairs.map(([from, to], index) =>
    toStrand({ id: `line ${index}`, from, to, width: 3 }, rows),
  )
  const bundles = bundleStrands(strands)
  const levels = 2 * rows.length + 1
  const ways = findWays(bundles, levels, false)
  const spots = bundles.map(({ strand }, index) => toSpots(strand, ways[index] ?? [], levels))
  const crossings = spots.flatMap((a, index) => spots.slice(index + 1).map(b => crossingsOf(a, b)))
  return { ways, spots, crossings: crossings.reduce((sum, count) => sum + count, 0) }
}

describe('ways', () => {
  const payer = box(0, 500)
  const lead = box(1, 520)
  const left = box(2, 400)
  const right = box(2, 640)
  const low = box(3, 500)

  it('pass a leader on the side on which they cross nothing that it lets', () => {
    const boxes = [payer, lead, left, right]
    // Straight down, the payer's line would pass the leader on its left and cross the leader's own line to the left.
    const { crossings, ways } = route(boxes, [
      [lead, left],
      [payer, right],
    ])
    expect(crossings).toBe(0)
    expect(ways[1]?.[0]?.low).toBeGreaterThan(lead.x + lead.width)
  })

  it('cross where nothing else is possible, and once', () => {
    const other = box(0, 200)
    expect(
      route(
        [other, payer, left, right],
        [
          [other, right],
          [payer, left],
        ],
      ).crossings,
    ).toBe(1)
  })

  it('order lines in one gap by where they part, so that these do not cross for nothing', () => {
    const { spots, crossings } = route(
      [payer, left, right, box(3, 300), low],
      [
        [payer, box(3, 300)],
        [payer, low],
      ],
    )
    const [first, second] = spots
    expect(crossings).toBe(0)
    expect(first && second && compareSpots(first, second, 1)).toBeLessThan(0)
  })
})
