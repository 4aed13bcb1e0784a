/**
 * The Herfindahl–Hirschman index of parts of a whole: 10,000 × the sum of the squared shares. 10,000 means that one
 * holds everything. Exact to a thousandth whatever the order of the parts; `null` where the parts add up to nothing.
 */
export function computeConcentration(parts: Iterable<number>): number | null {
  let whole = 0n
  let squares = 0n
  for (const part of parts) {
    const pence = BigInt(part)
    whole += pence
    squares += pence * pence
  }
  if (whole <= 0n) return null
  return Number((squares * 10_000_000n) / (whole * whole)) / 1000
}
