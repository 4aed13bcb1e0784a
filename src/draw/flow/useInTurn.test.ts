import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approach, weighDifferences } from './useInTurn.ts'

const list = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefghij'), face: fc.nat(2) }), {
    selector: thing => thing.id,
  })
  .map(things => things.map(thing => POOL[`${thing.id}${thing.face}`] ?? thing))
const portions = fc.integer({ min: 1, max: 5 })
const POOL: Record<string, { id: string; face: number }> = {}
for (const id of 'abcdefghij') for (const face of [0, 1, 2]) POOL[`${id}${face}`] = { id, face }

describe('a list on its way to another', () => {
  it('arrives at the very list, each time with a portion of the work or with one difference that is more', () => {
    fc.assert(
      fc.property(list, list, portions, portions, (from, to, portion, weight) => {
        let shown = from
        let steps = 0
        while (shown !== to && steps < 100) {
          const before = weighDifferences(shown, to, weight)
          shown = approach(shown, to, portion, weight)
          steps += 1
          const done = before - weighDifferences(shown, to, weight)
          expect(done).toBeGreaterThan(before === 0 ? -1 : 0)
          expect(done).toBeLessThanOrEqual(Math.max(portion, weight))
        }
        expect(shown).toBe(to)
      }),
    )
  })

  it('never shows anything twice, and nothing that neither list has', () => {
    fc.assert(
      fc.property(list, list, portions, portions, (from, to, portion, weight) => {
        const next = approach(from, to, portion, weight)
        expect(new Set(next.map(thing => thing.id)).size).toBe(next.length)
        expect(next.every(thing => from.includes(thing) || to.includes(thing))).toBe(true)
      }),
    )
  })

  it('brings what is new before it changes anything, wherever that stands', () => {
    const [a, aAfter, b] = [POOL.a0, POOL.a1, POOL.b0].flatMap(thing => thing ?? [])
    if (a === undefined || aAfter === undefined || b === undefined) throw new Error('The pool is empty')
    expect(approach([a], [aAfter, b], 3, 3)).toEqual([a, b])
  })

  it('takes nothing away before what is new has come', () => {
    const [a, b, c] = [POOL.a0, POOL.b0, POOL.c0].flatMap(thing => thing ?? [])
    if (a === undefined || b === undefined || c === undefined) throw new Error('The pool is empty')
    expect(approach([a], [b, c], 6, 3)).toEqual([b, c, a])
  })
})
