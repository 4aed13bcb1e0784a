import { PRACTICE_CONTRACTS, type PracticeContract } from '../../domain/vocabulary/organisation.ts'
import { cellOf, indexHeaders, type Table } from '../table/table.ts'
import type { Area } from './area.ts'
import type { ReportBook } from './importReport.ts'
import { PAYMENT_LINES, type PaymentColumns, type PaymentLine, sortPaymentColumns } from './paymentColumns.ts'
import { isPracticeCode } from './practiceCode.ts'
import { findHeader } from './recogniseTable.ts'
import { toPence } from './toPence.ts'

/** What one practice was paid in a year, in whole pence; an absent line is not known. */
export type PaymentRecord = {
  readonly pence: Partial<Record<PaymentLine, number>>
  readonly contract: PracticeContract
  readonly commissionerName: string
  readonly postcode: string
  /** Registered patients as the payments file gives them. */
  readonly patients: number | undefined
  readonly file: string
  readonly row: number
}

/**
 * Reads NHS Payments to General Practice of any year. The pence of a line are the exact sum of its columns; where a
 * cell cannot be read, the whole line is unknown, and the row is told.
 */
export function readPayments(
  tables: readonly Table[],
  area: Area,
  report: ReportBook,
): ReadonlyMap<string, PaymentRecord> {
  const payments = new Map<string, PaymentRecord>()
  for (const table of tables) {
    const header = findHeader(table, 'payments') ?? 0
    const titles = table.rows[header] ?? []
    const columns = sortPaymentColumns(titles)
    const places = findPlaces(titles)
    tellColumns(table.file, columns, report)
    let [rows, used, skipped, elsewhere] = [0, 0, 0, 0]
    for (const [index, cells] of table.rows.entries()) {
      if (index <= header || cells.every(cell => cell.trim() === '')) continue
      rows += 1
      const code = cellOf(cells, places.code).toUpperCase()
      const named = { file: table.file, row: index + 1, code, name: cellOf(cells, places.name) }
      const place = area.place(code, cellOf(cells, places.commissioner))
      if (place === 'elsewhere' && isPracticeCode(code)) {
        elsewhere += 1
        continue
      }
      const reason = whyNot(code, payments.get(code))
      if (reason !== undefined) {
        skipped += 1
        report.skip({ ...named, reason })
        continue
      }
      if (place !== 'here') {
        skipped += 1
        report.unmatch({ ...named, reason: area.whyNobody(code) })
        continue
      }
      used += 1
      const doubt = (reason: string) => report.doubt({ ...named, reason })
      payments.set(code, {
        pence: addLines(cells, columns, doubt),
        contract: toContract(cellOf(cells, places.contract)),
        commissionerName: cellOf(cells, places.commissionerName),
        postcode: cellOf(cells, places.postcode).toUpperCase(),
        patients: toPatients(cellOf(cells, places.patients)),
        file: table.file,
        row: index + 1,
      })
    }
    report.closeFile({ file: table.file, kind: 'payments', rows, used, skipped, elsewhere })
  }
  return payments
}

function whyNot(code: string, earlier: PaymentRecord | undefined): string | undefined {
  if (!isPracticeCode(code)) return `“${code}” is not a practice code: a letter and five digits.`
  return earlier && `The code stands already in row ${earlier.row} of ${earlier.file}.`
}

function findPlaces(titles: readonly string[]) {
  const headers = indexHeaders(titles)
  const first = (...names: string[]) => names.map(name => headers.get(name)).find(at => at !== undefined)
  return {
    code: first('practicecode', 'gppracticecode'),
    name: first('practicename'),
    contract: first('contracttype'),
    commissioner: first('ccgcode', 'subicblocationcode', 'subicbcode'),
    commissionerName: first('ccgname', 'subicblocationname', 'subicbname'),
    postcode: first('practicepostcode'),
    patients: [...headers].find(([name]) => name.startsWith('numberofregisteredpatients'))?.[1],
  }
}

/** Adds the columns of each line; the four together must be the file's own total. */
function addLines(
  cells: readonly string[],
  { lines, total }: PaymentColumns,
  doubt: (reason: string) => void,
) {
  const pence: Partial<Record<PaymentLine, number>> = {}
  let sum = 0
  let whole = true
  for (const line of PAYMENT_LINES) {
    let [amount, seen] = [0, 0]
    for (const at of lines[line]) {
      const cell = toPence(cellOf(cells, at))
      if (cell === 'empty') continue
      if (cell === 'not-money') {
        doubt(
          `“${cellOf(cells, at)}” in column ${at + 1} is not an amount; its ${line} payments are unknown.`,
        )
        whole = false
        seen = 0
        break
      }
      amount += cell
      seen += 1
    }
    if (seen > 0) pence[line] = amount
    sum += amount
  }
  const stated = total === undefined ? 'empty' : toPence(cellOf(cells, total))
  if (whole && typeof stated === 'number' && stated !== sum) {
    const [columns, file] = [sum, stated].map(amount => (amount / 100).toFixed(2))
    doubt(`Its columns add up to £${columns}, its total says £${file}; the columns were used.`)
  }
  return pence
}

function toContract(text: string): PracticeContract {
  const word = text.trim().toLowerCase()
  return PRACTICE_CONTRACTS.find(contract => contract === word) ?? 'unknown'
}

function toPatients(text: string): number | undefined {
  const plain = text.replaceAll(',', '').replace(/\.0+$/, '')
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined
}

function tellColumns(file: string, columns: PaymentColumns, report: ReportBook): void {
  for (const { column, line, known } of columns.named) {
    report.column({ file, column, line })
    if (known) continue
    report.assume(
      `The column “${column}” of ${file} is not one that we know; it counts as an enhanced service.`,
    )
  }
  for (const line of PAYMENT_LINES) {
    if (columns.lines[line].length > 0) continue
    report.assume(`${file} has no column for ${line} payments; they are not known.`)
  }
}
