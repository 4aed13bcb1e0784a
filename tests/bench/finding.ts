/** One claim as measured: our runs beside those of a named baseline in the same session. */
export type Finding = {
  readonly what: string
  readonly unit: string
  readonly baselineName: string
  readonly ours: readonly number[]
  readonly baseline: readonly number[]
}

/** What was left out, and why: said under the table, never passed over. */
export type Findings = {
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
}
