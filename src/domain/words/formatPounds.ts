import { formatPence } from './formatPence.ts'

const MILLION = 100_000_000

/** Whole pence as one practice reads them: as `formatPence`, but millions to £10,000: "£1.06m", "£933k". */
export function formatPounds(pence: number | null): string {
  if (pence === null || Math.abs(pence) < 0.9995 * MILLION) return formatPence(pence)
  return `${pence < 0 ? '−' : ''}£${(Math.abs(pence) / MILLION).toFixed(2)}m`
}

/** A difference with its sign: "+£12k", "−£129k", "£0"; "not known". */
export function formatGain(pence: number | null): string {
  return pence !== null && pence > 0 ? `+${formatPounds(pence)}` : formatPounds(pence)
}
