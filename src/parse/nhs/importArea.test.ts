import { describe, expect, it } from 'vitest'
import { readSample } from '../../../tests/samples/readSample.ts'
import type { TableFile } from '../table/readTables.ts'
import { importArea } from './importArea.ts'
import type { ImportRequest } from './importRequest.ts'

const PERIOD = [
  'epraccur-2016.csv',
  'lists-bsa-quarterly-2015.csv',
  'nhspaymentsgp-15-16-csv.csv',
  'eccg-2016.csv',
  'etr.csv',
]

function importSamples(names: readonly string[], more: Partial<ImportRequest> = {}) {
  const result = importArea({ files: names.map(readSample), commissioners: ['99M'], ...more })
  if (result.economy === undefined) throw new Error(JSON.stringify(result.problems))
  return { ...result, economy: result.economy }
}

function aFile(file: string, text: string): TableFile {
  return { file, bytes: new TextEncoder().encode(text) }
}

/** A sample with some of its text changed: what people do to files on the way. */
function spoil(name: string, from: string | RegExp, to: string): TableFile {
  const { file, bytes } = readSample(name)
  const text = new TextDecoder('windows-1252').decode(bytes)
  const spoilt = text.replace(from, to)
  if (spoilt === text) throw new Error(`${name} does not hold ${String(from)}`)
  return aFile(file, spoilt)
}

describe('importing an area from the files of one year', () => {
  const { economy, report, problems } = importSamples(PERIOD)

  it('takes the active GP practices of the commissioner, and nothing else of the list of cost centres', () => {
    expect(economy.practices.map(practice => practice.id)).toEqual([
      'P90001',
      'P90002',
      'P90003',
      'P90004',
      'P90005',
      'P90006',
    ])
    expect(problems).toEqual([])
  })

  it('adds the bands of age and sex up to the registered list', () => {
    expect(economy.practices.map(practice => practice.list)).toEqual([8240, 6105, 11980, 9450, 14300, 7015])
    expect(report.totals.patients).toBe(57090)
  })

  it('keeps the postcode, so that a practice can be found by it', () => {
    expect(economy.practices.map(practice => practice.postcode).slice(0, 2)).toEqual(['ZM1 1AA', 'ZM1 2BB'])
  })

  it('lists a code without patients apart, and maps it nowhere', () => {
    expect(economy.apart).toEqual([
      {
        id: 'P90007',
        name: 'Marl T&O Com Clinic',
        reason: 'It has no registered list in the file of list sizes.',
      },
    ])
  })

  it('gives the exact pence of the columns to each line', () => {
    expect(economy.payments[0]).toEqual({
      practice: 'P90001',
      core: 8240 * 7599 + 13 + 20_135_52,
      quality: 8240 * (1289 + 182 + 1200) + 1 + 15_080_61,
      enhanced: 8240 * (190 + 466 + 3) + 3 + 68_32,
      dispensing: 8240 * (11 + 1068),
      year: '2015/16',
    })
  })

  it('keeps a negative payment negative', () => {
    const paid = economy.payments.find(payment => payment.practice === 'P90002')
    expect(paid?.quality).toBe(6105 * (1289 + 182 + 1200) + 1 + 15_080_61 - 120_50)
  })

  it('leaves a practice without payments unknown, and says that payments were to be expected', () => {
    expect(economy.payments.some(payment => payment.practice === 'P90006')).toBe(false)
    expect(economy.paymentsExpected).toBe(true)
    expect(economy.practices.find(practice => practice.id === 'P90006')?.contract).toBe('unknown')
    // The clinic that stands apart has none either.
    expect(report.totals.withoutPayments).toBe(2)
  })

  it('says who holds core contracts is not known, unless the user says', () => {
    expect(economy.coCommissioning).toBe('unknown')
    expect(report.assumptions.join(' ')).toContain('core contracts of general practice')
    const told = importSamples(PERIOD, { coCommissioning: 'delegated' })
    expect(told.economy.coCommissioning).toBe('delegated')
    expect(told.report.assumptions.join(' ')).not.toContain('core contracts')
  })

  it('names every row that it left out, with the reason', () => {
    const reasons = report.skipped.map(note => `${note.file}:${note.row} ${note.code} ${note.reason}`)
    expect(reasons).toEqual([
      'epraccur-2016.csv:10 P90010 Closed.',
      'epraccur-2016.csv:11 P90011 Dormant: no practitioner is linked to the code.',
      'epraccur-2016.csv:12 P90012 Proposed: not open yet.',
      'epraccur-2016.csv:13 Y90013 Not a GP practice: its prescribing setting is 2.',
      'epraccur-2016.csv:16 P90001 The code stands already in row 1 of epraccur-2016.csv.',
      'etr.csv:6 RZ6 Closed on 20140331.',
      'etr.csv:5 RZ5 Its name does not tell what kind of trust it is.',
    ])
  })

  it('names the list rows that belong to no active practice, with their patients', () => {
    expect(report.unmatched).toEqual([
      {
        file: 'lists-bsa-quarterly-2015.csv',
        row: 10,
        code: 'P90099',
        name: 'GONE SURGERY',
        patients: 1200,
        reason: 'No practice of this code stands in the practices file.',
      },
    ])
  })

  it('accounts for every row of every file', () => {
    for (const file of report.files) expect(file.used + file.skipped + file.elsewhere).toBe(file.rows)
    expect(report.files.map(file => [file.kind, file.rows, file.used])).toEqual([
      ['practices', 16, 7],
      ['lists', 9, 6],
      ['payments', 7, 5],
      ['commissioners', 3, 1],
      ['trusts', 6, 5],
    ])
  })

  it('names the area and its commissioner as people do', () => {
    expect(economy).toMatchObject({ id: 'marlshire', name: 'Marlshire', illustrative: false })
    expect(economy.organisations.find(body => body.id === '99M')?.name).toBe('NHS Marlshire CCG')
  })
})

