import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toWholeMillionths } from './toWholeMillionths.ts'

describe('shares as whole millionths', () => {
  it('gives what rounding left over to the largest remainder, ties to the first', () => {
    expect(toWholeMillionths([1 / 3, 1 / 3, 1 / 3])).toEqual([333_334, 333_333, 333_333])
    expect(toWholeMillionths([0.333333, 0.333333, 0.333333])).toEqual([333_334, 333_333, 333_333])
  })

  it('is not misled by decimals that computers cannot write', () => {
    expect(toWholeMillionths([0.57, 0.43])).toEqual([570_000, 430_000])
    expect(toWholeMillionths([0.1, 0.2, 0.7])).toEqual([100_000, 200_000, 700_000])
  })

  it('refuses shares that miss 1 by more than rounding', () => {
    expect(toWholeMillionths([0.5, 0.49999])).toBeUndefined()
    expect(toWholeMillionths([0.5, 0.50001])).toBeUndefined()
    expect(toWholeMillionths([])).toBeUndefined()
  })

  it('always adds up to one million, and moves no share by more than its rounding', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), weights => {
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        fc.pre(total > 0)
        const shares = weights.map(weight => weight / total)
        const parts = toWholeMillionths(shares)
        expect(parts?.reduce((sum, part) => sum + part, 0)).toBe(1_000_000)
        for (const [index, part] of (parts ?? []).entries()) {
          expect(Math.abs(part - (shares[index] ?? 0) * 1_000_000)).toBeLessThan(1.001)
        }
      }),
    )
  })
})
