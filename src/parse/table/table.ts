/** A file, or one sheet of a workbook, as rows of text. Rows count from 1, as a spreadsheet shows them. */
export type Table = {
  /** The file's name; for a workbook with the sheet's. */
  readonly file: string
  readonly rows: readonly (readonly string[])[]
}

/** A cell, trimmed; empty where the row is too short. */
export function cellOf(row: readonly string[] | undefined, index: number | undefined): string {
  return index === undefined ? '' : (row?.[index]?.trim() ?? '')
}

/** A header's letters alone: `GlobalSum_£`, `Global Sum` and a badly decoded `GlobalSum_ï¿½` are one. */
export function toHeaderKey(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/g, '')
}

/** Where each header stands, by its letters and digits; the first of two that are alike. */
export function indexHeaders(header: readonly string[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  for (const [at, cell] of header.entries()) {
    const key = cell.toLowerCase().replace(/[^a-z0-9]/g, '')
    if (key !== '' && !index.has(key)) index.set(key, at)
  }
  return index
}