describe('providers', () => {
  it('infers a trust’s kind from its name or its hospital, and says that it did', () => {
    const { economy } = importSamples(PERIOD)
    const trusts = economy.organisations.filter(body => body.kind !== 'ccg')
    expect(trusts.map(body => [body.id, body.kind, body.kindInferred ?? false])).toEqual([
      ['RZ1', 'acute-trust', true],
      ['RZ2', 'mental-health-provider', true],
      ['RZ3', 'community-provider', true],
      ['RZ4', 'ambulance-trust', true],
    ])
  })

  it('takes the kind that the user gives before what the name tells', () => {
    const { economy } = importSamples(PERIOD, { trustKinds: { RZ5: 'mental-health-provider' } })
    const given = economy.organisations.find(body => body.id === 'RZ5')
    expect(given?.kind).toBe('mental-health-provider')
    expect(given?.kindInferred).toBeUndefined()
    const mental = economy.delivery.filter(one => one.service === 'mental-health')
    expect(mental.map(one => one.millionths)).toEqual([500_000, 500_000])
  })

  it('shares each line out whole, and leaves a line without a known provider open', () => {
    const { economy } = importSamples(PERIOD)
    const sums = new Map<string, number>()
    for (const one of economy.delivery) sums.set(one.service, (sums.get(one.service) ?? 0) + one.millionths)
    expect([...sums]).toEqual([
      ['community', 1_000_000],
      ['mental-health', 1_000_000],
      ['outpatient', 1_000_000],
      ['acute', 1_000_000],
      ['urgent-care', 1_000_000],
    ])
  })

  it('stands a placeholder in for the ambulance trust when only the hospital is known', () => {
    const hospitalOnly = spoil('etr.csv', /"RZ4".*\r\n/, '')
    const { economy } = importSamples(
      PERIOD.filter(name => name !== 'etr.csv'),
      {
        files: [...PERIOD.filter(name => name !== 'etr.csv').map(readSample), hospitalOnly],
      },
    )
    const placeholders = economy.organisations.filter(body => body.placeholder)
    expect(placeholders.map(body => [body.id, body.kind])).toEqual([
      ['unnamed-ambulance-trust', 'ambulance-trust'],
    ])
  })

  it('takes none of a whole country’s trusts, but those that the user names', () => {
    const { bytes } = readSample('etr.csv')
    const row = new TextDecoder().decode(bytes).split('\r\n')[0] ?? ''
    const many = Array.from({ length: 30 }, (_, index) =>
      row.replace('RZ1', `R${String(index).padStart(2, '0')}`),
    )
    const files = [
      readSample('epraccur-2016.csv'),
      readSample('lists-2021-all.csv'),
      aFile('trusts.csv', many.join('\r\n')),
    ]
    const none = importSamples([], { files })
    expect(none.economy.organisations.map(body => body.kind)).toEqual(['ccg'])
    const one = importSamples([], { files, trustKinds: { R07: 'acute-trust' } })
    expect(one.economy.organisations.map(body => body.id)).toEqual(['99M', 'R07', 'unnamed-ambulance-trust'])
  })

  it('says so when a trust that the user names is not in the file', () => {
    const { problems } = importSamples(PERIOD, { trustKinds: { RZ9: 'acute-trust' } })
    expect(problems.map(problem => problem.code)).toEqual(['unknown-trust'])
  })
})

