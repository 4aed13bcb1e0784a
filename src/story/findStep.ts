import type { Story } from '../domain/vocabulary/story.ts'

/** How many steps a story has. */
export function stepCount(story: Story): number {
  return story.steps.length
}

/** The index, from 0, of a step as links and keys name it: by its number from 1, or by its id. */
export function findStep(story: Story, name: string | number): number | undefined {
  const number = typeof name === 'number' ? name : /^\d+$/.test(name) ? Number(name) : undefined
  if (number !== undefined)
    return Number.isInteger(number) && number >= 1 && number <= stepCount(story) ? number - 1 : undefined
  const index = story.steps.findIndex(step => step.id === name)
  return index < 0 ? undefined : index
}
