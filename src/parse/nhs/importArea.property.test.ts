import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../../tests/samples/readSample.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { importArea } from './importArea.ts'

const NAMES = [
  'epraccur-2016.csv',
  'lists-bsa-quarterly-2015.csv',
  'nhspaymentsgp-15-16-csv.csv',
  'eccg-2016.csv',
  'etr.csv',
] as const
const SAMPLES = NAMES.map(readSample)

/** What happens to files on the way: cells emptied, replaced, rows lost, doubled or cut short. */
const damage = fc.record({
  file: fc.nat(NAMES.length - 1),
  row: fc.nat(16),
  cell: fc.oneof(fc.nat(55), fc.constantFrom(0, 1, 4, 9, 14, 17)),
  how: fc.oneof(
    fc.constantFrom('lose the row', 'double the row', 'cut the row'),
    fc.constantFrom('', '-', '#REF!', '1,234', '0.00E+00', '-5', 'ALL', 'P90001', '99M', '"', 'é', '1e9'),
    fc.string({ maxLength: 12 }),
  ),
})

function apply(
  files: string[],
  { file, row, cell, how }: { file: number; row: number; cell: number; how: string },
): void {
  const lines = (files[file] ?? '').split('\n')
  const line = lines[row]
  if (line === undefined) return
  const cells = line.split(',')
  if (how === 'lose the row') lines.splice(row, 1)
  else if (how === 'double the row') lines.splice(row, 0, line)
  else if (how === 'cut the row') lines[row] = cells.slice(0, cell).join(',')
  else lines[row] = cells.with(cell % cells.length, how).join(',')
  files[file] = lines.join('\n')
}

describe('importing anything at all', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }), contents => {
        const files = contents.map((bytes, index) => ({ file: `f${index}`, bytes }))
        expect(importArea({ files, commissioners: 'all' }).problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('never throws on a damaged workbook', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>PCN Code</t></is></c></row></sheetData></worksheet>'
    const workbook = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    })
    fc.assert(
      fc.property(fc.nat(workbook.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const bytes = cut ? workbook.slice(0, at) : workbook.with(at, byte)
        expect(
          importArea({ files: [{ file: 'w.xlsx', bytes }], commissioners: 'all' }).economy,
        ).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('accounts for every row, however the files are damaged, and what it makes reads back the same', () => {
    let made = 0
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 6 }), fc.boolean(), (damages, whole) => {
        const texts = SAMPLES.map(({ bytes }) => new TextDecoder('windows-1252').decode(bytes))
        for (const one of damages) apply(texts, one)
        const files = texts.map((text, index) => ({
          file: NAMES[index] ?? '',
          bytes: new TextEncoder().encode(text),
        }))
        const { economy, report } = importArea({ files, commissioners: whole ? 'all' : ['99M'] })
        for (const file of report.files) expect(file.used + file.skipped + file.elsewhere).toBe(file.rows)
        const notes = report.skipped.length + report.unmatched.length
        expect(notes).toBeGreaterThanOrEqual(report.files.reduce((sum, file) => sum + file.skipped, 0))
        if (economy === undefined) return
        made += 1
        expect(parseEconomy(formatEconomy(economy), 'made.json')).toEqual({ value: economy, problems: [] })
      }),
      { numRuns: 250, seed: 20150401 },
    )
    expect(made).toBeGreaterThan(100)
  }, 60_000)
})
