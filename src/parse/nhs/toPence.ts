/** What a money cell says: whole pence, nothing (`-` or empty), or something that is not money. */
export type MoneyCell = number | 'empty' | 'not-money'

const MONEY = /^(-?)(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d*))?$/

/**
 * Exact pence from the decimal text of pounds, without a detour through fractions: `489137.13` is 48,913,713.
 * Accepts a pound sign, thousands commas, and brackets or a sign for a negative; half a penny rounds away from 0. A
 * comma before one or two last digits is a decimal comma: no thousand is so short. A billion is no practice's payment.
 */
export function toPence(text: string): MoneyCell {
  const plain = toPoint(text.replace(/[£\s]/g, ''))
  if (plain === '' || plain === '-') return 'empty'
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1]
  const match = MONEY.exec(bracketed ?? plain)
  const [, sign, pounds, decimals = ''] = match ?? []
  if (pounds === undefined || (bracketed !== undefined && sign === '-')) return 'not-money'
  const hundredths = Number(decimals.slice(0, 2).padEnd(2, '0'))
  const rounding = Number(decimals[2] ?? '0') >= 5 ? 1 : 0
  const pence = Number(pounds.replaceAll(',', '')) * 100 + hundredths + rounding
  return (sign === '-' || bracketed !== undefined) && pence !== 0 ? -pence : pence
}

function toPoint(text: string): string {
  if (!/^\(?-?\d{1,3}(?:\.\d{3})*,\d{1,2}\)?$|^\(?-?\d{1,9},\d{1,2}\)?$/.test(text)) return text
  return text.replaceAll('.', '').replace(',', '.')
}
