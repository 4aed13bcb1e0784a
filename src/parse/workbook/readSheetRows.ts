import { describeNames, suggestName } from '../../kit/suggestName.ts'
import { toAddress } from './places.ts'
import { readCellAs } from './readCellAs.ts'
import type { CellValue, Column, SheetPlan } from './sheetPlan.ts'
import { toKey } from './toKey.ts'

/** A sheet as it was read: its cells from the top left, as far as there are any. */
export type Grid = { readonly name: string; readonly rows: readonly (readonly CellValue[])[] }

/** A row of a sheet by the keys of its columns; empty cells are left out. */
export type SheetRow = {
  /** From 0. */
  readonly row: number
  readonly values: Readonly<Record<string, unknown>>
  /** Where each column of the plan stands; of one that the sheet has not, the first. */
  readonly columnOf: (key: string) => number
}

/** Something wrong with one cell. */
export type CellTrouble = {
  readonly cell: string
  readonly code: string
  readonly found: string
  readonly message: string
  readonly fix: string
}

export type TellTrouble = (trouble: CellTrouble) => void

/** Reads the rows under a sheet's headings, which may stand in any order; a column headed Notes is the reader's own. */
export function readSheetRows(plan: SheetPlan, { name, rows }: Grid, tell: TellTrouble): readonly SheetRow[] {
  const at = readHeadings(plan, name, rows[0] ?? [], tell)
  const columnOf = (key: string) => [...at].find(([, column]) => column.key === key)?.[0] ?? 0
  return rows.flatMap((cells, row): readonly SheetRow[] => {
    if (row === 0 || cells.every(isEmpty)) return []
    const values: Record<string, unknown> = {}
    for (const [index, column] of at) {
      const cell = cells[index]
      if (cell === undefined || cell === null || isEmpty(cell)) continue
      const read = readCellAs(column, cell)
      if ('value' in read) values[column.key] = read.value
      else tell({ cell: toAddress(name, row, index), code: 'bad-cell', found: String(cell), ...read })
    }
    return Object.keys(values).length === 0 ? [] : [{ row, values, columnOf }]
  })
}

function isEmpty(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}

function readHeadings(
  { columns }: SheetPlan,
  sheet: string,
  headings: readonly CellValue[],
  tell: TellTrouble,
): ReadonlyMap<number, Column> {
  const at = new Map<number, Column>()
  for (const [index, cell] of headings.entries()) {
    const heading = String(cell ?? '').trim()
    if (heading === '' || /^notes?$/i.test(heading)) continue
    const column = columns.find(one => toKey(one.heading) === toKey(heading))
    const twice = column !== undefined && [...at.values()].includes(column)
    if (column !== undefined && !twice) {
      at.set(index, column)
      continue
    }
    const known = columns.map(one => one.heading)
    tell({
      cell: toAddress(sheet, 0, index),
      code: twice ? 'repeated-key' : 'unknown-key',
      found: heading,
      message: twice
        ? `The heading “${heading}” stands twice.`
        : `“${heading}” is not a heading of this sheet; its column is not read.`,
      fix: twice ? 'Keep one of the two.' : describeNames(suggestName(heading, known) ?? heading, known),
    })
  }
  return at
}
