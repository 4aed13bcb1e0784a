import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStory, anyWords } from '../../tests/builders/anyStory.ts'
import { aState } from '../../tests/builders/aScenario.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { sourceId } from '../domain/vocabulary/ids.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { formatStory } from '../parse/story/formatStory.ts'
import { parseStory } from '../parse/story/parseStory.ts'
import {
  addReason,
  dropReason,
  duplicateStep,
  entitle,
  insertStep,
  MOST_STEPS,
  moveStep,
  removeStep,
  replaceLook,
  setSeconds,
  writeWords,
} from './editStory.ts'
import { copyStory, settleStory, startStory, toStoryId } from './ownStory.ts'
import { looksOf, START_LOOK, type StepLook } from './stepLook.ts'

const library = await loadLibrary()
const TODAY = aState('today')
const settled = anyStory.map(story => settleStory(story, TODAY))
const index = fc.nat({ max: 4 })
const within = (story: Story, wanted: number) => Math.min(wanted, story.steps.length - 1)
const wordsOf = (story: Story) =>
  story.steps.map(({ id, caption, notes, seconds, because }) => ({ id, caption, notes, seconds, because }))

/** What a story tells, step by step: what is shown, and what is said. */
const told = (story: Story) => {
  const words = wordsOf(story)
  return looksOf(story).map((look, at) => ({ look, ...words[at] }))
}
const move = <Value>(values: readonly Value[], from: number, to: number): Value[] => {
  const rest = values.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...values.slice(from, from + 1))
}

const aStory: Story = {
  id: 's',
  title: 'S',
  audience: 'all',
  steps: [
    { id: 'start', state: TODAY, lens: 'contracts', since: 'today', caption: 'One' },
    { id: 'money', lens: 'budgets', caption: 'Two' },
    { id: 'board', state: aState('ccpo'), focus: 'oversight-board', caption: 'Three', seconds: 60 },
  ],
}

describe('moving a step', () => {
  it('changes what the steps state, never what they show', () => {
    expect(moveStep(aStory, 2, 0).steps).toEqual([
      {
        id: 'board',
        state: aState('ccpo'),
        lens: 'budgets',
        focus: 'oversight-board',
        caption: 'Three',
        seconds: 60,
      },
      { id: 'start', state: TODAY, lens: 'contracts', focus: 'nobody', caption: 'One' },
      { id: 'money', lens: 'budgets', caption: 'Two' },
    ])
  })

  it('takes along its words and its picture, wherever it goes', () => {
    fc.assert(
      fc.property(settled, index, index, (story, a, b) => {
        const from = within(story, a)
        const to = within(story, b)
        const moved = moveStep(story, from, to)
        expect(told(moved)).toEqual(move(told(story), from, to))
        expect(told(moveStep(moved, to, from))).toEqual(told(story))
      }),
    )
  })

  it('lets steps be whose predecessor shows what it did', () => {
    const long = { ...aStory, steps: [...aStory.steps, { id: 'end', since: 'today' as const }] }
    expect(moveStep(long, 0, 1).steps[3]).toBe(long.steps[3])
    expect(moveStep(long, 1, 1)).toEqual(long)
  })
})

describe('adding, changing and removing steps', () => {
  it('leaves what all others show and say', () => {
    fc.assert(
      fc.property(settled, settled, index, (story, other, wanted) => {
        const at = within(story, wanted)
        const look: StepLook = looksOf(other).at(-1) ?? START_LOOK
        const before = told(story)

        const inserted = told(insertStep(story, at, look))
        expect(inserted[at]).toMatchObject({ look, caption: undefined })
        expect(inserted.toSpliced(at, 1)).toEqual(before)

        const replaced = told(replaceLook(story, at, look))
        expect(replaced).toEqual(before.with(at, { ...before[at], look }))

        const doubled = told(duplicateStep(story, at))
        expect(doubled[at + 1]).toEqual({ ...before[at], id: doubled[at + 1]?.id })
        expect(doubled.toSpliced(at + 1, 1)).toEqual(before)

        const shorter = told(removeStep(story, at))
        expect(shorter).toEqual(before.length === 1 ? before : before.toSpliced(at, 1))
      }),
    )
  })

  it('gives every step an id of its own', () => {
    fc.assert(
      fc.property(settled, index, (story, at) => {
        const look = looksOf(story)[0] ?? START_LOOK
        const grown = insertStep(duplicateStep(duplicateStep(story, within(story, at)), 0), 1, look)
        const ids = grown.steps.map(({ id }) => id)
        expect(new Set(ids).size).toBe(grown.steps.length)
        expect(ids).not.toContain(undefined)
      }),
    )
  })

  it('keeps the last step', () => {
    const one = startStory('s', 'S', { ...START_LOOK, state: TODAY })
    expect(removeStep(one, 0)).toBe(one)
  })
})

