import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from '../domain/vocabulary/story.ts'
import { createStoryDraft, type StoryDraft } from './storyDraft.ts'

const aStory = (title: string): Story => ({ id: 's', title, audience: 'all', steps: [{ id: 'one' }] })
const titleOf = ({ store }: StoryDraft) => store.getState().story.title
const type = (draft: StoryDraft, run: string, ...titles: readonly string[]) => {
  for (const title of titles) draft.edit(aStory(title), run)
}

describe('a story that is being written', () => {
  it('takes back every edit, and does it again', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 300 }), titles => {
        const draft = createStoryDraft(aStory('start'))
        const said = ['start', ...titles].filter((title, at, all) => title !== all[at - 1])
        for (const title of titles) draft.edit(aStory(title))
        for (const title of said.toReversed()) {
          expect(titleOf(draft)).toBe(title)
          draft.undo()
        }
        expect(titleOf(draft)).toBe('start')
        for (const title of said) {
          expect(titleOf(draft)).toBe(title)
          draft.redo()
        }
        expect(titleOf(draft)).toBe(said.at(-1))
      }),
    )
  })

  it('takes typing into one field back at once', () => {
    const draft = createStoryDraft(aStory(''))
    type(draft, 'title', 'a', 'ab', 'abc')
    type(draft, 'audience', 'abd')
    draft.undo()
    expect(titleOf(draft)).toBe('abc')
    draft.undo()
    expect(titleOf(draft)).toBe('')
    draft.redo()
    draft.redo()
    expect(titleOf(draft)).toBe('abd')
  })

  it('begins another edit where the field was left, or something was taken back', () => {
    const draft = createStoryDraft(aStory(''))
    type(draft, 'title', 'a', 'ab')
    draft.endRun()
    type(draft, 'title', 'abc')
    draft.undo()
    expect(titleOf(draft)).toBe('ab')
    type(draft, 'title', 'abx', 'abxy')
    draft.undo()
    expect(titleOf(draft)).toBe('ab')
    draft.undo()
    expect(titleOf(draft)).toBe('')
  })

  it('forgets what was taken back once something else is written', () => {
    const draft = createStoryDraft(aStory('a'))
    draft.edit(aStory('b'))
    draft.undo()
    draft.edit(aStory('c'))
    draft.redo()
    expect(titleOf(draft)).toBe('c')
  })

  it('counts what was typed and taken back in the field as no edit', () => {
    const draft = createStoryDraft(aStory('a'))
    draft.edit(aStory('b'))
    type(draft, 'title', 'bc', 'bcd', 'bc', 'b')
    draft.undo()
    expect(titleOf(draft)).toBe('a')
    draft.redo()
    expect(titleOf(draft)).toBe('b')
    expect(draft.history.getState().futureStates).toEqual([])
  })
})
