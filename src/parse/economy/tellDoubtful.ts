import { formatExactPence, groupThousands } from '../../domain/words/formatPence.ts'
import type { Troubles } from '../file/troubles.ts'
import type { OrganisationRow, PaymentRow } from '../schema/economyFileSchema.ts'
import type { Row } from './readRows.ts'

type Read = {
  readonly asOf: string | number
  readonly practices: readonly Row<OrganisationRow>[]
  readonly payments: readonly Row<PaymentRow>[]
}

/**
 * Tells what can be read and yet can hardly be meant: dates that say one thing in Britain and another in America,
 * pounds for pence. It is kept as it is.
 */
export function tellDoubtful({ asOf, practices, payments }: Read, troubles: Troubles): void {
  tellDate(asOf, ['asOf'], troubles)
  for (const { value, path } of payments) tellDate(value.year, [...path, 'year'], troubles)
  tellPounds(practices, payments, troubles)
}

/** About what a core contract is paid for each patient and year, if its pounds were read as pence (£30 to £300). */
const LIKE_POUNDS = { least: 30, most: 300 }

/** Where every core payment, and there are several, is a hundredth of a likely one, the file gives pounds. */
function tellPounds(practices: Read['practices'], payments: Read['payments'], troubles: Troubles): void {
  const lists = new Map(practices.map(({ value }) => [value.id, value.list ?? 0]))
  const paid = payments.flatMap(({ value: { practice, core }, path }) => {
    const list = lists.get(practice) ?? 0
    return core === undefined || list === 0 ? [] : [{ core, list, path, each: core / list }]
  })
  const [first, second] = paid
  if (first === undefined || second === undefined) return
  if (paid.some(({ each }) => each < LIKE_POUNDS.least || each > LIKE_POUNDS.most)) return
  const each = formatExactPence(Math.round(first.each))
  const message = `${formatExactPence(first.core)} of core payment for ${groupThousands(first.list)} patients is ${each} a patient a year; about £80 is usual, and all payments here are like it.`
  const fix = 'Check the unit: a file gives whole pence, a workbook pounds.'
  troubles.add([...first.path, 'core'], { code: 'doubtful-amount', found: first.core, message, fix })
}

function tellDate(date: string | number, path: Parameters<Troubles['add']>[0], troubles: Troubles): void {
  const text = String(date)
  const fix = 'Write the year first: 2015-04, or 2015-04-15; a financial year is 2015/16.'
  const tell = (message: string) => troubles.add(path, { code: 'doubtful-date', found: date, message, fix })
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text))
    tell(`In “${text}” the day may be meant for the month, or the month for the day.`)
  // Words alone, such as “not known”, say so themselves.
  else if (/\d/.test(text) && !/(?:19|20|21)\d\d/.test(text)) tell(`“${text}” names no year.`)
}
