import { assertNever } from '../../kit/assertNever.ts'
import type { IndicatorUnit } from '../vocabulary/indicator.ts'
import { formatPence, groupThousands } from './formatPence.ts'

/** An indicator's value as it is read: "36", "61 %", "£11.2m". */
export function formatIndicator(value: number | null, unit: IndicatorUnit): string {
  if (value === null) return '–'
  switch (unit) {
    case 'count':
    case 'patients':
    case 'index':
      return groupThousands(value)
    case 'share':
      return `${Math.round(value * 100)} %`
    case 'ratio':
      return value.toFixed(2)
    case 'pence':
      return formatPence(value)
    default:
      return assertNever(unit)
  }
}

/** The change of an indicator, signed: "+14", "−19"; "0" where it rounds to none; "–" where either is not known. */
export function formatChange(from: number | null, to: number | null, unit: IndicatorUnit): string {
  if (from === null || to === null) return '–'
  if (unit === 'share') return formatPoints(Math.round(to * 100) - Math.round(from * 100))
  const size = formatIndicator(Math.abs(to - from), unit)
  if (/^£?0([.,]0+)?( %)?$/.test(size)) return '0'
  return `${to > from ? '+' : '−'}${size}`
}

/** Percentage points between two shares as they are shown. */
function formatPoints(points: number): string {
  if (points === 0) return '0'
  return `${points > 0 ? '+' : '−'}${Math.abs(points)} ${Math.abs(points) === 1 ? 'pt' : 'pts'}`
}
