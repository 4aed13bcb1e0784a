import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEconomy } from '../../../tests/builders/anEconomy.ts'
import { anyEconomy } from '../../../tests/builders/anyEconomy.ts'
import { anyScenario } from '../../../tests/builders/anyScenario.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { ANSWER_WORDS, type AnswerSheet, type Answers } from '../../domain/vocabulary/answer.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { modelId } from '../../domain/vocabulary/ids.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import type { Work } from '../../domain/vocabulary/work.ts'
import { formatEconomy } from '../economy/formatEconomy.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { formatScenario } from '../scenario/formatScenario.ts'
import { parseScenario } from '../scenario/parseScenario.ts'
import { formatWork } from './formatWork.ts'
import { parseWork } from './parseWork.ts'

const library = await loadLibrary()

const words = fc.string({ unit: 'grapheme', maxLength: 60 })
const problem: fc.Arbitrary<Problem> = fc.record(
  {
    file: words,
    line: fc.nat(),
    row: fc.nat(),
    code: words,
    found: words,
    message: words,
    fix: words,
  },
  { requiredKeys: ['file', 'code', 'found', 'message', 'fix'], noNullPrototype: true },
)
/** As any file gives it, its lists in order. */
function settle(economy: Economy): Economy {
  const { value } = parseEconomy(formatEconomy(economy), 'economy.json')
  if (value === undefined) throw new Error('The builder made an economy that no file can hold')
  return value
}

/** As any file gives it, its choices within their bounds. */
function settleScenario(scenario: Scenario, economy: Economy): Scenario {
  const { value } = parseScenario(formatScenario(scenario), 'scenario.yaml', {
    models: library.models,
    economy,
  })
  return value ?? scenario
}

const anyId = fc.stringMatching(/^[a-z][a-z-]{0,20}$/)
const anySheet: fc.Arbitrary<AnswerSheet> = fc.dictionary(
  anyId,
  fc.record(
    { answer: fc.constantFrom(...ANSWER_WORDS), note: words.filter(note => note !== '') },
    { requiredKeys: [], noNullPrototype: true },
  ),
  { maxKeys: 3, noNullPrototype: true },
)
const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(anyId.map(modelId), anySheet, {
  maxKeys: 3,
  noNullPrototype: true,
})

/** A kept scenario of a model that is not open just now. */
const UNUSABLE = '{"name":"Of a model of ours","scenario":{"economy":"vale","state":"our-own-model"}}'

const anyWork: fc.Arbitrary<Work> = anyEconomy()
  .map(settle)
  .chain(economy =>
    fc.record(
      {
        economy: fc.constant(economy),
        scenarios: fc.array(
          fc.record(
            {
              name: words.filter(name => name !== '' && name.trim() === name),
              scenario: anyScenario(economy, library).map(scenario => settleScenario(scenario, economy)),
              answers: anySheet,
            },
            { noNullPrototype: true, requiredKeys: ['name', 'scenario'] },
          ),
          { maxLength: 3 },
        ),
        setAside: fc.constantFrom([], [UNUSABLE], [UNUSABLE, UNUSABLE]),
        answers: anyAnswers,
        view: fc.string({ maxLength: 200 }),
        leftOut: fc.array(problem, { maxLength: 3 }),
      },
      { noNullPrototype: true },
    ),
  )

describe('work written and read again', () => {
  it('is the same to the letter', () => {
    fc.assert(
      fc.property(anyWork, work => {
        const read = parseWork(formatWork(work), 'work.json', library)
        expect(read.value).toEqual(work)
        expect(read.problems).toEqual(read.ofScenarios)
        expect(read.problems.length > 0).toBe(work.setAside.length > 0)
        expect(formatWork(read.value ?? work)).toBe(formatWork(work))
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('work of another version', () => {
  const work: Work = {
    economy: settle(anEconomy()),
    scenarios: [],
    setAside: [],
    answers: {},
    view: '?model=ccpo',
    leftOut: [],
  }
  const change = (key: string, value: unknown) =>
    JSON.stringify({ ...JSON.parse(formatWork(work)), [key]: value })

  it('is brought up from the first, a bare economy', () => {
    const read = parseWork(formatEconomy(work.economy), 'work.json', library)
    expect(read).toEqual({ value: { ...work, view: '' }, problems: [], isNewer: false, ofScenarios: [] })
  })

  it('is brought up from the second, which knew no answers', () => {
    const { answers, ...before } = JSON.parse(formatWork(work))
    const second = JSON.stringify({ ...before, schemaVersion: 2 })
    expect(answers).toEqual({})
    expect(parseWork(second, 'work.json', library)).toEqual({
      value: work,
      problems: [],
      isNewer: false,
      ofScenarios: [],
    })
  })

  it('is read as far as it goes where a later build wrote it, and says so', () => {
    const { schemaVersion, ...rest } = JSON.parse(formatWork(work))
    const later = JSON.stringify({
      ...rest,
      schemaVersion: schemaVersion + 1,
      scenarios: { are: 'something else by now' },
      notes: ['a key of the future'],
    })
    expect(parseWork(later, 'work.json', library)).toEqual({
      value: work,
      problems: [],
      isNewer: true,
      ofScenarios: [],
    })
  })

  it.each([
    ['an unknown key', change('colour', 'red'), 'unknown-key'],
    ['no economy', change('economy', {}), 'missing'],
    ['an economy that is a text', change('economy', 'marlshire'), 'wrong-type'],
    ['a version that is no number', change('schemaVersion', 'two'), 'not-one-of'],
    ['half of itself', formatWork(work).slice(0, 400), 'not-json'],
    ['an answer that there is not', change('answers', { ccpo: { size: { answer: 'maybe' } } }), 'not-one-of'],
    ['nothing', '', 'wrong-type'],
  ])('is told and not read where it has %s', (_, text, code) => {
    const read = parseWork(text, 'work.json', library)
    expect(read.value).toBeUndefined()
    expect(read.problems.map(one => one.code)).toContain(code)
  })

  it('sets a scenario aside that cannot be used, tells which, and writes it again as it was', () => {
    const scenarios = [
      { name: 'Ours', scenario: { economy: 'somewhere', state: 'ccpo' } },
      { name: 'Theirs', scenario: { economy: 'somewhere', state: 'no-such-model' } },
    ]
    const read = parseWork(change('scenarios', scenarios), 'work.json', library)
    expect(read.value?.scenarios.map(one => one.name)).toEqual(['Ours'])
    expect(read.problems.map(one => one.found)).toEqual(['no-such-model'])
    expect(read.ofScenarios).toEqual(read.problems)
    const again = JSON.parse(formatWork(read.value ?? work))
    expect(again.scenarios.map(({ name }: { name: string }) => name)).toEqual(['Ours', 'Theirs'])
    expect(again.scenarios[1]).toEqual(scenarios[1])
  })
})
