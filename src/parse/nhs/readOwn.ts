import { cellOf, type Table } from '../table/table.ts'
import { toPlaceName } from './describeArea.ts'
import type { ReportBook } from './importReport.ts'
import type { OwnColumns } from './ownColumns.ts'
import { isCommissionerCode, isPracticeCode, isTurnedIntoNumber } from './practiceCode.ts'
import { type ListRecord, readCount } from './readLists.ts'
import type { PracticeRecord, PracticesFile } from './readPractices.ts'

/** A table of practices that somebody keeps themselves, with its columns told. */
export type OwnTable = { readonly table: Table; readonly columns: OwnColumns }

/** What own tables add to the published ones. */
export type OwnPractices = {
  /** Practices that the published file does not have as active ones. */
  readonly practices: ReadonlyMap<string, PracticeRecord>
  readonly lists: ReadonlyMap<string, ListRecord>
}

/**
 * Reads people's own lists of practices. A row for a practice of the published file gives its registered list; any
 * other makes a practice, and needs a commissioner. Rows that cannot be used are told.
 */
export function readOwn(
  tables: readonly OwnTable[],
  published: PracticesFile,
  commissionerNames: ReadonlyMap<string, string>,
  wanted: (commissioner: string) => boolean,
  report: ReportBook,
): OwnPractices {
  const practices = new Map<string, PracticeRecord>()
  const lists = new Map<string, ListRecord>()
  const rowOf = new Map<string, string>()
  const codeOf = toCodeFinder(commissionerNames)
  for (const { table, columns } of tables) {
    let [rows, used, skipped, elsewhere] = [0, 0, 0, 0]
    for (const [index, cells] of table.rows.entries()) {
      if (index <= columns.header || cells.every(cell => cell.trim() === '')) continue
      rows += 1
      const own = readRow(cells, columns, codeOf)
      const known = published.active.get(own.code)
      const named = { file: table.file, row: index + 1, code: own.code, name: own.name }
      const reason =
        whyNot(own, rowOf.get(own.code)) ??
        (known === undefined ? whyNoPractice(own.commissioner) : undefined)
      if (reason !== undefined) {
        skipped += 1
        report.skip({ ...named, reason })
        continue
      }
      rowOf.set(own.code, `row ${index + 1} of ${table.file}`)
      const { patients, postcode } = own
      if (known === undefined) practices.set(own.code, { ...named, postcode, commissioner: own.commissioner })
      if (patients !== undefined) {
        lists.set(own.code, { patients, file: table.file, row: index + 1, commissionerName: '', postcode })
      }
      if (wanted(known?.commissioner ?? own.commissioner)) used += 1
      else elsewhere += 1
    }
    report.closeFile({ file: table.file, kind: 'own', rows, used, skipped, elsewhere })
  }
  return { practices, lists }
}

type OwnRow = {
  readonly code: string
  readonly name: string
  readonly postcode: string
  readonly commissioner: string
  readonly list: string
  readonly patients: number | undefined
}

function readRow(
  cells: readonly string[],
  { columns, commissionerForAll = '' }: OwnColumns,
  codeOf: (text: string) => string,
): OwnRow {
  const code = cellOf(cells, columns.code).toUpperCase()
  const list = cellOf(cells, columns.list)
  return {
    code,
    name: cellOf(cells, columns.name).slice(0, 200) || code,
    postcode: cellOf(cells, columns.postcode).toUpperCase(),
    commissioner: codeOf(cellOf(cells, columns.commissioner) || commissionerForAll),
    list,
    patients: list === '' ? undefined : readCount(list),
  }
}

/** A commissioner's code stands for itself; its name for the code that the commissioners file gives it. */
function toCodeFinder(names: ReadonlyMap<string, string>): (text: string) => string {
  const toKey = (name: string) =>
    toPlaceName(name)
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, ' ')
      .trim()
  const codes = new Map([...names].map(([code, name]) => [toKey(name), code]))
  return text => {
    const plain = text.trim().toUpperCase()
    return isCommissionerCode(plain) ? plain : (codes.get(toKey(text)) ?? plain)
  }
}

function whyNot({ code, list, patients }: OwnRow, earlier: string | undefined): string | undefined {
  if (!isPracticeCode(code)) return `“${code}” is not a practice code: a letter and five digits.`
  if (earlier !== undefined) return `The code stands already in ${earlier}.`
  if (list !== '' && patients === undefined) return `Its number of patients, “${list}”, cannot be read.`
  if (patients !== undefined && patients <= 0) return `Its list is ${patients}.`
  return undefined
}

function whyNoPractice(commissioner: string): string | undefined {
  if (commissioner === '') return 'It names no commissioner, and no practices file has it.'
  if (isTurnedIntoNumber(commissioner)) {
    return `Its commissioner reads “${commissioner}”: a spreadsheet has turned the code into a number.`
  }
  return isCommissionerCode(commissioner)
    ? undefined
    : `“${commissioner}” is neither the code of a commissioner nor the name of one in the commissioners file.`
}
