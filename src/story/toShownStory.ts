import type { Story } from '../domain/vocabulary/story.ts'

/** A story as its audience sees it: without what only the presenter reads, and without the grounds of its words. */
export function toShownStory({ id, title, steps }: Story): Story {
  return {
    id,
    title,
    audience: '',
    steps: steps.map(({ notes: _, seconds: __, because: ___, ...step }) => step),
  }
}
