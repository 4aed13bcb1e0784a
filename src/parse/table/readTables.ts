import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import { decodeText } from '../file/decodeText.ts'
import { readWorkbook } from '../xlsx/readWorkbook.ts'
import { BadWorkbook, openZip } from '../xlsx/readZip.ts'
import { readDelimited } from './readDelimited.ts'
import type { Table } from './table.ts'
import { tellStranger } from './tellStranger.ts'

/** A file as it was published or saved: its name, and its bytes. */
export type TableFile = { readonly file: string; readonly bytes: Uint8Array }

const LARGEST_FILE = 120_000_000
const MOST_UNPACKED = 160_000_000
const MOST_PACKED_FILES = 20

/** Reads a CSV file, a ZIP of such, or an XLSX workbook into tables of text, told by their bytes. Never throws. */
export function readTables({ file, bytes }: TableFile): Outcome<readonly Table[], Problem> {
  if (bytes.length === 0) return refuse(file, 'empty', 'The file is empty.', 'Take it again from its source.')
  if (bytes.length > LARGEST_FILE) {
    return refuse(
      file,
      'too-large',
      'The file is too large to be read.',
      'Take the edition with one row a practice.',
    )
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(file, bytes)
  const text = decodeText(bytes)
  const stranger = tellStranger(bytes, text)
  return stranger === undefined
    ? readDelimited(file, text)
    : refuse(file, 'not-a-table', stranger.message, stranger.fix)
}

/** A workbook is a ZIP archive, and tables are published in ZIP archives. */
function readArchive(file: string, bytes: Uint8Array): Outcome<readonly Table[], Problem> {
  try {
    const archive = openZip(bytes, MOST_UNPACKED)
    const names = archive.names.filter(name => /\.(csv|txt|tsv)$/i.test(name))
    if (archive.names.includes('xl/workbook.xml') || names.length === 0) return readWorkbook(file, bytes)
    const tables: Table[] = []
    const problems: Problem[] = []
    for (const name of names.slice(0, MOST_PACKED_FILES)) {
      const read = readTables({ file: `${file} [${name}]`, bytes: archive.read(name) ?? new Uint8Array() })
      tables.push(...(read.value ?? []))
      problems.push(...read.problems)
    }
    return { value: tables.length === 0 ? undefined : tables, problems }
  } catch (error) {
    const why = error instanceof BadWorkbook ? error.message : 'Its contents are damaged.'
    return refuse(
      file,
      'bad-archive',
      `The archive cannot be read. ${why}`,
      'Take it again from where it was published, or unpack it and give the files in it.',
    )
  }
}

function refuse(
  file: string,
  code: string,
  message: string,
  fix: string,
): Outcome<readonly Table[], Problem> {
  return { value: undefined, problems: [{ file, code, found: file, message, fix }] }
}
