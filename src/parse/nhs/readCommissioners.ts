import { cellOf, type Table } from '../table/table.ts'
import type { ReportBook } from './importReport.ts'
import { isOdsHeader } from './recogniseTable.ts'

/** Reads the names of CCGs (since 2022 sub-ICB locations) by code. Hubs and reporting entities commission no practice. */
export function readCommissioners(
  tables: readonly Table[],
  wanted: (code: string) => boolean,
  report: ReportBook,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const table of tables) {
    let [rows, used, skipped, elsewhere] = [0, 0, 0, 0]
    for (const [index, cells] of table.rows.entries()) {
      if (cells.every(cell => cell.trim() === '') || (index === 0 && isOdsHeader(cells))) continue
      rows += 1
      const code = cellOf(cells, 0).toUpperCase()
      const name = cellOf(cells, 1).slice(0, 180)
      const reason = whyNot(cells, names.has(code))
      if (!wanted(code)) {
        elsewhere += 1
        if (reason === undefined) names.set(code, name)
      } else if (reason === undefined) {
        used += 1
        names.set(code, name)
      } else {
        skipped += 1
        report.skip({ file: table.file, row: index + 1, code, name, reason })
      }
    }
    report.closeFile({ file: table.file, kind: 'commissioners', rows, used, skipped, elsewhere })
  }
  return names
}

function whyNot(cells: readonly string[], repeated: boolean): string | undefined {
  const roles = cellOf(cells, 13).toUpperCase().split('|')
  if (repeated) return 'The code stands twice.'
  if (/SUB-ICB REPORTING ENTITY$/i.test(cellOf(cells, 1)) || roles.includes('RO327')) {
    return 'A reporting entity, not a commissioner of practices.'
  }
  if (roles.includes('H') || roles.includes('RO218'))
    return 'A commissioning hub, not a commissioner of practices.'
  return undefined
}
