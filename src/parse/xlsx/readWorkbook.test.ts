import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../../tests/samples/readSample.ts'
import { importArea } from '../nhs/importArea.ts'
import { readWorkbook } from './readWorkbook.ts'

type Parts = { readonly sheet: string; readonly strings?: string; readonly more?: Record<string, Uint8Array> }

function aWorkbook({ sheet, strings = '', more = {} }: Parts): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="Core &amp; more" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...more,
  })
}

const tell = (bytes: Uint8Array) => readWorkbook('w.xlsx', bytes).problems.map(problem => problem.message)

describe('reading a workbook', () => {
  it('reads shared, inline, formula and number cells where they stand', () => {
    const strings =
      '<si><t>PCN&#10;Code</t></si><si><r><t>Mar</t></r><r><t xml:space="preserve">ple </t></r><rPh><t>x</t></rPh></si><si/>'
    const sheet =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
      '<x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t>A &lt; B</x:t></x:is></x:c><c r="B3"/><c r="C3"><v>20191001</v></c><c t="str"><f>A1</f><v>D</v></c></x:row>'
    const { value, problems } = readWorkbook('w.xlsx', aWorkbook({ sheet, strings }))
    expect(problems).toEqual([])
    expect(value).toEqual([
      {
        file: 'w.xlsx [Core & more]',
        rows: [[], ['PCN\nCode', '', 'Marple '], ['A < B', '', '20191001', 'D']],
      },
    ])
  })

  it('counts the bytes that really come out', { timeout: 60_000 }, () => {
    const bytes = aWorkbook({ sheet: ' '.repeat(81_000_000) })
    expect(bytes.length).toBeLessThan(200_000)
    expect(tell(bytes)).toEqual([
      'The workbook cannot be read. It unpacks to more than any list of practices.',
    ])
  })

  it('refuses rows, columns and entities that no list has', () => {
    expect(tell(aWorkbook({ sheet: '<row r="999999999"><c r="A1"><v>1</v></c></row>' }))[0]).toContain(
      'more rows',
    )
    expect(tell(aWorkbook({ sheet: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }))[0]).toContain(
      'more columns',
    )
    const entities = strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><sst/>')
    expect(tell(aWorkbook({ sheet: '', more: { 'xl/sharedStrings.xml': entities } }))[0]).toContain(
      'entities',
    )
  })

  it('refuses what is cut short or no workbook', () => {
    const bytes = aWorkbook({ sheet: '' })
    expect(tell(bytes.slice(0, bytes.length - 30))[0]).toContain('cut short, or not a workbook')
    expect(tell(zipSync({ 'a.txt': strToU8('a') }))[0]).toContain('no list of sheets')
  })

  it('gives each practice the locality of its network, and others one of ours', () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const row = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`
    const sheet = [
      row(
        'Partner\nOrganisation\nCode',
        'Partner\nName',
        'PCN Code',
        'PCN Name',
        'Practice to PCN\nRelationship\nEnd Date',
      ),
      row('P90001', 'ABBEY LANE SURGERY', 'U90001', 'NORTH MARL PCN', ''),
      row('P90002', 'BECK STREET', 'U90001', 'NORTH MARL PCN', ''),
      row('P90003', 'DR O NEILL', 'U90001', 'NORTH MARL PCN', '20220930'),
      row('P90003', 'DR O NEILL', 'U90002', 'SOUTH MARL PCN', ''),
      row('P90004', 'CROSS HILLS', 'X1', 'NO PCN', ''),
    ].join('')
    const { economy, report } = importArea({
      files: [
        readSample('epraccur-2016.csv'),
        readSample('lists-2021-all.csv'),
        { file: 'ePCN.xlsx', bytes: aWorkbook({ sheet }) },
      ],
      commissioners: ['99M'],
    })
    expect(economy?.localities).toEqual([
      { id: 'u90001', name: 'North Marl PCN' },
      { id: 'u90002', name: 'South Marl PCN' },
      { id: 'zm3-zm10', name: 'ZM3, ZM10', derived: true },
    ])
    const notes = report.skipped
      .filter(note => note.file.startsWith('ePCN'))
      .map(note => [note.row, note.reason])
    expect(notes).toEqual([
      [4, 'Its membership of U90001 ended on 20220930.'],
      [6, '“X1” is not the code of a network.'],
    ])
  })
})
