import { MILLION } from '../../kit/splitPence.ts'

/** How far shares written as decimals may miss 1 and still mean it: one millionth, and the rounding of the decimals. */
const ROUNDING = 1.000_001e-6

/**
 * Shares that add up to 1, as integer millionths that add up to one million exactly: what rounding left over goes
 * to the largest remainders, ties to the first. `undefined` when the shares do not add up to 1 within a millionth.
 */
export function toWholeMillionths(shares: readonly number[]): number[] | undefined {
  let sum = 0
  for (const share of shares) sum += share
  if (Math.abs(sum - 1) > ROUNDING) return undefined
  // 0.57 × 1,000,000 is 569,999.9999…: a hair is added before the cut.
  const parts = shares.map(share => Math.floor(share * MILLION + 1e-6))
  let left = MILLION - parts.reduce((total, part) => total + part, 0)
  const order = shares
    .map((share, index) => ({ index, remainder: share * MILLION - (parts[index] ?? 0) }))
    .sort((a, b) => (left > 0 ? b.remainder - a.remainder : a.remainder - b.remainder) || a.index - b.index)
  while (left !== 0) {
    for (const { index } of order) {
      if (left === 0) break
      const step = left > 0 ? 1 : -1
      const part = parts[index] ?? 0
      if (part + step < 0) continue
      parts[index] = part + step
      left -= step
    }
  }
  return parts
}
