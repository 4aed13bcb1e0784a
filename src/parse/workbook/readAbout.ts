import type { Places } from './places.ts'
import { toAddress } from './places.ts'
import { readCellAs } from './readCellAs.ts'
import type { Grid, TellTrouble } from './readSheetRows.ts'
import { ABOUT_FIELDS, ABOUT_SHEET, WORKBOOK_VERSION } from './sheetPlan.ts'
import { toKey } from './toKey.ts'

/** The economy as a whole, from the fields of the sheet About; what is empty is left out. */
export function readAbout(
  grid: Grid | undefined,
  places: Places,
  tell: TellTrouble,
): Readonly<Record<string, unknown>> {
  const head: Record<string, unknown> = {}
  const version = grid?.rows[0]?.[1]
  if (typeof version === 'number' && version > WORKBOOK_VERSION) {
    const message = 'The workbook was written by a newer atlas than this one.'
    const fix = 'Reload the page for the newest version, and drop the workbook again.'
    tell({ cell: toAddress(ABOUT_SHEET, 0, 1), code: 'newer-version', found: String(version), message, fix })
  }
  for (const column of ABOUT_FIELDS) {
    const row = grid?.rows.findIndex(cells => toKey(String(cells[0] ?? '')) === toKey(column.heading)) ?? -1
    places.put([column.key], ABOUT_SHEET, Math.max(row, 0), row < 0 ? 0 : 1)
    const cell = grid?.rows[row]?.[1]
    if (cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')) continue
    const read = readCellAs(column, cell)
    if ('value' in read) head[column.key] = read.value
  }
  return head
}
