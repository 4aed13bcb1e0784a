import { describe, expect, it } from 'vitest'
import { ECONOMY_TEXT } from '../../../tests/samples/economyText.ts'
import { MODEL_TEXT } from '../../../tests/samples/modelText.ts'
import { parseEconomy } from '../economy/parseEconomy.ts'
import { parseModel } from '../model/parseModel.ts'
import { formatScenario } from './formatScenario.ts'
import { parseScenario, type ScenarioContext } from './parseScenario.ts'
import { parseState } from './parseState.ts'

const model = parseModel(MODEL_TEXT, 'm').value
const economy = parseEconomy(ECONOMY_TEXT, 'e').value
if (model === undefined || economy === undefined) throw new Error('The samples cannot be read.')
const context: ScenarioContext = { models: [model], economy }

const TEXT = `economy: vale
state: sample:mature
in: { north: sample }
set:
  sample.shift: 0.3
  sample.governed: true
  sample.host: alliance
  sample.joins: [P90001]
  sample.strained: P90001+P90002
practices: { P90002: out }
`

function tellProblems(from: string, to: string) {
  const changed = TEXT.replace(from, to)
  if (changed === TEXT) throw new Error(`The sample does not hold ${from}`)
  const { value, problems } = parseScenario(changed, 's.yaml', context)
  return { value, problems: problems.map(({ line, code, found }) => `${line} ${code} ${found}`) }
}

describe('reading a scenario', () => {
  it('reads states, localities, choices and practices', () => {
    expect(parseScenario(TEXT, 's.yaml', context)).toEqual({
      problems: [],
      value: {
        economy: 'vale',
        state: { model: 'sample', stage: 'mature' },
        in: { north: { model: 'sample', stage: 'early' } },
        set: {
          'sample.governed': true,
          'sample.host': 'alliance',
          'sample.joins': ['P90001'],
          'sample.shift': 0.3,
          'sample.strained': 'P90001+P90002',
        },
        practices: { P90002: 'out' },
      },
    })
  })

  it('reads back what it writes', () => {
    const { value } = parseScenario(TEXT, 's.yaml', context)
    if (value === undefined) throw new Error('no scenario')
    expect(parseScenario(formatScenario(value), 's.yaml', context)).toEqual({ value, problems: [] })
  })

  it.each([
    ['a model that does not exist', 'north: sample', 'north: sampel', '3 unknown-model sampel'],
    ['a stage that the model lacks', 'north: sample', 'north: sample:late', '3 unknown-stage sample:late'],
    ['a locality that the economy lacks', 'north:', 'nort:', '3 unknown-locality nort'],
    ['a choice that the model lacks', 'sample.shift', 'sample.shfit', '5 unknown-choice sample.shfit'],
    ['a share outside its bounds', '0.3', '0.6', '5 bad-choice 0.6'],
    ['a switch that is neither on nor off', 'governed: true', 'governed: perhaps', '6 bad-choice perhaps'],
    ['an option that is none', 'host: alliance', 'host: trusts', '7 bad-choice trusts'],
    ['a practice that the economy lacks', 'joins: [P90001]', 'joins: [P90009]', '8 bad-choice ["P90009"]'],
    ['a practice of nobody', '{ P90002: out }', '{ P90022: out }', '10 unknown-practice P90022'],
    ['another economy', 'economy: vale', 'economy: dale', '1 other-economy dale'],
  ])('names %s, and reads the rest', (_, from, to, expected) => {
    const { value, problems } = tellProblems(from, to)
    expect(problems).toEqual([expected])
    expect(value?.state.stage).toBe('mature')
  })

  it('has no value without a state that exists', () => {
    expect(tellProblems('state: sample:mature', 'state: smaple')).toEqual({
      value: undefined,
      problems: ['2 unknown-model smaple'],
    })
  })
})

describe('reading a state', () => {
  it('takes a model alone for its first stage', () => {
    expect(parseState('sample', context.models).value).toEqual({ model: 'sample', stage: 'early' })
    expect(parseState('sample:mature', context.models).value).toEqual({ model: 'sample', stage: 'mature' })
  })

  it('says what would be near', () => {
    expect(parseState('sampl', context.models).problems[0]?.fix).toBe('Did you mean “sample”?')
    expect(parseState('sample:matur', context.models).problems[0]?.fix).toBe('Did you mean “mature”?')
    expect(parseState('sample:early:late', context.models).value).toBeUndefined()
  })
})
