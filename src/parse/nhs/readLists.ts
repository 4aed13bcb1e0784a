import { cellOf, indexHeaders, type Table } from '../table/table.ts'
import type { Area } from './area.ts'
import type { ReportBook } from './importReport.ts'
import { isPracticeCode } from './practiceCode.ts'
import { findHeader } from './recogniseTable.ts'

/** A practice's registered patients, and where the figure stands. */
export type ListRecord = {
  readonly patients: number
  readonly file: string
  readonly row: number
  /** As the row gives them; empty where the edition has none. */
  readonly commissionerName: string
  readonly postcode: string
}

/** What the list files say of their own date, the latest first. */
export type ListsFile = { readonly lists: ReadonlyMap<string, ListRecord>; readonly date: string | undefined }

/** The largest practice of England has about 100,000. */
const LARGEST_LIST = 1_000_000

type Columns = {
  readonly code: number
  readonly total: number | undefined
  readonly bands: readonly number[]
  readonly sex: number | undefined
  readonly age: number | undefined
  readonly type: number | undefined
  readonly commissioner: number | undefined
  readonly commissionerName: number | undefined
  readonly postcode: number | undefined
  readonly name: number | undefined
  readonly date: number | undefined
}

/**
 * Reads registered lists in every published shape: one row a practice with a total, one with the bands of age and
 * sex to add up, or a row for each sex and age of which the one for all is taken.
 */
export function readLists(tables: readonly Table[], area: Area, report: ReportBook): ListsFile {
  const lists = new Map<string, ListRecord>()
  let date: string | undefined
  for (const table of tables) {
    const header = findHeader(table, 'lists') ?? 0
    const columns = findColumns(table.rows[header] ?? [])
    let [rows, used, skipped, elsewhere] = [0, 0, 0, 0]
    for (const [index, cells] of table.rows.entries()) {
      if (index <= header || cells.every(cell => cell.trim() === '')) continue
      if (!isForAll(cells, columns)) continue
      rows += 1
      const code = cellOf(cells, columns.code).toUpperCase()
      const patients = countPatients(cells, columns)
      const reason = whyNot(code, cells, columns, patients, lists.get(code))
      const place = area.place(code, cellOf(cells, columns.commissioner))
      const named = { file: table.file, row: index + 1, code, ...nameOf(cells, columns) }
      date ??= cellOf(cells, columns.date) || undefined
      if (place === 'elsewhere' && isPracticeCode(code)) {
        elsewhere += 1
        continue
      }
      if (reason !== undefined || patients === undefined) {
        skipped += 1
        report.skip({ ...named, reason: reason ?? 'Its number of patients is missing.' })
        continue
      }
      if (place !== 'here') {
        skipped += 1
        report.unmatch({ ...named, patients, reason: area.whyNobody(code) })
        continue
      }
      used += 1
      lists.set(code, toRecord(cells, columns, patients, table.file, index + 1))
      const bands = addBands(cells, columns)
      if (columns.total !== undefined && bands !== undefined && bands !== patients) {
        const reason = `Its total is ${patients}, its bands of age and sex add up to ${bands}; the total was used.`
        report.doubt({ ...named, reason })
      }
    }
    if (rows === 0 && table.rows.length > header + 1) {
      report.assume(
        `${table.file} has no row for all sexes and ages together; take the edition that has (gp-reg-pat-prac-all).`,
      )
    }
    report.closeFile({ file: table.file, kind: 'lists', rows, used, skipped, elsewhere })
  }
  return { lists, date }
}

function nameOf(cells: readonly string[], columns: Columns) {
  const name = cellOf(cells, columns.name)
  return name === '' ? {} : { name }
}

function findColumns(header: readonly string[]): Columns {
  const headers = indexHeaders(header)
  const first = (...names: string[]) => names.map(name => headers.get(name)).find(at => at !== undefined)
  const bands = [...headers].filter(([name]) => /^(male|female)s?\d/.test(name)).map(([, at]) => at)
  return {
    code: first('gppracticecode', 'practicecode', 'code', 'orgcode') ?? 0,
    total: first('totalall', 'numberofpatients'),
    bands,
    sex: first('sex'),
    age: first('age', 'agegroup5'),
    type: first('type', 'orgtype'),
    commissioner: first('ccgcode', 'subicblocationcode', 'pcocode', 'parentorganisationcode'),
    commissionerName: first('ccgname', 'pconame'),
    postcode: first('postcode'),
    name: first('practicename'),
    date: first('extractdate'),
  }
}

/** In files with a row for each sex and age, the row for all of them; in the others every row. */
function isForAll(cells: readonly string[], { sex, age }: Columns): boolean {
  const isAll = (at: number | undefined) => at === undefined || cellOf(cells, at).toUpperCase() === 'ALL'
  return isAll(sex) && isAll(age)
}

function countPatients(cells: readonly string[], columns: Columns): number | undefined {
  return columns.total === undefined ? addBands(cells, columns) : readCount(cellOf(cells, columns.total))
}

function addBands(cells: readonly string[], { bands }: Columns): number | undefined {
  if (bands.length === 0) return undefined
  let sum = 0
  for (const at of bands) {
    const count = readCount(cellOf(cells, at) || '0')
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

/** A whole number, with or without thousands commas or spaces, or a spreadsheet's `.0`. */
export function readCount(text: string): number | undefined {
  const plain = text
    .replace(/[.,]0{1,2}$/, '')
    .replace(/^-?\d{1,3}(?:(?:,\d{3})+|(?:\s\d{3})+)$/, whole => whole.replace(/[,\s]/g, ''))
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : undefined
}

function whyNot(
  code: string,
  cells: readonly string[],
  { type, total }: Columns,
  patients: number | undefined,
  earlier: ListRecord | undefined,
): string | undefined {
  if (!isPracticeCode(code)) return `“${code}” is not a practice code: a letter and five digits.`
  const kind = cellOf(cells, type).toUpperCase()
  if (kind !== '' && kind !== 'GP') return `Not a practice’s row: its type is ${kind}.`
  if (earlier !== undefined) return `The code stands already in row ${earlier.row} of ${earlier.file}.`
  if (patients === undefined) return `Its number of patients${quote(cells, total)} cannot be read.`
  if (patients > LARGEST_LIST) return `No practice has ${patients} patients.`
  if (patients < 0) return `Its list is negative: ${patients}.`
  return patients === 0 ? 'Its list is empty.' : undefined
}

/** What stands in a cell, for a sentence to name. */
function quote(cells: readonly string[], at: number | undefined): string {
  const text = cellOf(cells, at)
  return text === '' ? '' : `, “${text.slice(0, 40)}”,`
}

function toRecord(
  cells: readonly string[],
  columns: Columns,
  patients: number,
  file: string,
  row: number,
): ListRecord {
  return {
    patients,
    file,
    row,
    commissionerName: cellOf(cells, columns.commissionerName),
    postcode: cellOf(cells, columns.postcode).toUpperCase(),
  }
}
