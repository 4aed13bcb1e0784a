import type { State } from '../domain/vocabulary/scenario.ts'
import type { Story, StoryStep } from '../domain/vocabulary/story.ts'
import { keepApart, nameStep } from './nameStep.ts'
import { looksOf, START_LOOK, type StepLook, tellChanges } from './stepLook.ts'

/** A story of one step, which shows what is on screen. */
export function startStory(id: string, title: string, look: StepLook): Story {
  const step: StoryStep = { id: nameStep(look, []), ...tellChanges(look) }
  return { id, title, audience: 'Everybody who wants to see', steps: [step] }
}

/**
 * A story made ready for editing: every step has an id, so that links to it outlive a new order, and the first says
 * in which state it begins. What is there already stays to the letter.
 */
export function settleStory(story: Story, start: State): Story {
  const looks = looksOf(story)
  const taken = story.steps.flatMap(({ id }) => id ?? [])
  const steps = story.steps.map((step, index) => {
    const id = step.id ?? nameStep(looks[index] ?? START_LOOK, taken)
    if (step.id === undefined) taken.push(id)
    const state = index === 0 && step.state === undefined ? { state: start } : {}
    return { id, ...step, ...state }
  })
  return { ...story, steps }
}

/** A copy under an id and a title of its own, to begin from. */
export function copyStory(story: Story, id: string): Story {
  const title = `My copy of ${story.title}`.slice(0, 200)
  return { ...story, id, title }
}

/**
 * An id for a story after its title, as files and addresses write it, that no other has. `mark` sets stories of the
 * same title apart that were made in different places.
 */
export function toStoryId(title: string, mark: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return keepApart(`${words === '' ? 'story' : words}-${mark}`, taken)
}
