import { describe, expect, it } from 'vitest'
import { aState } from '../../../tests/builders/aScenario.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { duplicateStep, moveStep, removeStep, writeWords } from '../../story/editStory.ts'
import { findChanged } from './findChanged.ts'

const story: Story = {
  id: 's',
  title: 'S',
  audience: 'all',
  steps: [
    { id: 'a', state: aState('today') },
    { id: 'b', lens: 'budgets' },
    { id: 'c', state: aState('ccpo') },
  ],
}

describe('where to look after an edit was undone', () => {
  it('is the step that says something else, or has come back', () => {
    expect(findChanged(writeWords(story, 2, 'caption', 'Words'), story, 0)).toBe(2)
    expect(findChanged(removeStep(story, 1), story, 0)).toBe(1)
  })

  it('is the step in hand, where steps only changed places', () => {
    expect(findChanged(moveStep(story, 2, 0), story, 0)).toBe(2)
  })

  it('is the nearest step, where the one in hand has gone', () => {
    expect(findChanged(duplicateStep(story, 2), story, 3)).toBe(2)
  })
})
