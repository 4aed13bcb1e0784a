/** A table as files carry it: a header and rows of texts and numbers; `null` is an empty cell. */
export type PlainTable = {
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/**
 * A text that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, their full-width forms, a
 * tab or a line break gets an apostrophe before it (OWASP, CSV injection). Numbers are numbers and need none.
 */
export function neutraliseFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
}

/** CSV as spreadsheets open it: UTF-8 with its mark, CRLF, every text quoted and safe against formulas. */
export function formatCsv({ header, rows }: PlainTable): string {
  const lines = [header, ...rows].map(row => row.map(toCell).join(','))
  return `\uFEFF${lines.map(line => `${line}\r\n`).join('')}`
}

function toCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return `"${neutraliseFormula(value).replaceAll('"', '""')}"`
}
