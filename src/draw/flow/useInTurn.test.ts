import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approach, weighDifferences } from './useInTurn.ts'

const list = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefghij'), face: fc.nat(2) }), {
    selector: thing => thing.id,
  })
  .map(things => things.map(thing => POOL[`${thing.id}${thing.face}`] ?? thing))
const POOL: Record<string, { id: string; face: number }> = {}
for (const id of 'abcdefghij') for (const face of [0, 1, 2]) POOL[`${id}${face}`] = { id, face }

describe('a list on its way to another', () => {
  it('arrives at the very list, and no portion is larger than it may be by more than what is new weighs', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 5 }), (from, to, portion) => {
        const whole = weighDifferences(from, to)
        let shown = from
        let steps = 0
        while (shown !== to && steps < 50) {
          const before = weighDifferences(shown, to)
          shown = approach(shown, to, portion)
          steps += 1
          const done = before - weighDifferences(shown, to)
          expect(done).toBeGreaterThanOrEqual(Math.min(before, portion))
          expect(done).toBeLessThan(portion + 3)
        }
        expect(shown).toBe(to)
        expect(steps).toBeLessThanOrEqual(Math.ceil(whole / portion) + 1)
      }),
    )
  })

  it('never shows anything twice, and nothing that neither list has', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 5 }), (from, to, portion) => {
        const next = approach(from, to, portion)
        expect(new Set(next.map(thing => thing.id)).size).toBe(next.length)
        expect(next.every(thing => from.includes(thing) || to.includes(thing))).toBe(true)
      }),
    )
  })

  it('brings what is new before it changes anything, wherever that stands', () => {
    const [a, aAfter, b] = [POOL.a0, POOL.a1, POOL.b0].flatMap(thing => thing ?? [])
    if (a === undefined || aAfter === undefined || b === undefined) throw new Error('The pool is empty')
    expect(approach([a], [aAfter, b], 1)).toEqual([a, b])
  })

  it('takes nothing away before what is new has come', () => {
    const [a, b, c] = [POOL.a0, POOL.b0, POOL.c0].flatMap(thing => thing ?? [])
    if (a === undefined || b === undefined || c === undefined) throw new Error('The pool is empty')
    expect(approach([a], [b, c], 6)).toEqual([b, c, a])
  })
})
