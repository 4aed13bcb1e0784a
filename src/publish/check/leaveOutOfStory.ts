import type { ChoiceValue } from '../../domain/vocabulary/scenario.ts'
import type { Story, StoryStep } from '../../domain/vocabulary/story.ts'
import type { Include } from './include.ts'

/**
 * The story without what should not be public: speakers' notes, and what single practices do or what is done to them.
 * Captions are written to be read, and stay. Sizes (`largest-practice`) are on the map anyway, and stay too.
 */
export function leaveOutOfStory(story: Story, include: Include): Story {
  return {
    ...story,
    audience: include.has('notes') ? story.audience : '',
    steps: story.steps.map(step => {
      const quiet = include.has('notes') ? step : withoutNotes(step)
      return include.has('strain') ? quiet : withoutSinglePractices(quiet)
    }),
  }
}

function withoutNotes({ notes: _, ...step }: StoryStep): StoryStep {
  return step
}

function withoutSinglePractices({ practices, set, focus, ...step }: StoryStep): StoryStep {
  return {
    ...step,
    ...(practices === undefined ? {} : { practices: {} }),
    ...(set === undefined ? {} : { set: withoutPracticeLists(set) }),
    ...(focus === undefined ? {} : { focus: focus === 'practice-under-strain' ? 'nobody' : focus }),
  }
}

function withoutPracticeLists(set: Readonly<Record<string, ChoiceValue>>) {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => !namesPractices(value)))
}

/** A list of ids, or practices by a mark that is left out. */
export function namesPractices(value: ChoiceValue): boolean {
  return (
    Array.isArray(value) || (typeof value === 'string' && (value.startsWith('flag:') || value.includes('+')))
  )
}
