import { describe, expect, it } from 'vitest'
import { hasRealData, readReal } from '../../../tests/samples/readSample.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { importArea } from './importArea.ts'

const FILES = ['epraccur.csv', 'Patient_List_Size_2015_10-12.csv', 'nhspaymentsgp-15-16-csv.csv', 'eccg.csv']

function importReal(folder: string, commissioners: readonly string[] | 'all', trusts = 'etr.csv') {
  const files = [...FILES, trusts].map(file => readReal(`${folder}/${file}`))
  const result = importArea({ files, commissioners })
  if (result.economy === undefined) throw new Error(JSON.stringify(result.problems))
  return { ...result, economy: result.economy }
}

const here = hasRealData ? describe : describe.skip
const skipped = hasRealData ? '' : ' (skipped: no real data; set ATLAS_REAL_DATA to its folder)'

here(`real published files${skipped}`, () => {
  it('makes Stockport of 2015/16, to the penny', () => {
    const { economy, report, problems } = importReal('areas/stockport', ['01W'])
    expect(problems).toEqual([])
    expect(report.totals).toEqual({
      practices: 47,
      patients: 306_014,
      apart: 0,
      withoutPayments: 0,
      contracts: { gms: 28, pms: 19 },
      core: 22_671_623_38,
      quality: 8_981_371_80,
      enhanced: 3_536_054_38,
      dispensing: 1_364_039_89,
    })
    expect(economy.payments.find(payment => payment.practice === 'P88002')?.core).toBe(489_137_13)
    expect(economy.practices[0]).toMatchObject({ name: 'Marple Bridge Surgery', shortName: 'Marple Bridge' })
    expect(report.doubts).toEqual([])
  })

  it('makes Rushcliffe with twelve practices, and the clinic of its thirteenth code apart', () => {
    const { economy } = importReal('areas/rushcliffe', ['04N'])
    expect(economy.practices).toHaveLength(12)
    expect(economy.apart.map(body => [body.id, body.name])).toEqual([['Y04595', 'Rushcliffe T&O Com Clinic']])
  })

  it.each([
    ['dudley', ['05C'], 47, 315_551],
    ['wolverhampton', ['06A'], 46, 267_952],
    ['somerset', ['11X'], 75, 561_334],
    ['mid-notts', ['04E', '04H'], 42, 320_562],
  ])('makes %s', (area, commissioners, practices, patients) => {
    const { report } = importReal(`areas/${area}`, commissioners)
    expect(report.totals).toMatchObject({ practices, patients })
    for (const file of report.files) expect(file.used + file.skipped + file.elsewhere).toBe(file.rows)
  })

  it('makes all England in a few seconds, and the file of it reads back as the same economy', () => {
    const start = performance.now()
    const { economy, report, problems } = importReal('england-2016', 'all', 'trusts.csv')
    // About 2 seconds on one quiet core; the bound only catches what has become quadratic.
    expect(performance.now() - start).toBeLessThan(30_000)
    expect(problems).toEqual([])
    expect(economy.practices.length + economy.apart.length).toBe(7_756)
    expect(report.totals).toMatchObject({ apart: 57, withoutPayments: 73 })
    const lists = report.unmatched.filter(note => note.patients !== undefined)
    expect(lists).toHaveLength(40)
    expect(lists.reduce((sum, note) => sum + (note.patients ?? 0), 0)).toBe(14_984)
    // Every payments row of England adds up to its own total.
    expect(report.doubts).toEqual([])
    expect(parseEconomy(formatEconomy(economy), 'england.json')).toEqual({ value: economy, problems: [] })
  }, 60_000)

  it('takes one area out of all England, the same as from the area’s own files', () => {
    const cut = importReal('areas/stockport', ['01W'])
    const files = [
      ...FILES.map(file => readReal(`england-2016/${file}`)),
      readReal('areas/stockport/etr.csv'),
    ]
    const whole = importArea({ files, commissioners: ['01W'] })
    expect(whole.economy).toEqual(cut.economy)
  }, 60_000)

  it('makes localities from the workbook of primary care networks', () => {
    const files = [
      ...FILES.map(file => readReal(`areas/stockport/${file}`)),
      readReal('samples/ePCN_2023-02.xlsx'),
    ]
    const { economy, report } = importArea({ files, commissioners: ['01W'] })
    const named = economy?.localities.filter(locality => locality.derived !== true) ?? []
    expect(named.map(locality => locality.name)).toContain('Tame Valley PCN')
    expect(report.files.at(-2)).toMatchObject({ kind: 'networks', rows: 7_455 })
  }, 30_000)
})
