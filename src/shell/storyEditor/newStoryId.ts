import { toStoryId } from '../../story/ownStory.ts'
import { ownStories } from '../present/ownStories.ts'

/** An id for a new story after its title. Its last letters are drawn, so that stories from two browsers keep apart. */
export function newStoryId(title: string): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  const mark = drawn.toString(36).slice(-5)
  return toStoryId(
    title,
    mark,
    ownStories.getState().list.map(({ id }) => id),
  )
}
