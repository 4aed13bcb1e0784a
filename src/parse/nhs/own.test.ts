import { describe, expect, it } from 'vitest'
import { readSample } from '../../../tests/samples/readSample.ts'
import { formatReport } from './formatReport.ts'
import { importArea } from './importArea.ts'
import { importTables } from './importTables.ts'
import { listOffer } from './listOffer.ts'
import { guessOwnColumns } from './ownColumns.ts'
import { type SortedTable, sortFile } from './sortTables.ts'

const fileOf = (text: string, file = 'mine.csv') => ({ file, bytes: new TextEncoder().encode(text) })
const sort = (text: string): SortedTable => {
  const [table] = sortFile(fileOf(text)).tables
  if (table === undefined) throw new Error('There is no table')
  return table
}

const MINE = [
  'Our practices 2015,,,,',
  'ODS code,Surgery,Post code,CCG,Patients registered',
  'P90001,Abbey Lane Surgery,ZM1 1AA,NHS Marlshire CCG,"8,240"',
  'P90002,Beck Street,ZM1 2BB,99M,6105',
  'p90003,Dr O’Neill,ZM2 3CC,99M,',
  'P90001,Abbey Lane again,ZM1 1AA,99M,1',
  'P9OO04,Cross Hills,ZM3 4DD,99M,9450',
  'P90005,Cross Hills 2,ZM3 4DD,Somewhere,14300',
  'P90006,Hill,ZM3 4DD,1E+05,7015',
].join('\n')

describe('a list of practices of one’s own', () => {
  it('is told by its codes, and its columns by headings and cells', () => {
    const { kind, columns } = sort(MINE)
    expect(kind).toBe('own')
    expect(columns).toMatchObject({
      header: 1,
      columns: { code: 0, name: 1, postcode: 2, commissioner: 3, list: 4 },
    })
  })

  it.each<[string, Record<string, number>]>([
    ['PracticeCode,ListSize\nP90001,8240', { code: 0, list: 1 }],
    ['Name,Code,Total\nAbbey,P90001,8240', { code: 1, name: 0, list: 2 }],
    ['P90001,Abbey,ZM1 1AA\nP90002,Beck,ZM1 2BB', { code: 0, postcode: 2 }],
    [
      'Practice Name;Practice ID;Sub-ICB location code\nAbbey;P90001;99M',
      { name: 0, code: 1, commissioner: 2 },
    ],
  ])('%s', (text, columns) => {
    expect(guessOwnColumns(sort(text).table).columns).toEqual(columns)
  })

  it('makes an area by itself, and names every row that it cannot use', () => {
    const names = sortFile(readSample('eccg-2016.csv')).tables
    const { economy, report } = importTables([sort(MINE), ...names], { commissioners: ['99M'] })
    expect(economy?.practices.map(practice => [practice.id, practice.list])).toEqual([
      ['P90001', 8240],
      ['P90002', 6105],
    ])
    expect(economy?.apart.map(body => body.id)).toEqual(['P90003'])
    expect(economy?.organisations[0]?.name).toBe('NHS Marlshire CCG')
    expect(report.skipped.map(note => `${note.row} ${note.reason}`)).toEqual([
      '6 The code stands already in row 3 of mine.csv.',
      '7 “P9OO04” is not a practice code: a letter and five digits.',
      '8 “SOMEWHERE” is neither the code of a commissioner nor the name of one in the commissioners file.',
      '9 Its commissioner reads “1E+05”: a spreadsheet has turned the code into a number.',
    ])
    const [own] = report.files
    expect(own).toMatchObject({ kind: 'own', rows: 7, used: 3, skipped: 4, elsewhere: 0 })
  })

  it('gives the lists of published practices, and says where they differ', () => {
    const published = ['epraccur-2016.csv', 'lists-2021-all.csv'].flatMap(
      name => sortFile(readSample(name)).tables,
    )
    const mine = sort('Code,List size\nP90001,8000\nP90002,6105')
    const { economy, report } = importTables([...published, mine], { commissioners: ['99M'] })
    expect(economy?.practices[0]?.list).toBe(8000)
    expect(report.assumptions).toContain(
      'The list of one practice is taken from your own file, where the published one differs.',
    )
  })

  it('takes one commissioner for all rows where no column tells it', () => {
    const mine = sort('Code,Name,List\nP90001,Abbey,8000')
    const told = { ...mine, columns: { ...mine.columns, commissionerForAll: '99m' } }
    expect(importTables([mine], { commissioners: 'all' }).problems[0]?.code).toBe('no-practices')
    expect(importTables([told], { commissioners: 'all' }).economy?.practices).toHaveLength(1)
  })

  it('is offered with its commissioners and their counts', () => {
    expect(listOffer([sort(MINE)]).commissioners).toEqual([
      { code: '99M', name: 'Commissioner 99M', practices: 2, patients: 6106 },
    ])
  })

  it('counts on the command line only where it is named as one', () => {
    const files = [readSample('epraccur-2016.csv'), fileOf(MINE)]
    expect(importArea({ files, commissioners: ['99M'] }).problems.map(problem => problem.code)).toEqual([
      'unknown-file',
      'no-lists',
    ])
    expect(importArea({ files, commissioners: ['99M'], own: ['mine.csv'] }).economy?.practices).toHaveLength(
      4,
    )
  })
})

describe('a row that belongs to no practice', () => {
  const lists = (rows: string) =>
    fileOf(`PRACTICE_CODE,CCG_CODE,PRACTICE_NAME,TOTAL_ALL\n${rows}`, 'lists.csv')
  const notesOf = (rows: string) => {
    const files = [readSample('epraccur-2016.csv'), lists(rows)]
    const { report } = importArea({ files, commissioners: ['99M'] })
    return [...report.unmatched, ...report.skipped.filter(note => note.file === 'lists.csv')]
  }
  const KNOWN = 'P90001,99M,ABBEY,8240\nP90002,99M,BECK,6105'

  it.each([
    ['P9003,99M,,11980', "P90003 DR O'NEILL & PARTNERS"],
    ['P9OO03,99M,,11980', "P90003 DR O'NEILL & PARTNERS"],
    ['90003,99M,,11980', "P90003 DR O'NEILL & PARTNERS"],
    ['Y00099,99M,Cross Hills Health Centre 1,9450', 'P90004 CROSS HILLS HEALTH CENTRE 1'],
  ])('%s might be meant for a practice that has none: %s', (row, might) => {
    expect(notesOf(`${KNOWN}\n${row}`)[0]?.might).toBe(might)
  })

  it('is not held to be meant for a practice that has its own', () => {
    expect(notesOf(`${KNOWN}\nP90000,99M,,5`)[0]?.might).toMatch(/^P9000[3-7] /)
    expect(notesOf(`${KNOWN}\nK12345,99M,,5`)[0]?.might).toBeUndefined()
  })
})

describe('the report for a spreadsheet', () => {
  it('holds every row that was not used, and no formula', () => {
    const text = MINE.replace('P9OO04,Cross Hills', '"=HYPERLINK(""http://x"")",+1')
    const { report, problems } = importTables([sort(text)], { commissioners: ['99M'] })
    const lines = formatReport(report, problems).split('\r\n')
    expect(lines[0]).toBe('\uFEFFFile,Row,Code,Name,What became of it,Why,It might be meant for')
    expect(lines.filter(line => line.includes('not used'))).toHaveLength(report.skipped.length + 1)
    expect(lines.find(line => line.includes('HYPERLINK'))).toContain(`"'=HYPERLINK`)
    expect(lines.join('\n')).not.toMatch(/(^|,)"?[=+@]/m)
  })
})
