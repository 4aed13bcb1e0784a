import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ECONOMY_TEXT } from '../../../tests/samples/economyText.ts'
import { formatEconomy } from './formatEconomy.ts'
import { parseEconomy } from './parseEconomy.ts'

function getEconomy(text: string) {
  const { value, problems } = parseEconomy(text, 'vale.yaml')
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return { economy: value, problems }
}

function change(from: string | RegExp, to: string): string {
  const changed = ECONOMY_TEXT.replace(from, to)
  if (changed === ECONOMY_TEXT) throw new Error(`The sample does not hold ${String(from)}`)
  return changed
}

/** The problems of the sample with one thing in it changed, as `line code found`. */
function tellProblems(from: string | RegExp, to: string) {
  return parseEconomy(change(from, to), 'vale.yaml').problems.map(
    ({ line, code, found }) => `${line} ${code} ${found}`,
  )
}

describe('reading an economy', () => {
  const { economy, problems } = getEconomy(ECONOMY_TEXT)

  it('has no problem with a good file', () => {
    expect(problems).toEqual([])
    expect(economy).toMatchObject({
      id: 'vale',
      illustrative: true,
      asOf: '2015-04',
      coCommissioning: 'delegated',
    })
  })

  it('keeps practices apart from other bodies, with their flags sorted', () => {
    expect(economy.organisations.map(body => body.id)).toEqual([
      'charity',
      'community',
      'cottage',
      'general',
      'vale-ccg',
    ])
    expect(economy.practices).toMatchObject([
      { id: 'P90001', list: 8240, contract: 'gms', flags: [] },
      { id: 'P90002', contract: 'unknown', flags: ['branch-closing', 'under-strain'] },
    ])
  })

  it('turns shares into whole millionths', () => {
    expect(economy.delivery).toEqual([
      { service: 'community', provider: 'charity', millionths: 100_000 },
      { service: 'community', provider: 'community', millionths: 900_000 },
      { service: 'acute', provider: 'general', millionths: 1_000_000, commissioner: 'vale-ccg' },
    ])
  })

  it('sorts every list, so that the order of the file changes nothing', () => {
    expect(economy.groups[0]?.members).toEqual(['P90001', 'P90002'])
    const lines = ECONOMY_TEXT.split('\n')
    const rows = lines.slice(7, 14)
    const shuffled = [...lines.slice(0, 7), ...rows.reverse(), ...lines.slice(14)].join('\n')
    expect(shuffled).not.toBe(ECONOMY_TEXT)
    expect(getEconomy(shuffled).economy).toEqual(economy)
  })

  it('expects payments of every practice where more than half of them have any', () => {
    expect(economy.paymentsExpected).toBe(false)
    const both = change('payments:\n', 'payments:\n  - { practice: P90002, core: 1, year: 2015/16 }\n')
    expect(getEconomy(both).economy.paymentsExpected).toBe(true)
    expect(getEconomy(change('asOf:', 'paymentsExpected: true\nasOf:')).economy.paymentsExpected).toBe(true)
  })

  it('says who holds core contracts is not known where the file does not say', () => {
    expect(getEconomy(change('coCommissioning: delegated\n', '')).economy.coCommissioning).toBe('unknown')
  })

  it('makes one locality of an area that names none, and marks it as ours', () => {
    const without = change(/localities:.*\n/, '').replaceAll(/, locality: \w+/g, '')
    expect(getEconomy(without)).toMatchObject({
      problems: [],
      economy: { localities: [{ id: 'whole-area', name: 'Vale', derived: true }] },
    })
  })

  it('reads back what it writes', () => {
    expect(parseEconomy(formatEconomy(economy), 'vale.json')).toEqual({ value: economy, problems: [] })
  })
})

