import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitByWeights } from './splitByWeights.ts'
import { MILLION, splitPence } from './splitPence.ts'

const shares = fc
  .array(fc.nat(MILLION), { minLength: 0, maxLength: 7 })
  .map(cuts => [0, ...cuts.sort((a, b) => a - b), MILLION])
  .map(cuts => cuts.slice(1).map((cut, index) => ({ id: `p${index}`, millionths: cut - (cuts[index] ?? 0) })))
const pence = fc.integer({ min: -200_000_000_000, max: 12_000_000_000_000 })

describe('splitting pence', () => {
  it('gives parts that add up to the whole, each within a penny of its share', () => {
    fc.assert(
      fc.property(pence, shares, (whole, split) => {
        const parts = splitPence(whole, split)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
        parts.forEach((part, index) => {
          expect(Math.abs(part - whole * ((split[index]?.millionths ?? 0) / MILLION))).toBeLessThanOrEqual(
            1.01,
          )
        })
      }),
    )
  })

  it('does not depend on the order of the shares', () => {
    fc.assert(
      fc.property(pence, shares, (whole, split) => {
        const parts = new Map(split.map((share, index) => [share.id, splitPence(whole, split)[index]]))
        const turned = [...split].reverse()
        const again = new Map(turned.map((share, index) => [share.id, splitPence(whole, turned)[index]]))
        for (const [id, part] of parts) expect(again.get(id)).toBe(part)
      }),
    )
  })

  it('refuses shares that are not a whole', () => {
    expect(() => splitPence(100, [{ id: 'a', millionths: 999_999 }])).toThrow('999999')
  })

  it('gives a penny that is left over to the lower id', () => {
    const half = MILLION / 2
    expect(
      splitPence(101, [
        { id: 'b', millionths: half },
        { id: 'a', millionths: half },
      ]),
    ).toEqual([50, 51])
  })
})

describe('splitting by weight', () => {
  it('adds up exactly for any budget and any lists', () => {
    const weights = fc.array(fc.nat(400_000), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(pence, weights, (whole, lists) => {
        const parts = splitByWeights(
          whole,
          lists.map((weight, index) => ({ id: `p${index}`, weight })),
        )
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
      }),
    )
  })
})
