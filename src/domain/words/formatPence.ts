const MILLION = 100_000_000
const THOUSAND = 100_000

/** Whole pence as people say them on a map: "£327.9m", "£640k", "£85"; unknown is said, never 0. */
export function formatPence(pence: number | null): string {
  if (pence === null) return 'not known'
  const sign = pence < 0 ? '−' : ''
  const size = Math.abs(pence)
  if (size >= 1000 * MILLION) return `${sign}£${(size / (MILLION * 1000)).toFixed(2)}bn`
  if (size >= 0.9995 * MILLION) return `${sign}£${(size / MILLION).toFixed(1)}m`
  if (size >= THOUSAND) return `${sign}£${Math.round(size / THOUSAND)}k`
  return `${sign}£${Math.round(size / 100)}`
}

/** To the penny, for tables: "£22,671,623.38". */
export function formatExactPence(pence: number | null): string {
  if (pence === null) return 'not known'
  const pounds = Math.trunc(Math.abs(pence) / 100)
  const rest = String(Math.abs(pence) % 100).padStart(2, '0')
  return `${pence < 0 ? '−' : ''}£${groupThousands(pounds)}.${rest}`
}

/** "306,100": the same in every locale. */
export function groupThousands(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
