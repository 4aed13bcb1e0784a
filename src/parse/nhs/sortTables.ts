import type { Problem } from '../../domain/vocabulary/problem.ts'
import { readTables, type TableFile } from '../table/readTables.ts'
import type { Table } from '../table/table.ts'
import { guessOwnColumns, type OwnColumns } from './ownColumns.ts'
import { recogniseTable } from './recogniseTable.ts'
import type { TableKind } from './tableKind.ts'

/** A table, and what it is taken for; `undefined` where nothing tells. */
export type SortedTable = {
  readonly table: Table
  readonly kind: TableKind | undefined
  /** Which column is what, should it be a list of practices of one's own. */
  readonly columns: OwnColumns
}

/** Reads one file and tells what its tables are by what stands in them. Never throws. */
export function sortFile(file: TableFile): {
  readonly tables: readonly SortedTable[]
  readonly problems: readonly Problem[]
} {
  const { value = [], problems } = readTables(file)
  const tables = value.map(table => ({ table, kind: recogniseTable(table), columns: guessOwnColumns(table) }))
  return { tables, problems }
}

/** A file of which no table is known. */
export function tellUnknown(file: string, tables: readonly SortedTable[]): Problem {
  return {
    file,
    row: 1,
    code: 'unknown-file',
    found: (tables[0]?.table.rows[0] ?? []).join(',').slice(0, 80),
    message: 'This is none of the published files that can be imported.',
    fix: 'Take practices (epraccur), list sizes, payments to general practice, eccg, etr or ePCN as published.',
  }
}
