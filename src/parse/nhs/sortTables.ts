import type { Problem } from '../../domain/vocabulary/problem.ts'
import { type NhsFile, readTables } from './readTables.ts'
import { recogniseTable, type TableKind } from './recogniseTable.ts'
import type { Table } from './table.ts'

/** The tables of all files, by what they are. */
export type SortedTables = Readonly<Record<TableKind, readonly Table[]>>

/** Reads all files and sorts their tables. A file that cannot be read, or that nothing tells, is a problem. */
export function sortTables(files: readonly NhsFile[]): { tables: SortedTables; problems: Problem[] } {
  const tables: Record<TableKind, Table[]> = {
    practices: [],
    lists: [],
    payments: [],
    commissioners: [],
    trusts: [],
    networks: [],
    'not-needed': [],
  }
  const problems: Problem[] = []
  for (const file of files) {
    const read = readTables(file)
    problems.push(...read.problems)
    if (read.value === undefined) continue
    const kinds = read.value.map(table => ({ table, kind: recogniseTable(table) }))
    for (const { table, kind } of kinds) if (kind !== undefined) tables[kind].push(table)
    if (kinds.some(({ kind }) => kind !== undefined)) continue
    problems.push({
      file: file.file,
      row: 1,
      code: 'unknown-file',
      found: (read.value[0]?.rows[0] ?? []).join(',').slice(0, 80),
      message: 'This is none of the published files that can be imported.',
      fix: 'Take practices (epraccur), list sizes, payments to general practice, eccg, etr or ePCN as published.',
    })
  }
  return { tables, problems }
}
