/** One whole, in the integer millionths that shares are kept in. */
export const MILLION = 1_000_000

/** One part of a split: who it is for, and its share in integer millionths. */
export type Share<Id extends string = string> = { readonly id: Id; readonly millionths: number }

/**
 * Splits whole pence by shares that add up to one million millionths, by largest remainder.
 * The parts add up to `pence` exactly; ties go to the lower id. `pence` may be negative (a clawback).
 * Throws when the shares do not add up: the caller has to complete them first.
 */
export function splitPence(pence: number, shares: readonly Share[]): number[] {
  if (shares.length === 1 && shares[0]?.millionths === MILLION) return [pence]
  let sum = 0
  for (const share of shares) sum += share.millionths
  if (sum !== MILLION) throw new Error(`Shares add up to ${sum} millionths, not ${MILLION}`)
  const size = Math.abs(pence)
  // Two factors keep the products exact below 2^53 for any budget of England.
  const millions = Math.floor(size / MILLION)
  const rest = size % MILLION
  const parts = shares.map(
    ({ millionths }) => millions * millionths + Math.floor((rest * millionths) / MILLION),
  )
  const remainders = shares.map(({ millionths }) => (rest * millionths) % MILLION)
  let given = 0
  for (const part of parts) given += part
  for (; given < size; given += 1) {
    const next = findLargest(remainders, shares)
    parts[next] = (parts[next] ?? 0) + 1
    remainders[next] = -1
  }
  return pence < 0 ? parts.map(part => (part === 0 ? 0 : -part)) : parts
}

/** Where the largest remainder stands; of equals, that of the lower id. */
function findLargest(remainders: readonly number[], shares: readonly Share[]): number {
  let best = 0
  for (let index = 1; index < remainders.length; index += 1) {
    const more = (remainders[index] ?? 0) - (remainders[best] ?? 0)
    const isLower = (shares[index]?.id ?? '') < (shares[best]?.id ?? '')
    if (more > 0 || (more === 0 && isLower)) best = index
  }
  return best
}

/** A share of one whole as integer millionths. */
export function toMillionths(share: number): number {
  return Math.round(share * MILLION)
}