describe('other years', () => {
  it('reads the status words and roles of today’s practices file', () => {
    const { economy, report } = importSamples(['epraccur-2025.csv', 'lists-2026-all.csv'])
    expect(economy.practices).toHaveLength(6)
    expect(economy.asOf).toBe('2026-04')
    expect(report.skipped.map(note => note.reason)).toEqual([
      'Closed.',
      'Dormant: no practitioner is linked to the code.',
      'Not a GP practice: its prescribing setting is RO80 and RO87.',
      'Not a GP practice: its prescribing setting is RO321.',
    ])
  })

  it.each([
    ['lists-2013-format8.csv', 'not known'],
    ['lists-2014-format6.csv', 'not known'],
    ['lists-2016-single-year.csv', 'not known'],
    // This edition names no commissioner, so whose the unmatched row was cannot be told.
    ['lists-2017-quinary.csv', '2017-04', []],
    ['lists-2021-all.csv', '2021-01'],
    ['lists-2026-all.csv', '2026-04'],
  ])('reads the same registered lists from %s', (name, asOf, unmatched: unknown[] = [['P90099', 1200]]) => {
    const { economy, report } = importSamples(['epraccur-2016.csv', name])
    expect(economy.practices.map(practice => practice.list)).toEqual([8240, 6105, 11980, 9450, 14300, 7015])
    expect(economy.asOf).toBe(asOf)
    expect(report.unmatched.map(note => [note.code, note.patients])).toEqual(unmatched)
    expect(report.doubts).toEqual([])
  })

  it('reads payments with human headings, a byte order mark, thousands commas and dashes', () => {
    const { economy, report } = importSamples([
      'epraccur-2016.csv',
      'lists-2021-all.csv',
      'nhspaymentsgp-17-18.csv',
    ])
    expect(economy.payments[0]).toEqual({
      practice: 'P90001',
      core: 8240 * 7599 + 13 + 20_135_52,
      quality: 8240 * (1289 + 182 + 1200) + 1 + 15_080_61,
      enhanced: 8240 * (190 + 466 + 100) + 3,
      dispensing: 8240 * (11 + 1068),
      year: '2017/18',
    })
    expect(report.doubts).toEqual([])
  })

  it('counts a payments column that nobody has seen before as an enhanced service, and says so', () => {
    const { report } = importSamples(['epraccur-2016.csv', 'lists-2021-all.csv', 'nhspaymentsgp-17-18.csv'])
    expect(report.columns).toContainEqual({
      file: 'nhspaymentsgp-17-18.csv',
      column: 'Winter Resilience Scheme',
      line: 'enhanced',
    })
    expect(report.assumptions.join(' ')).toContain('“Winter Resilience Scheme”')
  })

  it('carries an unknown contract type as unknown', () => {
    const { economy } = importSamples(
      ['epraccur-2016.csv', 'lists-2021-all.csv', 'nhspaymentsgp-17-18.csv'],
      {
        commissioners: ['99N'],
      },
    )
    expect(economy.practices.map(practice => practice.contract)).toEqual(['gms', 'unknown'])
  })

  it('takes registered patients from the payments file when there is no file of lists, and says so', () => {
    const { economy, report } = importSamples(['epraccur-2016.csv', 'nhspaymentsgp-17-18.csv'])
    expect(economy.practices.map(practice => practice.list)).toEqual([8240, 6105, 11980, 9450, 14300])
    expect(report.assumptions.join(' ')).toContain('those of the payments file')
  })
})

describe('several commissioners', () => {
  it('imports two at once', () => {
    const { economy } = importSamples(PERIOD, { commissioners: ['99m', '99N'] })
    expect(economy.practices).toHaveLength(8)
    expect(economy.name).toBe('Marlshire and Wolds and District')
  })

  it('imports every one of the file', () => {
    const { economy, report } = importSamples(PERIOD, { commissioners: 'all' })
    expect(economy.practices).toHaveLength(8)
    expect(report.skipped.map(note => note.reason)).toContain('In Wales, not in England.')
    expect(report.skipped.map(note => note.reason)).toContain('In the Channel Islands, not in England.')
    expect(report.skipped.map(note => note.reason)).toContain(
      'A commissioning hub, not a commissioner of practices.',
    )
  })

  it('says which code it does not know, and what would be near', () => {
    const { problems } = importSamples(PERIOD, { commissioners: ['99M', '99P'] })
    expect(problems).toMatchObject([
      { code: 'unknown-commissioner', found: '99P', fix: 'Did you mean “99M”?' },
    ])
  })
})

