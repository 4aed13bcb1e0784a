import Papa from 'papaparse'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import type { Table } from './table.ts'

/** As many as the largest published edition has, a row for each practice, sex and year of age. */
const MOST_CELLS = 15_000_000
/** One unclosed quotation mark can spoil every row after it. */
const MOST_PROBLEMS = 20
const DELIMITERS = [',', ';', '\t'] as const

/** Reads text with commas, semicolons or tabs between its cells, and any line ends. Rows keep their numbers. */
export function readDelimited(file: string, text: string): Outcome<readonly Table[], Problem> {
  const { delimiter, isSaid } = findDelimiter(text)
  if (countCells(text, delimiter) > MOST_CELLS) {
    const message = `The file has more than ${MOST_CELLS / 1_000_000} million cells.`
    const fix = 'Take the edition with one row a practice.'
    return { value: undefined, problems: [{ file, code: 'too-large', found: file, message, fix }] }
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  if (isSaid) data[0] = []
  const bad = keepFirst(errors.filter(error => error.type === 'Quotes'))
  const problems = bad.slice(0, MOST_PROBLEMS).map(error => ({
    file,
    ...(error.row === undefined ? {} : { row: error.row + 1 }),
    code: 'bad-quotes',
    found: (data[error.row ?? 0] ?? []).join(',').slice(0, 80),
    message: 'The quotation marks of this row do not close.',
    fix: 'Mend the quotation marks, or take the file again from where it was published.',
  }))
  return { value: [{ file, rows: data }], problems }
}

/** One word on each row, however many of its marks are wrong. */
function keepFirst(errors: readonly Papa.ParseError[]): readonly Papa.ParseError[] {
  const rows = new Set<number | undefined>()
  return errors.filter(({ row }) => !rows.has(row) && rows.add(row))
}

/** What spreadsheets say in a first line `sep=;`, else what stands most often in the first lines. */
function findDelimiter(text: string): { readonly delimiter: string; readonly isSaid: boolean } {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, 12)
  const said = /^"?sep=(.)"?$/i.exec(lines[0]?.trimEnd() ?? '')?.[1]
  if (said !== undefined) return { delimiter: said, isSaid: true }
  const top = lines.join('\n').replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => top.split(delimiter).length
  const delimiter = DELIMITERS.reduce<string>(
    (best, other) => (count(other) > count(best) ? other : best),
    ',',
  )
  return { delimiter, isSaid: false }
}

function countCells(text: string, delimiter: string): number {
  let count = 0
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) count += 1
  return count
}
