import writeExcelFile from 'write-excel-file/universal'
import { neutraliseFormula, type PlainTable } from '../../kit/formatCsv.ts'

/** A sheet of a workbook; its name is at most 31 letters, without `[]:*?/\`. */
export type NamedTable = PlainTable & { readonly name: string }

/** A workbook (XLSX) with a bold, frozen head on every sheet. Texts are cells of text, and safe against formulas after a round by CSV too. */
export function writeWorkbook(tables: readonly NamedTable[]): Promise<Blob> {
  return writeExcelFile(
    tables.map(({ name, header, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: header.map((_, index) => ({ width: index === 0 ? 26 : 30 })),
      data: [
        header.map(text => ({ ...toCell(text), fontWeight: 'bold' as const })),
        ...rows.map(row => row.map(value => (value === null ? null : toCell(value)))),
      ],
    })),
  ).toBlob()
}

function toCell(value: string | number) {
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' as const }
    : { value: neutraliseFormula(value), type: String, wrap: true, alignVertical: 'top' as const }
}
