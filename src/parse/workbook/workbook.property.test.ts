import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { anyEconomy } from '../../../tests/builders/anyEconomy.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import { sortByText } from '../../kit/compareText.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { fromSheets } from './fromSheets.ts'
import { parseWorkbook } from './parseWorkbook.ts'
import { ABOUT_FIELDS, ABOUT_MARK, ABOUT_SHEET, type CellValue } from './sheetPlan.ts'
import { toSheets } from './toSheets.ts'
import { writeWorkbook } from './writeWorkbook.ts'

/** Names that spreadsheets, XML and JavaScript take for something else. */
const nasty = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
    fc.constantFrom(
      '=1+1',
      '+44 1999',
      '-5',
      '@SUM(A1)',
      '=HYPERLINK("http://x","y")',
      "'quoted",
      'constructor',
      'toString',
      '_x000D_',
      '_x0041_x0042_',
      'a\r\nb',
      'a\u0001b',
      '\ud800',
      '😀 & <b>"',
      '007',
      '1e5',
      'TRUE',
      '2015-04',
      'x\u00a0y',
      '\ufffd\uffff',
      '$$-- ]]>',
    ),
  )
  .map(text => text.trim())
  .filter(text => text !== '')

/** Economies with every field that a file may hold, as the file's own reader leaves them. */
const anyFullEconomy = fc
  .tuple(anyEconomy(), fc.infiniteStream(nasty), fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
  .map(([economy, names, turns]): Economy => {
    const name = () => names.next().value
    const maybe = <Value>(value: Value) => (turns.next().value === 0 ? [value] : [])
    const body = <Body extends object>(one: Body) => ({
      ...one,
      name: name(),
      ...Object.assign(
        {},
        ...maybe({ shortName: name() }),
        ...maybe({ foundationTrust: turns.next().value > 1 }),
        ...maybe({ placeholder: true }),
        ...maybe({ kindInferred: true }),
      ),
    })
    return {
      ...economy,
      name: name(),
      organisations: economy.organisations.map(body),
      practices: economy.practices.map(practice => ({
        ...body(practice),
        ...Object.assign({}, ...maybe({ postcode: 'ZM1 1AA' })),
        flags: maybe('under-strain').concat(maybe('list-closed')).sort(),
      })),
      localities: economy.localities.map(one => ({
        ...one,
        name: name(),
        ...Object.assign({}, ...maybe({ derived: true })),
      })),
      groups: economy.groups.map(one => ({
        ...one,
        name: name(),
        ...Object.assign({}, ...maybe({ illustrative: false })),
      })),
      rates: economy.rates.map(one => ({ ...one, source: name() })),
      controlTotals: economy.controlTotals.map(one => ({ ...one, source: name() })),
      apart: maybe({ id: organisationId('Y00001'), name: name(), reason: name() }),
    }
  })
  .map(economy => parseEconomy(formatEconomy(economy), 'x.json').value)
  .filter(economy => economy !== undefined)

/** The sheets as a reader of workbooks gives them, without the packing. */
function toGrids(economy: Economy) {
  const { about, sheets } = toSheets(economy)
  const rows: CellValue[][] = ABOUT_FIELDS.map(({ heading }, index) => [heading, about[index] ?? null])
  return [
    { name: ABOUT_SHEET, rows: [[ABOUT_MARK, 1], ...rows] },
    ...sheets.map(({ plan, rows: filled }) => ({
      name: plan.name,
      rows: [plan.columns.map(column => column.heading), ...filled],
    })),
  ]
}

describe('a workbook', () => {
  it('comes back as the economy that it was written from, sheet by sheet', () => {
    fc.assert(
      fc.property(anyFullEconomy, economy => {
        expect(fromSheets('x.xlsx', toGrids(economy))).toEqual({ value: economy, problems: [] })
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('comes back as the economy that it was written from, byte by byte, and holds no formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyFullEconomy, async economy => {
        const bytes = await writeWorkbook(toSheets(economy))
        expect(parseWorkbook(bytes, 'x.xlsx')).toEqual({ value: economy, problems: [] })
        for (const [name, content] of Object.entries(unzipSync(bytes))) {
          if (name.startsWith('xl/worksheets/'))
            expect(new TextDecoder().decode(content)).not.toMatch(/<f[ >]/)
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('comes back whatever the order of its sheets, columns and rows', () => {
    fc.assert(
      fc.property(anyFullEconomy, fc.nat(), (economy, by) => {
        const turn = <Item>(items: readonly Item[]) => {
          const at = by % Math.max(items.length, 1)
          return [...items.slice(at), ...items.slice(0, at)]
        }
        const [about, ...facts] = toGrids(economy)
        const turned = facts.map(({ name, rows: [headings = [], ...rows] }) => ({
          name: name.toUpperCase(),
          rows: [turn(headings), ...turn(rows).map(turn)],
        }))
        const { value, problems } = fromSheets(
          'x.xlsx',
          turn(about === undefined ? turned : [...turned, about]),
        )
        expect(problems).toEqual([])
        expect(value && sorted(value)).toEqual(sorted(economy))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

/** Deliveries keep the order of the file, which says nothing. */
function sorted(economy: Economy): Economy {
  const key = (one: Economy['delivery'][number]) => `${one.service} ${one.commissioner} ${one.provider}`
  return { ...economy, delivery: sortByText(economy.delivery, key) }
}