describe('what is wrong with an economy', () => {
  it.each<[string, string | RegExp, string, string[]]>([
    ['a key that is not known', 'list: 8240', 'lits: 8240', ['13 unknown-key lits']],
    ['a practice without a list', 'list: 8240, ', '', ['13 missing Abbey Lane Surgery']],
    ['a negative list', 'list: 8240', 'list: -1', ['13 out-of-range -1']],
    ['a list that is not a number', 'list: 8240', 'list: "8,240"', ['13 wrong-type 8,240']],
    ['pence that are not whole', 'core: 66200000', 'core: 662000.55', ['24 wrong-type 662000.55']],
    ['a kind that does not exist', 'kind: ccg', 'kind: cgc', ['8 not-one-of cgc']],
    [
      'an id twice',
      'id: charity, kind',
      'id: community, kind',
      ['11 duplicate-id community', '18 unknown-organisation charity'],
    ],
    ['a group with the id of a practice', 'id: federation', 'id: P90001', ['21 duplicate-id P90001']],
    [
      'a commissioner that the file lacks',
      'commissioner: vale-ccg, locality: south',
      'commissioner: vale-cgc, locality: south',
      ['14 unknown-organisation vale-cgc'],
    ],
    [
      'a commissioner that commissions nothing',
      'commissioner: vale-ccg, locality: south',
      'commissioner: general, locality: south',
      ['14 wrong-kind general'],
    ],
    [
      'a locality that the file lacks',
      'locality: south }',
      'locality: suoth }',
      ['14 unknown-locality suoth'],
    ],
    [
      'a provider that the file lacks',
      'provider: charity',
      'provider: charty',
      ['18 unknown-organisation charty'],
    ],
    ['shares that do not add up', 'share: 0.9', 'share: 0.8', ['17 shares-do-not-add-up 0.8 + 0.1']],
    [
      'a provider twice in one line',
      'provider: charity',
      'provider: community',
      ['18 duplicate-id community'],
    ],
    ['a member that is not a practice', '[P90002, P90001]', '[P90002, general]', ['21 wrong-kind general']],
    ['a member twice', '[P90002, P90001]', '[P90002, P90002]', ['21 duplicate-id P90002']],
    ['a relation to nobody', 'to: cottage', 'to: cotage', ['22 unknown-organisation cotage']],
    ['payments of nobody', 'practice: P90001', 'practice: P90009', ['24 unknown-organisation P90009']],
    [
      'a line that does not exist',
      'rates: [{ service: community',
      'rates: [{ service: comunity',
      ['25 not-one-of comunity'],
    ],
    ['flags of nobody', 'flags: { P90002', 'flags: { P90022', ['27 unknown-organisation P90022']],
    [
      'a list for a trust',
      'name: Vale Community }',
      'name: Vale Community, list: 5 }',
      ['10 not-a-practice 5'],
    ],
    [
      'a postcode for a trust',
      'name: Vale Community }',
      'name: Vale Community, postcode: ZM1 1AA }',
      ['10 not-a-practice ZM1 1AA'],
    ],
    [
      'an id with a dot',
      'id: charity, kind',
      'id: vale.charity, kind',
      ['11 bad-value vale.charity', '18 unknown-organisation charity'],
    ],
    [
      'an id that is a number',
      'id: cottage',
      'id: 12',
      ['12 wrong-type 12', '22 unknown-organisation cottage'],
    ],
    ['another version', 'schemaVersion: 1', 'schemaVersion: 2', ['1 not-one-of 2']],
    [
      'a key twice',
      'name: Vale\n',
      'name: Vale\nname: Dale\n',
      ['4 repeated-key name: Dale illustrative: true'],
    ],
  ])('names %s', (_, from, to, expected) => {
    const problems = tellProblems(from, to)
    expect(problems).toEqual(expected)
  })

  it('says what would be right', () => {
    const { problems } = parseEconomy(change('share: 0.9', 'share: 0.8'), 'vale.yaml')
    expect(problems).toMatchObject([
      {
        file: 'vale.yaml',
        message: 'The shares of community add up to 0.9, not 1.',
        fix: 'Give the rest to a provider; for one not known, an organisation with “placeholder: true”.',
      },
    ])
  })

  it('leaves out a row that cannot be used with all that speaks of it, tells it once, and keeps the rest', () => {
    for (const text of [change('list: 8240, ', ''), change('list: 8240', 'list: many')]) {
      const { economy, problems } = getEconomy(text)
      expect(problems).toHaveLength(1)
      expect(economy.practices.map(practice => practice.id)).toEqual(['P90002'])
      expect(economy.groups[0]?.members).toEqual(['P90002'])
      expect(economy.payments).toEqual([])
    }
  })

  it('tells everything in one go, the good parts of a bad row among them, and nothing that only follows', () => {
    const text = ECONOMY_TEXT.replace('illustrative: true', 'illustrated: true')
      .replace(
        'list: 8240, commissioner: vale-ccg, locality: north',
        'list: many, commissioner: vale, locality: nort',
      )
      .replace('locality: south }', 'locality: suoth }')
      .replace('service: community, provider: charity', 'service: comunity, provider: charty')
      .replace('type: runs, from: general, to: cottage', 'type: run, from: genral, to: cotage')
    const { value, problems } = parseEconomy(text, 'vale.yaml')
    expect(problems.map(({ line, code, found }) => `${line} ${code} ${found}`)).toEqual([
      '4 unknown-key illustrated',
      '13 unknown-locality nort',
      '13 unknown-organisation vale',
      '13 wrong-type many',
      '14 unknown-locality suoth',
      '18 not-one-of comunity',
      '18 unknown-organisation charty',
      '22 not-one-of run',
      '22 unknown-organisation cotage',
      '22 unknown-organisation genral',
    ])
    expect(value).toBeUndefined()
  })

  it('draws without what it does not know at the top, and without a list that is none', () => {
    const odd = getEconomy(change('apart: [', 'aparte: ['))
    expect(odd.problems).toMatchObject([{ line: 28, code: 'unknown-key' }])
    const { economy, problems } = getEconomy(change(/relations: .*/, 'relations: none'))
    expect(problems).toMatchObject([{ line: 22, code: 'wrong-type' }])
    expect(economy.relations).toEqual([])
  })

  it('refuses a file whose head says something unreadable that the map stands on', () => {
    expect(parseEconomy(change('illustrative: true', 'illustrative: ja'), 'vale.yaml').value).toBeUndefined()
  })

  it('blames nobody for naming what stands in a list that cannot be read', () => {
    for (const list of ['organisations', 'localities']) {
      const text = formatEconomy(getEconomy(ECONOMY_TEXT).economy).replace(
        `"${list}": [`,
        `"${list}": 5, "old": [`,
      )
      expect(parseEconomy(text, 'x.json').problems.map(problem => problem.code)).toEqual([
        'unknown-key',
        'wrong-type',
      ])
    }
  })

  it('says how many practices go with a locality that cannot be used', () => {
    const { economy, problems } = getEconomy(change('id: south, name: South', 'id: south'))
    expect(problems.map(problem => problem.message)).toEqual([
      '“south” cannot be used, so the practice of it is left out too.',
      '“name” is missing.',
    ])
    expect(economy.practices).toHaveLength(1)
  })

  it('leaves a line out whole when its shares do not add up, so that it reads as not known', () => {
    const { economy } = getEconomy(change('share: 0.9', 'share: 0.8'))
    expect(economy.delivery.map(one => one.service)).toEqual(['acute'])
  })

  it('has no value without a practice, or without a head', () => {
    expect(parseEconomy(change(/list: \d+, /g, ''), 'vale.yaml').value).toBeUndefined()
    expect(parseEconomy(change('id: vale\n', ''), 'vale.yaml').value).toBeUndefined()
    expect(parseEconomy('', 'vale.yaml').problems.length).toBeGreaterThan(0)
  })
})

describe('any file at all', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(parseEconomy(text, 'x.yaml').problems.length).toBeGreaterThan(0)
      }),
    )
  }, 30_000)

  it('keeps to the laws of an economy, whatever single thing is changed in a good file', () => {
    const { economy: good } = getEconomy(ECONOMY_TEXT)
    const json = formatEconomy(good)
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.nat(20), fc.string({ maxLength: 4 }), (at, length, text) => {
        const { value } = parseEconomy(json.slice(0, at) + text + json.slice(at + length), 'x.json')
        if (value === undefined) return
        const sums = new Map<string, number>()
        for (const { service, commissioner, millionths } of value.delivery) {
          const key = `${service} ${commissioner ?? ''}`
          sums.set(key, (sums.get(key) ?? 0) + millionths)
        }
        for (const sum of sums.values()) expect(sum).toBe(1_000_000)
        const bodies = new Set<string>(value.organisations.map(body => body.id))
        for (const practice of value.practices) expect(bodies).toContain(practice.commissioner)
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})
