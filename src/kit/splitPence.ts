import { compareText } from './compareText.ts'

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
  const sign = pence < 0 ? -1 : 1
  const size = Math.abs(pence)
  const parts: number[] = []
  const remainders: number[] = []
  let given = 0
  for (const { millionths } of shares) {
    // Two factors keep the product exact below 2^53 for any budget of England.
    const whole = Math.floor(size / MILLION) * millionths
    const rest = (size % MILLION) * millionths
    const part = whole + Math.floor(rest / MILLION)
    parts.push(part)
    remainders.push(rest % MILLION)
    given += part
  }
  const order = shares
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (remainders[b] ?? 0) - (remainders[a] ?? 0) || compareText(shares[a]?.id ?? '', shares[b]?.id ?? ''),
    )
  for (const index of order) {
    if (given === size) break
    parts[index] = (parts[index] ?? 0) + 1
    given += 1
  }
  return sign === 1 ? parts : parts.map(part => (part === 0 ? 0 : -part))
}

/** A share of one whole as integer millionths. */
export function toMillionths(share: number): number {
  return Math.round(share * MILLION)
}