describe('writing', () => {
  it('takes words away that are blank, and keeps a title that a story cannot be without', () => {
    expect(writeWords(aStory, 0, 'caption', '  ').steps[0]).not.toHaveProperty('caption')
    expect(setSeconds(aStory, 2, undefined).steps[2]).not.toHaveProperty('seconds')
    expect(entitle(aStory, 'title', ' ')).toBe(aStory)
    expect(entitle(aStory, 'audience', 'The board').audience).toBe('The board')
  })

  it('cites a passage once, with the certainty that was said last', () => {
    const reason = (section: string, certainty: 'stated' | 'possible') =>
      ({ source: sourceId('bma'), section, certainty }) as const
    const once = addReason(aStory, 0, reason('one', 'stated'))
    expect(once.steps[0]).toEqual({ ...aStory.steps[0], because: [reason('one', 'stated')] })
    const twice = addReason(addReason(once, 0, reason('two', 'stated')), 0, reason('one', 'possible'))
    expect(twice.steps[0]?.because).toEqual([reason('two', 'stated'), reason('one', 'possible')])
    expect(twice.steps[1]).toBe(aStory.steps[1])
  })

  it('takes citations away one by one, and nothing else', () => {
    const reason = (section: string) => ({ source: sourceId('bma'), section, certainty: 'stated' }) as const
    const cited: Story = {
      ...aStory,
      steps: [{ ...aStory.steps[0], because: [reason('one'), reason('two')] }, { lens: 'budgets' }],
    }
    const once = dropReason(cited, 0, 0)
    expect(once.steps[0]).toEqual({ ...aStory.steps[0], because: [reason('two')] })
    expect(dropReason(once, 0, 0).steps[0]).toEqual(aStory.steps[0])
    expect(dropReason(once, 1, 0)).toEqual(once)
  })

  it('keeps seconds to what a file may hold', () => {
    const seconds = (value: number) => setSeconds(aStory, 0, value).steps[0]?.seconds
    expect([0, 12.4, 99_999].map(seconds)).toEqual([1, 12, 3_600])
  })
})

/** Any edit that the editor offers. */
const anyEdit: fc.Arbitrary<(story: Story) => Story> = fc.oneof(
  fc.tuple(index, index).map(
    ([from, to]) =>
      (story: Story) =>
        moveStep(story, within(story, from), within(story, to)),
  ),
  fc.tuple(index, settled).map(
    ([at, other]) =>
      (story: Story) =>
        insertStep(story, within(story, at), looksOf(other).at(-1) ?? START_LOOK),
  ),
  fc.tuple(index, settled).map(
    ([at, other]) =>
      (story: Story) =>
        replaceLook(story, within(story, at), looksOf(other).at(-1) ?? START_LOOK),
  ),
  index.map(at => (story: Story) => duplicateStep(story, within(story, at))),
  index.map(at => (story: Story) => removeStep(story, within(story, at))),
  fc
    .tuple(index, fc.constantFrom('caption' as const, 'notes' as const), fc.oneof(anyWords, fc.constant('')))
    .map(
      ([at, field, text]) =>
        (story: Story) =>
          writeWords(story, within(story, at), field, text),
    ),
  fc.tuple(index, fc.option(fc.double({ min: -10, max: 5_000, noNaN: true }), { nil: undefined })).map(
    ([at, seconds]) =>
      (story: Story) =>
        setSeconds(story, within(story, at), seconds),
  ),
  fc.tuple(fc.constantFrom('title' as const, 'audience' as const), anyWords).map(
    ([field, text]) =>
      (story: Story) =>
        entitle(story, field, text),
  ),
  anyWords.map(title => (story: Story) => copyStory(story, toStoryId(title, 'x1', [story.id]))),
)

describe('a story that was edited', () => {
  it('is written and opened again as the same story, and the same text', () => {
    fc.assert(
      fc.property(settled, fc.array(anyEdit, { maxLength: 8 }), (story, edits) => {
        const edited = edits.reduce((now, edit) => edit(now), story)
        expect(edited.steps.length).toBeLessThanOrEqual(MOST_STEPS)
        const text = formatStory(edited)
        const { value, problems } = parseStory(text, 's.yaml', library)
        expect(problems).toEqual([])
        expect(value).toEqual(edited)
        expect(value === undefined ? '' : formatStory(value)).toBe(text)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

describe('a story made ready for editing', () => {
  it('keeps what it has, names its steps and says where it begins', () => {
    const story: Story = { ...aStory, steps: [{ lens: 'budgets' }, { id: 'today-budgets' }, {}] }
    expect(settleStory(story, TODAY).steps).toEqual([
      { id: 'budgets', state: TODAY, lens: 'budgets' },
      { id: 'today-budgets' },
      { id: 'budgets-2' },
    ])
    expect(settleStory(aStory, TODAY)).toEqual(aStory)
  })

  it('has an id of its title that is nobody else’s', () => {
    expect(toStoryId('Für die Grüße: a board!', 'k3f9', [])).toBe('fur-die-gru-e-a-board-k3f9')
    expect(toStoryId('会議', 'k3f9', ['story-k3f9'])).toBe('story-k3f9-2')
  })
})
