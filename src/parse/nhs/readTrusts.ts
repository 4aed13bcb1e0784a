import { cellOf, type Table } from '../table/table.ts'
import type { ReportBook } from './importReport.ts'
import { isOdsHeader } from './recogniseTable.ts'

/** A row of the trusts file. */
export type TrustRecord = {
  readonly code: string
  readonly name: string
  readonly address: string
  readonly file: string
  readonly row: number
}

/** Reads the NHS trusts of an ODS file (`etr`, or the parents of `etrust`); closed, Welsh and repeated rows are told. */
export function readTrusts(
  tables: readonly Table[],
  commissioners: readonly string[],
  report: ReportBook,
): readonly TrustRecord[] {
  const trusts = new Map<string, TrustRecord>()
  for (const table of tables) {
    let [rows, skipped] = [0, 0]
    const before = trusts.size
    for (const [index, cells] of table.rows.entries()) {
      if (cells.every(cell => cell.trim() === '') || (index === 0 && isOdsHeader(cells))) continue
      rows += 1
      const code = cellOf(cells, 0).toUpperCase()
      const name = cellOf(cells, 1).slice(0, 200) || code
      const reason = commissioners.includes(code)
        ? 'The code is that of a commissioner.'
        : whyNot(code, cells, trusts.has(code))
      if (reason !== undefined) {
        skipped += 1
        report.skip({ file: table.file, row: index + 1, code, name, reason })
        continue
      }
      const address = cells.slice(4, 9).join(', ')
      trusts.set(code, { code, name, address, file: table.file, row: index + 1 })
    }
    const used = trusts.size - before
    report.closeFile({ file: table.file, kind: 'trusts', rows, used, skipped, elsewhere: 0 })
  }
  return [...trusts.values()]
}

function whyNot(code: string, cells: readonly string[], repeated: boolean): string | undefined {
  if (!/^[A-Z0-9]{3}([A-Z0-9]{2})?$/.test(code)) return `“${code}” is not the code of a trust.`
  if (repeated) return 'The code stands twice.'
  if (cellOf(cells, 11) !== '') return `Closed on ${cellOf(cells, 11)}.`
  if (cellOf(cells, 23) === 'W' || cellOf(cells, 2) === 'W00') return 'In Wales, not in England.'
  return undefined
}
