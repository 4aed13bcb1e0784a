import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import type { Table } from '../table/table.ts'
import { BadWorkbook, openZip } from './readZip.ts'
import { attributeOf, decodeXml, readSharedStrings, readSheet } from './sheetXml.ts'

const MOST_BYTES = 80_000_000
const MOST_SHEETS = 20

/** Reads the sheets of an XLSX workbook as tables of text, within bounds. Never throws. */
export function readWorkbook(file: string, bytes: Uint8Array): Outcome<readonly Table[], Problem> {
  try {
    return { value: readSheets(file, bytes), problems: [] }
  } catch (error) {
    // fflate throws errors of its own on damaged data.
    const why = error instanceof BadWorkbook ? error.message : 'Its contents are damaged.'
    const fix = 'Take the workbook again from where it was published, or save the sheet as CSV.'
    const message = `The workbook cannot be read. ${why}`
    return { value: undefined, problems: [{ file, code: 'bad-workbook', found: file, message, fix }] }
  }
}

function readSheets(file: string, bytes: Uint8Array): readonly Table[] {
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
  const tables: Table[] = []
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const name = decodeXml(attributeOf(tag, 'name') ?? '')
    const target = targets.get(attributeOf(tag, 'r:id') ?? '')
    const xml = target === undefined ? undefined : readXml(target)
    if (xml !== undefined && tables.length < MOST_SHEETS) {
      tables.push({ file: `${file} [${name}]`, rows: readSheet(xml, strings) })
    }
  }
  return tables
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
