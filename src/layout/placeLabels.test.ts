import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rectangle } from './placedMap.ts'
import { placeLabels, toPieces, type Wording } from './placeLabels.ts'

const BOUNDS: Rectangle = { x: 0, y: 0, width: 1000, height: 600 }
const line = (x: number): Wording => ({
  id: `line at ${x}`,
  text: 'Practice contract',
  centre: [
    [x, 50],
    [x, 550],
  ],
  weight: 1,
})
const piecesOf = ({ centre }: Wording) => toPieces(centre, centre)
const across = (y: number): ReadonlyMap<string, readonly Rectangle[]> =>
  new Map([['across', [{ x: 0, y, width: 1000, height: 1 }]]])
const covers = (label: Rectangle, other: Rectangle) =>
  label.x < other.x + other.width &&
  other.x < label.x + label.width &&
  label.y < other.y + other.height &&
  other.y < label.y + label.height

describe('words for lines', () => {
  it('stand on the middle of a line that is alone', () => {
    const only = line(500)
    const labels = placeLabels([only], [], new Map([[only.id, piecesOf(only)]]), new Map(), BOUNDS)
    expect(labels.get(only.id)?.at).toEqual([500, 300])
  })

  it('stand clear of what is drawn faintly where they can, and over it where they cannot', () => {
    const only = line(500)
    const lines = new Map([[only.id, piecesOf(only)]])
    const clear = placeLabels([only], [], lines, across(300), BOUNDS).get(only.id)
    expect(Math.abs((clear?.at[1] ?? 300) - 300)).toBeGreaterThan(13)
    const everywhere = new Map([['everywhere', [BOUNDS]]])
    expect(placeLabels([only], [], lines, everywhere, BOUNDS).get(only.id)?.at).toEqual([500, 300])
  })

  it('stand beside a line whose neighbours leave no room on it', () => {
    const [left, own] = [line(480), line(500)]
    const lines = new Map([left, own].map(one => [one.id, piecesOf(one)]))
    const label = placeLabels([own], [], lines, new Map(), BOUNDS).get(own.id)
    expect((label?.at[0] ?? 0) - (label?.width ?? 0) / 2).toBeGreaterThan(500)
  })

  it('cover no other line, no box and no other words, and stay on the map', () => {
    const places = fc.uniqueArray(fc.integer({ min: 20, max: 980 }), { minLength: 1, maxLength: 14 })
    const box = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 20, max: 200 }),
    })
    fc.assert(
      fc.property(places, fc.array(box, { maxLength: 4 }), (xs, boxes) => {
        const wordings = xs.map(line)
        const lines = new Map(wordings.map(one => [one.id, piecesOf(one)]))
        const labels = [...placeLabels(wordings, boxes, lines, new Map(), BOUNDS)].map(([id, label]) => ({
          id,
          x: label.at[0] - label.width / 2,
          y: label.at[1] - label.height / 2,
          width: label.width,
          height: label.height,
        }))
        for (const label of labels) {
          expect(label.x).toBeGreaterThanOrEqual(0)
          expect(label.x + label.width).toBeLessThanOrEqual(BOUNDS.width)
          for (const other of boxes) expect(covers(label, other)).toBe(false)
          for (const other of labels) if (other.id !== label.id) expect(covers(label, other)).toBe(false)
          for (const [id, pieces] of lines) {
            if (id !== label.id) expect(pieces.some(piece => covers(label, piece))).toBe(false)
          }
        }
      }),
    )
  })
})
