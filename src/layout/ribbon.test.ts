import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from './placedMap.ts'
import { drawRibbon } from './ribbon.ts'

const ribbon = fc.record({
  x0: fc.integer({ min: 0, max: 1400 }),
  x1: fc.integer({ min: 0, max: 1400 }),
  gate: fc.option(fc.integer({ min: 0, max: 1400 }), { nil: undefined }),
  width: fc.integer({ min: 1, max: 160 }),
})

function draw({ x0, x1, gate, width }: { x0: number; x1: number; gate: number | undefined; width: number }) {
  const via = gate === undefined ? [] : [{ x: gate, top: 200, bottom: 300 }]
  return drawRibbon([x0, 100], via, [x1, 420], width, 40)
}

describe('a ribbon', () => {
  it('has as many points on each edge as asked for, whatever its way', () => {
    fc.assert(
      fc.property(ribbon, given => {
        const { left, right } = draw(given)
        expect([left.length, right.length]).toEqual([40, 40])
      }),
    )
  })

  it('leaves and arrives at its ports, as wide as its money', () => {
    fc.assert(
      fc.property(ribbon, given => {
        const { left, right } = draw(given)
        const half = given.width / 2
        expect(left[0]).toEqual([given.x0 - half, 100])
        expect(right[0]).toEqual([given.x0 + half, 100])
        expect(left.at(-1)).toEqual([given.x1 - half, 420])
        expect(right.at(-1)).toEqual([given.x1 + half, 420])
      }),
    )
  })

  it('never runs back up', () => {
    fc.assert(
      fc.property(ribbon, given => {
        for (const edge of Object.values(draw(given))) {
          edge.forEach(([, y], index) => {
            expect(y).toBeGreaterThanOrEqual((edge[index - 1]?.[1] ?? 0) - 1e-9)
          })
        }
      }),
    )
  })

  it('is as wide across its slope as it is upright, where its bend has room', () => {
    const { left, right } = drawRibbon([100, 0], [], [300, 400], 60, 80)
    const across = left.map(point => Math.min(...segments(right).map(([a, b]) => distance(point, a, b))))
    for (const width of across.slice(10, -10)) {
      expect(width).toBeGreaterThan(60 * 0.88)
      expect(width).toBeLessThan(60 * 1.12)
    }
  })
})

function segments(edge: readonly Point[]): readonly (readonly [Point, Point])[] {
  return edge.slice(1).map((point, index) => [edge[index] ?? point, point] as const)
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}
