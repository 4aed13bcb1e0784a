/** What several runs of one measurement come to. */
export type Summary = {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly runs: number
}

/** The median with the least and the most. Throws where nothing was measured. */
export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b)
  const least = sorted[0]
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) throw new Error('Nothing was measured')
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? least
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? most
  return { median: (low + high) / 2, least, most, runs: sorted.length }
}
