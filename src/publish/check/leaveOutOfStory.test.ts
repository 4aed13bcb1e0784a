import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEconomy, aPractice } from '../../../tests/builders/anEconomy.ts'
import { anyStory } from '../../../tests/builders/anyStory.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { findPrivate } from './findPrivate.ts'
import { leaveOutOfStory } from './leaveOutOfStory.ts'

const NOTHING = new Set<never>()

const story: Story = {
  id: 'mine',
  title: 'My walk',
  audience: 'The board, before the vote',
  steps: [
    { caption: 'One', notes: 'Do not tell P10', practices: { P10: 'taken-over' } },
    { caption: 'Two', set: { 'ccpo.joins': ['P10'], 'ccpo.all': true, 'x.y': 'flag:under-strain' } },
    { caption: 'Three', focus: 'practice-under-strain' },
  ],
}

describe('a story that is published', () => {
  it('has no notes, whatever they were', () => {
    fc.assert(
      fc.property(anyStory, fc.string(), (any, notes) => {
        const noted = { ...any, steps: any.steps.map(step => ({ ...step, notes })) }
        expect(leaveOutOfStory(noted, NOTHING)).toEqual(leaveOutOfStory(any, NOTHING))
        expect(leaveOutOfStory(any, NOTHING).steps.every(step => step.notes === undefined)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('singles out no practice', () => {
    expect(leaveOutOfStory(story, NOTHING)).toEqual({
      ...story,
      audience: '',
      steps: [
        { caption: 'One', practices: {} },
        { caption: 'Two', set: { 'ccpo.all': true } },
        { caption: 'Three', focus: 'nobody' },
      ],
    })
  })

  it('stays as it is where all is asked for', () => {
    expect(leaveOutOfStory(story, new Set(['strain', 'notes'] as const))).toEqual(story)
  })
})

describe('the check before publishing', () => {
  const economy = anEconomy({
    practices: [
      aPractice({ id: organisationId('P10'), name: 'Abbey Lane Surgery', flags: ['under-strain'] }),
    ],
    payments: [{ practice: organisationId('P10'), core: 5, year: '2015/16' }],
  })

  it('names what should not be public', () => {
    expect(findPrivate(economy, story, new Set(['notes'] as const))).toEqual([
      {
        kind: 'strain',
        found: '1 practice marked “under strain”: Abbey Lane Surgery (P10).',
        leftOut: true,
      },
      { kind: 'strain', found: 'Step 1 of “My walk” singles out practices.', leftOut: true },
      { kind: 'strain', found: 'Step 2 of “My walk” singles out practices.', leftOut: true },
      { kind: 'strain', found: 'Step 3 of “My walk” singles out practices.', leftOut: true },
      { kind: 'practice-money', found: 'Payments of 2015/16 to 1 of 1 practices.', leftOut: true },
      { kind: 'notes', found: 'Speakers’ notes of 1 step of “My walk”.', leftOut: false },
    ])
  })

  it('finds nothing where there is nothing', () => {
    expect(findPrivate(anEconomy({}), undefined, NOTHING)).toEqual([])
  })
})
