import { describe, expect, it } from 'vitest'
import type { Story } from '../domain/vocabulary/story.ts'
import { findStep, stepCount } from './findStep.ts'

const story: Story = { id: 's', title: 'S', audience: 'all', steps: [{ id: 'first' }, {}, { id: 'last' }] }

describe('finding a step', () => {
  it('takes its number from 1, or its id', () => {
    expect(stepCount(story)).toBe(3)
    expect(findStep(story, 1)).toBe(0)
    expect(findStep(story, '3')).toBe(2)
    expect(findStep(story, 'last')).toBe(2)
  })

  it('finds nothing beyond the story, and nothing of a name that no step has', () => {
    for (const name of [0, 4, -1, 1.5, '0', '4', 'middle', '']) expect(findStep(story, name)).toBeUndefined()
  })
})
