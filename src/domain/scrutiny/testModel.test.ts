import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEconomy } from '../../../tests/builders/anyEconomy.ts'
import { anyScenario } from '../../../tests/builders/anyScenario.ts'
import { aState } from '../../../tests/builders/aScenario.ts'
import { loadChecklist } from '../../cli/loadChecklist.ts'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { listStates } from '../project/findState.ts'
import { projectScenario } from '../project/projectScenario.ts'
import { localityId } from '../vocabulary/ids.ts'
import { formatState, type Scenario } from '../vocabulary/scenario.ts'
import { SMALL_UNIT } from './modelTest.ts'
import { chooseQuestions } from './question.ts'
import { testModel } from './testModel.ts'
import { gatherVerdicts, VERDICTS, worstVerdict } from './verdict.ts'

const library = await loadLibrary()
const { tests, questions, sources } = await loadChecklist(library)
const marlshire = await loadEconomy('marlshire')
const wrendale = await loadEconomy('wrendale')

const scenarioOf = (state: string, change: Partial<Scenario> = {}): Scenario => ({
  economy: 'marlshire',
  state: aState(state),
  in: {},
  set: {},
  practices: {},
  ...change,
})
const held = (state: string, change?: Partial<Scenario>) =>
  testModel(tests, projectScenario(marlshire, library, scenarioOf(state, change)), marlshire.localities)
const verdicts = (state: string, change?: Partial<Scenario>) =>
  held(state, change).map(({ verdict }) => verdict)

describe('the five tests of a model', () => {
  it('answer every state of every model on each built-in area, each with a reason that leads to a section', () => {
    const known = [...library.sources, ...sources]
    for (const economy of [marlshire, wrendale])
      for (const state of listStates(library.models)) {
        const projection = projectScenario(economy, library, scenarioOf(formatState(state)))
        const results = testModel(tests, projection, economy.localities)
        expect(results).toHaveLength(5)
        for (const { because, findings, uncounted } of results) {
          expect(because).not.toEqual([])
          expect(uncounted).toBe(0)
          for (const reason of findings.flatMap(one => one.because))
            expect(
              known.find(({ id }) => id === reason.source)?.sections.map(({ id }) => id),
              formatState(state),
            ).toContain(reason.section)
        }
      }
  }, 60_000)

  it('find today whole, and read the models of the paper as it does', () => {
    expect(verdicts('today')).toEqual(['kept', 'kept', 'kept', 'kept', 'kept'])
    expect(verdicts('soft-mcp')).toEqual(['kept', 'kept', 'at-risk', 'kept', 'kept'])
    expect(verdicts('directed-mcp')).toEqual(['kept', 'kept', 'kept', 'kept', 'kept'])
    expect(verdicts('network-led-mcp:early')).toEqual(['kept', 'kept', 'kept', 'kept', 'kept'])
    expect(verdicts('network-led-mcp:mature')).toEqual(['kept', 'kept', 'open', 'kept', 'open'])
    expect(verdicts('trust-led-pacs:early')).toEqual(['at-risk', 'kept', 'in-part', 'at-risk', 'at-risk'])
    expect(verdicts('ccpo')).toEqual(['kept', 'kept', 'kept', 'open', 'open'])
  })

  it('count what has become of each core contract', () => {
    const [, , contract] = held('trust-led-pacs:early')
    expect(contract?.findings.map(({ practices }) => practices)).toEqual([20, 13, 3, undefined])
    expect(contract?.findings[2]?.text).toContain('3 of 36 practices')
  })

  it('follow a choice: where all are taken over, the contract is lost and the trust is too large a unit', () => {
    const all = { 'trust-led-pacs.taken-over': 'all' } as const
    expect(verdicts('trust-led-pacs:early', { set: all })).toEqual([
      'at-risk',
      'at-risk',
      'lost',
      'at-risk',
      'at-risk',
    ])
    const subsumed = { 'network-led-mcp.subsumed': true } as const
    const [, , contract] = held('network-led-mcp:mature', { set: subsumed })
    expect(contract?.verdict).toBe('lost')
  })

  it('say of a mixture where it is so', () => {
    const results = held('today', { in: { [localityId('north')]: aState('soft-mcp') } })
    const texts = results.flatMap(({ findings }) => findings.map(({ text }) => text))
    expect(texts.some(text => text.startsWith('North Marl: The contract stays, but could shrink'))).toBe(true)
  })

  it('do not ask who leads hospitals among themselves', () => {
    expect(verdicts('hospital-chain')[3]).toBe('kept')
    expect(verdicts('trust-led-pacs:mature')[3]).toBe('at-risk')
  })

  it('count every practice once, whatever the area, the mixture and the choices', () => {
    const anyCase = anyEconomy().chain(economy =>
      anyScenario(economy, library).map(scenario => ({ economy, scenario })),
    )
    fc.assert(
      fc.property(anyCase, ({ economy, scenario }) => {
        const projection = projectScenario(economy, library, scenario)
        for (const { findings, uncounted, verdict } of testModel(tests, projection, economy.localities)) {
          const counted = findings.reduce((sum, { practices = 0 }) => sum + practices, 0)
          expect(counted + uncounted).toBe(economy.practices.length)
          expect(VERDICTS).toContain(verdict)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('take the size of a small unit from the largest primary care home of the sources', () => {
    expect(SMALL_UNIT).toBe(50_000)
    expect(tests.find(({ id }) => id === 'local-links')?.answers.small?.text).toContain('50,000')
  })
})

describe('verdicts on several practices as one', () => {
  it('are lost in part where some lose and others do not, and else the worst', () => {
    expect(gatherVerdicts(['kept', 'lost'])).toBe('in-part')
    expect(gatherVerdicts(['lost', 'lost'])).toBe('lost')
    expect(gatherVerdicts(['kept', 'at-risk'])).toBe('at-risk')
    expect(worstVerdict([])).toBeUndefined()
  })
})

describe('the questions', () => {
  const asked = (state: string) =>
    chooseQuestions(
      questions,
      { parts: projectScenario(marlshire, library, scenarioOf(state)).map.parts },
      'today',
    )

  it('are put to every model, and none to today', () => {
    expect(asked('today')).toEqual([])
    for (const state of listStates(library.models).slice(1))
      expect(asked(formatState(state)).length).toBeGreaterThan(10)
  })

  it('are those that concern the model', () => {
    const ids = (state: string) => asked(state).map(({ id }) => id)
    expect(ids('hospital-chain')).toContain('merger-control')
    expect(ids('ccpo')).not.toContain('merger-control')
    expect(ids('section-75-pooled-fund')).toContain('host')
    expect(ids('ccpo')).toEqual(expect.arrayContaining(['pensions', 'indemnity', 'vat', 'cqc']))
  })
})
