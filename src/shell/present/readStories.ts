import { stories as text } from 'virtual:atlas-stories'
import type { Story } from '../../domain/vocabulary/story.ts'

/** The built-in stories; our own build read and checked them. The board's walk is the first. */
export const STORIES: readonly Story[] = JSON.parse(text)

export function getStory(id: string): Story {
  const story = STORIES.find(one => one.id === id) ?? STORIES[0]
  if (story === undefined) throw new Error('The product ships no story')
  return story
}