describe('damaged files', () => {
  it('doubts a row whose columns do not add up to its total, and uses the columns', () => {
    const files = [...PERIOD.slice(0, 2).map(readSample), spoil(PERIOD[2] ?? '', '20135.52', '20135.53')]
    const { economy, report } = importSamples([], { files })
    expect(report.doubts).toMatchObject([{ code: 'P90001', row: 2 }])
    expect(report.doubts[0]?.reason).toContain('add up to')
    expect(economy.payments[0]?.core).toBe(8240 * 7599 + 13 + 20_135_53)
  })

  it('leaves a line unknown where one of its amounts cannot be read, and keeps the others', () => {
    const files = [...PERIOD.slice(0, 2).map(readSample), spoil(PERIOD[2] ?? '', '20135.52', '#REF!')]
    const { economy, report } = importSamples([], { files })
    expect(economy.payments[0]?.core).toBeUndefined()
    expect(economy.payments[0]?.enhanced).toBeGreaterThan(0)
    expect(report.doubts[0]?.reason).toContain('“#REF!”')
  })

  it('names a row whose number of patients cannot be read, and lists its practice apart', () => {
    const files = [readSample('epraccur-2016.csv'), spoil('lists-2021-all.csv', ',8240', ',eight thousand')]
    const { economy, report } = importSamples([], { files })
    expect(report.skipped).toContainEqual({
      file: 'lists-2021-all.csv',
      row: 2,
      code: 'P90001',
      reason: 'Its number of patients, “eight thousand”, cannot be read.',
    })
    expect(economy.apart.map(body => body.id)).toEqual(['P90001', 'P90007'])
  })

  it('says so when a list file has no row for all sexes and ages together', () => {
    const files = [readSample('epraccur-2016.csv'), spoil('lists-2017-quinary.csv', /.*ALL,ALL.*\r\n/g, '')]
    const { economy, report } = importArea({ files, commissioners: ['99M'] })
    expect(economy).toBeUndefined()
    expect(report.assumptions.join(' ')).toContain('no row for all sexes and ages')
  })

  it('names negative and empty lists', () => {
    const spoilt = spoil('lists-2021-all.csv', ',8240', ',-8240')
    const text = new TextDecoder().decode(spoilt.bytes).replace(',6105', ',0')
    const { report } = importSamples([], {
      files: [readSample('epraccur-2016.csv'), aFile('lists.csv', text)],
    })
    const reasons = report.skipped.filter(note => note.file === 'lists.csv').map(note => note.reason)
    expect(reasons).toEqual(['Its list is negative: -8240.', 'Its list is empty.'])
  })

  it('uses the first of two rows for one practice, and names the second', () => {
    const { bytes } = readSample('lists-2021-all.csv')
    const text = new TextDecoder().decode(bytes)
    const twice = `${text}${text.split('\r\n')[1]?.replace('8240', '1')}\r\n`
    const { economy, report } = importSamples([], {
      files: [readSample('epraccur-2016.csv'), aFile('l.csv', twice)],
    })
    expect(economy.practices[0]?.list).toBe(8240)
    expect(report.skipped.at(-1)).toMatchObject({
      row: 11,
      reason: 'The code stands already in row 2 of l.csv.',
    })
  })

  it('names the practices whose commissioner a spreadsheet has turned into a number', () => {
    const files = [
      spoil('epraccur-2016.csv', '"B","99M","20130401"', '"B","0.00E+00","20130401"'),
      readSample('lists-2021-all.csv'),
    ]
    const { report } = importSamples([], { files })
    expect(report.skipped[0]).toMatchObject({ row: 1, code: 'P90001' })
    expect(report.skipped[0]?.reason).toContain('a spreadsheet has turned the code into a number')
  })

  it('reads a practices file to which somebody has added a heading', () => {
    const headed = spoil('epraccur-2016.csv', /^/, 'Organisation Code,Name,National Grouping\r\n')
    const { economy } = importSamples([], { files: [headed, readSample('lists-2021-all.csv')] })
    expect(economy.practices).toHaveLength(6)
  })

  it('reads files with any line ends', () => {
    for (const end of ['\n', '\r']) {
      const lines = spoil('epraccur-2016.csv', /\r\n/g, end)
      expect(
        importSamples([], { files: [lines, readSample('lists-2021-all.csv')] }).economy.practices,
      ).toHaveLength(6)
    }
  })

  it('says which file it does not know, and goes on with the others', () => {
    const { economy, problems } = importSamples([], {
      files: [...PERIOD.map(readSample), aFile('shopping.csv', 'milk,2\nbread,1\n')],
    })
    expect(economy.practices).toHaveLength(6)
    expect(problems).toMatchObject([{ file: 'shopping.csv', code: 'unknown-file' }])
  })

  it('makes nothing without a file of practices, or without a practice in the area, and says why', () => {
    const none = importArea({ files: [readSample('etr.csv')], commissioners: ['99M'] })
    expect(none.economy).toBeUndefined()
    expect(none.problems.map(problem => problem.code)).toEqual(['no-practices-file'])
    const elsewhere = importArea({ files: PERIOD.map(readSample), commissioners: ['01W'] })
    expect(elsewhere.economy).toBeUndefined()
    expect(elsewhere.problems.map(problem => problem.code)).toEqual(['unknown-commissioner', 'no-practices'])
  })
})
