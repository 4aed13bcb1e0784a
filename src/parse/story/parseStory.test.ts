import { describe, expect, it } from 'vitest'
import { MODEL_TEXT } from '../../../tests/samples/modelText.ts'
import { sourceId } from '../../domain/vocabulary/ids.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import { parseModel } from '../model/parseModel.ts'
import { formatStory } from './formatStory.ts'
import { parseStory, type StoryContext } from './parseStory.ts'

const model = parseModel(MODEL_TEXT, 'm').value
if (model === undefined) throw new Error('The sample cannot be read.')
const paper: Source = {
  id: sourceId('paper'),
  title: 'A paper',
  author: 'Somebody',
  date: '2015',
  sections: [{ id: 'one', title: 'One' }],
}
const context: StoryContext = { models: [model], sources: [paper] }

const TEXT = `schemaVersion: 1
id: short
title: A short story
audience: Everybody
steps:
  - id: start
    state: sample:early
    lens: contracts
    focus: commissioner
    caption: "{commissioner} begins"
    notes: What to say of {economy}.
    seconds: 60
    because: [paper#one stated, own#page possible]
  - state: sample:mature
    in: { largest-locality: sample }
    set: { sample.shift: 0.3 }
    practices: { P90001: out }
    focus: { id: network.vale-ccg }
    since: previous
    money: false
  - { id: end, focus: nobody, since: sample, in: {}, set: {} }
sources:
  - { id: own, title: Own, author: Us, date: 2016, sections: [{ id: page, title: A page, lines: 3 }] }
`

function tellProblems(from: string, to: string) {
  const changed = TEXT.replace(from, to)
  if (changed === TEXT) throw new Error(`The sample does not hold ${from}`)
  const { value, problems } = parseStory(changed, 's.yaml', context)
  return { value, problems: problems.map(({ line, code, found }) => `${line} ${code} ${found}`) }
}

describe('reading a story', () => {
  it('reads what each step changes, and nothing else', () => {
    const { value, problems } = parseStory(TEXT, 's.yaml', context)
    expect(problems).toEqual([])
    expect(value?.steps).toEqual([
      {
        id: 'start',
        state: { model: 'sample', stage: 'early' },
        lens: 'contracts',
        focus: 'commissioner',
        caption: '{commissioner} begins',
        notes: 'What to say of {economy}.',
        seconds: 60,
        because: [
          { source: 'paper', section: 'one', certainty: 'stated' },
          { source: 'own', section: 'page', certainty: 'possible' },
        ],
      },
      {
        state: { model: 'sample', stage: 'mature' },
        in: { 'largest-locality': { model: 'sample', stage: 'early' } },
        set: { 'sample.shift': 0.3 },
        practices: { P90001: 'out' },
        focus: { id: 'network.vale-ccg' },
        since: 'previous',
        money: false,
      },
      { id: 'end', focus: 'nobody', since: { model: 'sample', stage: 'early' }, in: {}, set: {} },
    ])
    expect(value?.sources?.[0]).toMatchObject({ id: 'own', date: '2016', sections: [{ lines: '3' }] })
  })

  it('reads back what it writes', () => {
    const { value } = parseStory(TEXT, 's.yaml', context)
    if (value === undefined) throw new Error('no story')
    expect(parseStory(formatStory(value), 's.yaml', context)).toEqual({ value, problems: [] })
  })

  it.each([
    [
      'a state that does not exist',
      'state: sample:mature',
      'state: sample:ripe',
      '14 unknown-stage sample:ripe',
    ],
    ['a comparison with no state', 'since: previous', 'since: yesterday', '19 unknown-model yesterday'],
    [
      'a locality in no state',
      'largest-locality: sample',
      'largest-locality: smaple',
      '15 unknown-model smaple',
    ],
    ['a choice that the model lacks', 'sample.shift', 'sample.shfit', '16 unknown-choice sample.shfit'],
    ['a choice beyond its bounds', '0.3', '0.6', '16 bad-choice 0.6'],
    ['a part that nobody plays', 'focus: commissioner', 'focus: comissioner', '9 unknown-part comissioner'],
    [
      'a name in braces',
      '"{commissioner} begins"',
      '"{comissioner} begins"',
      '10 unknown-part {comissioner}',
    ],
    ['a name in braces in notes', '{economy}', '{Economy}', '11 unknown-part {Economy}'],
    ['a citation that leads nowhere', 'own#page', 'own#pages', '13 unknown-section own#pages'],
    ['a source that nobody lists', 'own#page', 'owner#page', '13 unknown-source owner'],
    ['a second step of one id', 'id: end', 'id: start', '21 duplicate-id start'],
    ['a source that the library has', '{ id: own,', '{ id: paper,', '23 duplicate-id paper'],
  ])('names %s, and reads the rest', (_, from, to, expected) => {
    const { value, problems } = tellProblems(from, to)
    expect(problems).toContain(expected)
    expect(value?.steps).toHaveLength(3)
  })

  it.each([
    ['a key that no step has', 'seconds: 60', 'second: 60', '12 unknown-key second'],
    ['a lens that there is not', 'lens: contracts', 'lens: contract', '8 not-one-of contract'],
    ['part of a second', 'seconds: 60', 'seconds: 0.5', '12 wrong-type 0.5'],
    ['an id of digits, which is a step’s number', 'id: end', 'id: 12a', undefined],
    ['an id of digits alone', 'id: end', 'id: "12"', '21 bad-value 12'],
    ['a caption without words', '"{commissioner} begins"', '"  "', '10 bad-value '],
    ['a story that says nobody it is for', 'audience: Everybody\n', '', '1 missing nothing'],
  ])('refuses %s by its line', (_, from, to, expected) => {
    const { value, problems } = tellProblems(from, to)
    expect(problems).toEqual(expected === undefined ? [] : [expected])
    expect(value === undefined).toBe(expected !== undefined)
  })

  it('refuses a story without steps', () => {
    const empty = `${TEXT.slice(0, TEXT.indexOf('steps:'))}steps: []\n`
    expect(parseStory(empty, 's.yaml', context)).toMatchObject({ value: undefined, problems: [{ line: 5 }] })
  })
})
