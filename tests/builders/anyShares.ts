import fc from 'fast-check'
import { MILLION } from '../../src/kit/splitPence.ts'

/** `count` odd shares in whole millionths that add up to one. */
export function anyShares(count: number): fc.Arbitrary<readonly number[]> {
  return fc
    .array(fc.integer({ min: 1, max: 999_983 }), { minLength: count, maxLength: count })
    .map(weights => {
      const sum = weights.reduce((total, weight) => total + weight, 0)
      let left = MILLION
      return weights.map((weight, index) => {
        const share =
          index === weights.length - 1
            ? left
            : Math.min(left - (weights.length - 1 - index), Math.max(1, Math.floor((weight / sum) * MILLION)))
        left -= share
        return share
      })
    })
}
