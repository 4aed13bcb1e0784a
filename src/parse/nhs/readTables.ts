import Papa from 'papaparse'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import { decodeText } from '../file/decodeText.ts'
import type { Table } from './table.ts'
import { readWorkbook } from './xlsx/readWorkbook.ts'

/** A file as it was published or saved: its name, and its bytes. */
export type NhsFile = { readonly file: string; readonly bytes: Uint8Array }

const LARGEST_FILE = 120_000_000

/** Reads a CSV file or an XLSX workbook into tables of text. Never throws. */
export function readTables({ file, bytes }: NhsFile): Outcome<readonly Table[], Problem> {
  if (bytes.length > LARGEST_FILE) {
    const message = 'The file is too large to be read.'
    const fix = 'Take the edition with one row a practice.'
    return {
      value: undefined,
      problems: [{ file, code: 'too-large', found: `${bytes.length} bytes`, message, fix }],
    }
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(file, bytes)
  const text = decodeText(bytes)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: guessDelimiter(text) })
  const problems = errors
    .filter(error => error.type === 'Quotes')
    .map(error => ({
      file,
      ...(error.row === undefined ? {} : { row: error.row + 1 }),
      code: 'bad-quotes',
      found: (data[error.row ?? 0] ?? []).join(',').slice(0, 80),
      message: 'The quotation marks of this row do not close.',
      fix: 'Mend the quotation marks, or take the file again from where it was published.',
    }))
  return { value: [{ file, rows: data }], problems }
}

/** Comma, unless the first line has more of what spreadsheets write instead. */
function guessDelimiter(text: string): string {
  const line = text.slice(0, 20_000).split(/\r|\n/, 1)[0] ?? ''
  const count = (delimiter: string) => line.split(delimiter).length
  return [';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best), ',')
}
