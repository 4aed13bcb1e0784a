import { compareText } from './compareText.ts'

/** One party to a split by weight: who, and its whole non-negative weight (a registered list, say). */
export type Weight = { readonly id: string; readonly weight: number }

/**
 * Splits whole pence in proportion to whole weights, by largest remainder; ties go to the lower id.
 * The parts add up to `pence` exactly. All weights zero: equal parts. Throws on no weights with pence to give.
 */
export function splitByWeights(pence: number, weights: readonly Weight[]): number[] {
  if (weights.length === 0) {
    if (pence === 0) return []
    throw new Error('There is nobody to split the pence among')
  }
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const weightOf = (weight: number) => BigInt(total === 0 ? 1 : weight)
  const whole = BigInt(total === 0 ? weights.length : total)
  const size = BigInt(Math.abs(pence))
  const parts: number[] = []
  const remainders: bigint[] = []
  let given = 0
  for (const { weight } of weights) {
    const product = size * weightOf(weight)
    const part = Number(product / whole)
    parts.push(part)
    remainders.push(product % whole)
    given += part
  }
  const order = weights
    .map((_, index) => index)
    .sort((a, b) => {
      const first = remainders[a] ?? 0n
      const second = remainders[b] ?? 0n
      return first === second
        ? compareText(weights[a]?.id ?? '', weights[b]?.id ?? '')
        : first > second
          ? -1
          : 1
    })
  for (const index of order) {
    if (given === Math.abs(pence)) break
    parts[index] = (parts[index] ?? 0) + 1
    given += 1
  }
  return pence < 0 ? parts.map(part => (part === 0 ? 0 : -part)) : parts
}
