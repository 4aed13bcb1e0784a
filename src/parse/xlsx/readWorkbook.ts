import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import type { Table } from '../table/table.ts'
import { BadWorkbook, openZip } from './readZip.ts'
import { attributeOf, decodeXml, readSharedStrings, readSheet, type SheetCell } from './sheetXml.ts'

const MOST_BYTES = 80_000_000
const MOST_LIST_BYTES = 2_000_000
const MOST_SHEETS = 20

/** One sheet: its name, and its cells from the top left. */
export type Sheet<Cell> = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

/** Reads the sheets of an XLSX workbook as tables of text, within bounds. Never throws. */
export function readWorkbook(file: string, bytes: Uint8Array): Outcome<readonly Table[], Problem> {
  const { value, problems } = readSheets(file, bytes, toText)
  return { value: value?.map(({ name, rows }) => ({ file: `${file} [${name}]`, rows })), problems }
}

function toText(cell: SheetCell): string {
  return typeof cell === 'boolean' ? (cell ? '1' : '0') : String(cell)
}

/** The same, with each cell as the caller wants it. */
export function readSheets<Cell>(
  file: string,
  bytes: Uint8Array,
  toCell: (cell: SheetCell) => Cell,
): Outcome<readonly Sheet<Cell>[], Problem> {
  try {
    return { value: unpackSheets(bytes, toCell), problems: [] }
  } catch (error) {
    // fflate throws errors of its own on damaged data.
    const why = error instanceof BadWorkbook ? error.message : 'Its contents are damaged.'
    const fix = 'Take the workbook again from where it was published, or save the sheet as CSV.'
    const message = `The workbook cannot be read. ${why}`
    return { value: undefined, problems: [{ file, code: 'bad-workbook', found: file, message, fix }] }
  }
}

/** The names of a workbook's sheets, without reading them; `undefined` where the archive is no workbook. */
export function listSheets(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const content = openZip(bytes, MOST_LIST_BYTES).read('xl/workbook.xml')
    return content === undefined
      ? undefined
      : readNames(new TextDecoder().decode(content)).map(one => one.name)
  } catch {
    return undefined
  }
}

function readNames(workbook: string) {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: decodeXml(attributeOf(tag, 'name') ?? ''),
    id: attributeOf(tag, 'r:id') ?? '',
  }))
}

function unpackSheets<Cell>(bytes: Uint8Array, toCell: (cell: SheetCell) => Cell): readonly Sheet<Cell>[] {
  const archive = openZip(bytes, MOST_BYTES)
  const readXml = (name: string): string | undefined => {
    const content = archive.read(name)
    if (content === undefined) return undefined
    const xml = new TextDecoder().decode(content)
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new BadWorkbook('It defines entities, which no workbook does.')
    return xml
  }
  const workbook = readXml('xl/workbook.xml')
  if (workbook === undefined) throw new BadWorkbook('It has no list of sheets.')
  const targets = readTargets(readXml('xl/_rels/workbook.xml.rels') ?? '')
  const strings = readSharedStrings(readXml('xl/sharedStrings.xml') ?? '')
  const sheets: Sheet<Cell>[] = []
  const names = readNames(workbook)
  for (const { name, id } of names) {
    const target = targets.get(id)
    const xml = target === undefined ? undefined : readXml(target)
    if (xml !== undefined && sheets.length < MOST_SHEETS) {
      sheets.push({ name, rows: readSheet(xml, strings, toCell) })
    }
  }
  if (sheets.length === 0 && names.length > 0) throw new BadWorkbook('It names its sheets and holds none.')
  return sheets
}

/** Which part of the archive each sheet is. */
function readTargets(relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const id = attributeOf(tag, 'Id')
    const target = attributeOf(tag, 'Target')
    if (id === undefined || target === undefined) continue
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return targets
}
