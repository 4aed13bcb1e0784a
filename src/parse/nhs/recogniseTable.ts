import { cellOf, indexHeaders, type Table } from '../table/table.ts'
import { guessOwnColumns } from './ownColumns.ts'
import { isPracticeCode } from './practiceCode.ts'
import type { TableKind } from './tableKind.ts'

/** What a table is, as a sentence says it to who opened it in the wrong place. */
export const TABLE_NAMES: Readonly<Record<Exclude<TableKind, 'not-needed'>, string>> = {
  practices: 'the NHS list of practices (epraccur)',
  lists: 'an NHS table of registered patients',
  payments: 'the table of NHS payments to general practice',
  commissioners: 'the NHS list of commissioners (eccg)',
  trusts: 'the NHS list of trusts (etr)',
  networks: 'the NHS list of primary care networks (ePCN)',
  own: 'a list of practices',
}

/** How many rows from the top are looked at: workbooks may begin with a title. */
const TOP = 12

/** The row that holds the headers of a table with headers, by position; ODS tables have none. */
export function findHeader(table: Table, kind: TableKind): number | undefined {
  const at = table.rows.slice(0, TOP).findIndex(row => recogniseHeader(row) === kind)
  return at < 0 ? undefined : at
}

/** What a table is; `undefined` where nothing tells. */
export function recogniseTable(table: Table): TableKind | undefined {
  for (const row of table.rows.slice(0, TOP)) {
    const kind = recogniseHeader(row)
    if (kind !== undefined) return kind
  }
  return recogniseOds(table) ?? (guessOwnColumns(table).isLikely ? 'own' : undefined)
}

const PRACTICE_CODES = ['gppracticecode', 'practicecode', 'code', 'orgcode']

function recogniseHeader(row: readonly string[]): TableKind | undefined {
  const headers = indexHeaders(row)
  const has = (...names: string[]) => names.some(name => headers.has(name))
  if (has('pcncode')) {
    if (has('partnerorganisationcode', 'practicecode')) return 'networks'
    return has('pcnname') ? 'not-needed' : undefined
  }
  if (!has(...PRACTICE_CODES)) return undefined
  if ([...headers.keys()].some(header => header.startsWith('globalsum'))) return 'payments'
  if (has('totalall', 'numberofpatients')) return 'lists'
  const sexes = [...headers.keys()].filter(header => /^(male|female)s?\d/.test(header))
  return sexes.length >= 2 ? 'lists' : undefined
}

/** The ODS tables have 27 columns and no header: what stands in them tells them apart. */
function recogniseOds(table: Table): TableKind | undefined {
  const rows = table.rows.filter(row => row.length >= 6 && !isOdsHeader(row)).slice(0, 200)
  if (rows.length === 0) return undefined
  const most = (test: (row: readonly string[]) => boolean) => rows.filter(test).length * 2 > rows.length
  if (!most(row => row.length >= 15)) {
    return most(row => isPracticeCode(cellOf(row, 0)) && cellOf(row, 2) === 'W') ? 'not-needed' : undefined
  }
  if (most(row => isPracticeCode(cellOf(row, 0)) && cellOf(row, 25) !== '')) return 'practices'
  if (most(row => /^[A-Z]\d{5}\d{3}$/.test(cellOf(row, 0)))) return 'not-needed'
  if (
    most(row => /^(C|H|RO\d+(\|RO\d+)*)$/.test(cellOf(row, 13)) && /^[A-Z0-9]{3,5}$/.test(cellOf(row, 0)))
  ) {
    return 'commissioners'
  }
  if (most(row => /^[A-Z0-9]{3}$/.test(cellOf(row, 0)) && cellOf(row, 13) === '')) return 'trusts'
  if (most(row => /^[A-Z0-9]{5}$/.test(cellOf(row, 0)) && cellOf(row, 13) === '')) {
    return most(row => /\bTRUST$/.test(cellOf(row, 1).toUpperCase())) ? 'trusts' : 'not-needed'
  }
  return undefined
}

/** Some people add a header to an ODS table. */
export function isOdsHeader(row: readonly string[]): boolean {
  return /^(organi[sz]ation\s*)?code$/i.test(cellOf(row, 0))
}
