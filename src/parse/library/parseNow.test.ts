import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { findDataFolder } from '../../cli/dataFolder.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import type { Counterpart } from '../../domain/vocabulary/nowVocabulary.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'
import { parseNow } from './parseNow.ts'

const TEXT = await readFile(`${findDataFolder()}/vocabularies/now.yaml`, 'utf8')
const { models } = await loadLibrary()
const now = parseNow(TEXT, 'now.yaml', models).value ?? expect.fail('the words of now cannot be read')

const counterparts = [
  ...Object.values(now.counterparts).flatMap(group => Object.entries<Counterpart | undefined>(group)),
  ...Object.entries(now.models),
].flatMap(([key, one]) => (one === undefined ? [] : [{ key, ...one }]))

const replace = (from: string, to: string) => {
  expect(TEXT).toContain(from)
  return parseNow(TEXT.replace(from, to), 'now.yaml', models).problems
}

describe('the words of now', () => {
  it('are read without a problem, and stamped with the day until which policy was seen', () => {
    expect(parseNow(TEXT, 'now.yaml', models).problems).toEqual([])
    expect(now.stamp).toContain(now.asSeen)
    expect(now.terms.stamp).toBe(now.stamp)
    expect(now.stamp).toMatch(/our reading.*contracts still being designed/)
  })

  it('say with every word how near it is', () => {
    const { kinds, forms, payments } = now.terms
    expect(kinds.ccg).toBe('integrated care board (successor)')
    expect(payments.tariff).toBe('NHS Payment Scheme prices (renamed)')
    expect(forms['whole-population']).toBe('Whole-population contract (loosely: IHO contract)')
    expect(payments['delegated-budget']).toBe('delegated budget (2015 term)')
    expect(forms.gms).toBe(TERMS_2015.forms.gms)
    for (const group of ['kinds', 'forms', 'payments', 'agreements'] as const)
      for (const [key, counterpart] of Object.entries<Counterpart | undefined>(now.counterparts[group])) {
        const then = Object.entries<string>(TERMS_2015[group]).find(([one]) => one === key)?.[1]
        const word = Object.entries<string>(now.terms[group]).find(([one]) => one === key)?.[1]
        expect(word === then, key).toBe(counterpart?.closeness === 'same')
        if (word !== then) expect(word).toMatch(/\((renamed|successor|loosely: .+|2015 term(; none now)?)\)$/)
      }
  })

  it('keep the words that have not been compared', () => {
    expect(now.counterparts.kinds.patients).toBeUndefined()
    expect(now.terms.kinds.patients).toBe(TERMS_2015.kinds.patients)
  })

  it('cite every source that they list', () => {
    const cited = new Set(counterparts.flatMap(one => one.sources))
    expect(now.sources.map(source => source.id).filter(id => !cited.has(id))).toEqual([])
  })

  it('name problems by line: a source, a model, a word that should be there or should not', () => {
    const lineOf = (text: string) => TEXT.slice(0, TEXT.indexOf(text)).split('\n').length
    expect(replace('[S17]', '[S99]')).toMatchObject([{ code: 'unknown-source', line: lineOf('[S17]') }])
    expect(replace('  soft-mcp:', '  soft-mpc:')).toMatchObject([
      { code: 'unknown-model', line: lineOf('  soft-mcp:'), fix: expect.stringContaining('soft-mcp') },
    ])
    expect(replace('    word: integrated care board\n', '')).toMatchObject([{ code: 'no-word' }])
    expect(replace('  ccpo:\n    closeness', '  ccpo:\n    word: MNP\n    closeness')).toMatchObject([
      { code: 'word-of-none' },
    ])
    expect(replace('sources: [S1, S2, S3]', 'sources: []')).toMatchObject([{ code: 'no-source' }])
    expect(replace('closeness: renamed', 'closeness: equal')).toMatchObject([{ code: 'not-one-of' }])
  })
})

describe('what must not be said of now', () => {
  const said = counterparts.flatMap(({ word = '', sentence, ...more }) => [
    word,
    sentence,
    'differs' in more && typeof more.differs === 'string' ? more.differs : '',
  ])

  it.each([
    [
      'that NHS England has ended, or the Bill is law',
      /has been abolished|was abolished|Bill (is|became) an Act|Act of 2026/i,
    ],
    ['a count of boards', /\b(26|27|36|42) (ICBs|integrated care boards|boards)/i],
    [
      'that a trust holds the new contract',
      /\b(is an IHO|holds an (IHO|integrated health organisation)|was designated|has been authorised)/i,
    ],
    ['that a model is a contract of now', /MCP (is|=|became) |PACS (is|=|became|renamed)|renamed from/i],
    ['that planned contracts exist', /(SNP|MNP|IHO)s? (contracts )?(exist|are signed|were signed)/i],
    ['where core GP money would stand', /IHOs? (will|would) (not )?hold (core )?GMS/i],
    [
      'that networks end, or where they came from',
      /replace (PCNs|primary care networks)|(PCNs|networks) (will )?end\b|came from Primary Care Home/i,
    ],
    ['that a core contract goes, or a right to return to one', /scrapped|right of return/i],
    [
      'that pools or blocks have ended',
      /(Fund|block contracts?) (was|were|has been|have been|have) (abolished|ended)/i,
    ],
    ['a minister', /Streeting|Health Secretary|Secretary of State [A-Z]/],
    ['that anything works better or costs less', /improves? outcomes|saves? money|better outcomes/i],
    ['an abbreviation with two meanings', /\bICPs?\b/],
  ])('says nothing of %s', (_, forbidden) => {
    expect(said.filter(text => forbidden.test(text))).toEqual([])
  })

  it('gives the paper’s own terms no official counterpart', () => {
    const taken = ['same', 'renamed', 'successor']
    const own = [
      'soft-mcp',
      'directed-mcp',
      'network-led-mcp',
      'trust-led-pacs',
      'ccpo',
      'integrated-provider',
    ]
    for (const key of own)
      for (const one of counterparts.filter(counterpart => counterpart.key === key))
        expect(taken, key).not.toContain(one.closeness)
    expect(now.models.ccpo?.closeness).toBe('none')
    expect(now.models['mcp-fully-integrated']?.closeness).toBe('none')
    expect(now.models['pacs-fully-integrated']?.closeness).toBe('none')
    for (const id of ['soft', 'directed', 'CCPO'])
      expect(
        counterparts.filter(({ word }) => word?.toLowerCase().split(/\W/).includes(id.toLowerCase())),
      ).toEqual([])
  })

  it('says of an MCP or a PACS no more than that something resembles it', () => {
    const near = counterparts.filter(({ key }) => /mcp|pacs/.test(key))
    expect(near.filter(({ closeness }) => closeness !== 'loose' && closeness !== 'none')).toEqual([])
  })
})
