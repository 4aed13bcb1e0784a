import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approach, countDifferences } from './useInTurn.ts'

const list = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefghij'), face: fc.nat(2) }), {
    selector: thing => thing.id,
  })
  .map(things => things.map(thing => POOL[`${thing.id}${thing.face}`] ?? thing))
const POOL: Record<string, { id: string; face: number }> = {}
for (const id of 'abcdefghij') for (const face of [0, 1, 2]) POOL[`${id}${face}`] = { id, face }

describe('a list on its way to another', () => {
  it('arrives at the very list, in as many portions as the differences make', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 5 }), (from, to, portion) => {
        let shown = from
        let steps = 0
        while (shown !== to && steps < 50) {
          const before = countDifferences(shown, to)
          shown = approach(shown, to, portion)
          steps += 1
          expect(countDifferences(shown, to)).toBe(Math.max(0, before - portion))
        }
        expect(shown).toBe(to)
        expect(steps).toBeLessThanOrEqual(Math.ceil(countDifferences(from, to) / portion) + 1)
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

  it('takes nothing away before what is new has come', () => {
    const [a, b, c] = [POOL.a0, POOL.b0, POOL.c0].flatMap(thing => thing ?? [])
    if (a === undefined || b === undefined || c === undefined) throw new Error('The pool is empty')
    expect(approach([a], [b, c], 2)).toEqual([b, c, a])
  })
})
