import { stories as text } from 'virtual:atlas-stories'
import type { Story } from '../../domain/vocabulary/story.ts'
import { suggestName } from '../../kit/suggestName.ts'
import { isOwnStory, toOwnAddress, toOwnId } from '../../story/ownAddress.ts'
import { ownStories } from './ownStories.ts'

/** The built-in stories; our own build read and checked them. The board's walk is the first. */
export const STORIES: readonly Story[] = JSON.parse(text)

const addressed = new WeakMap<Story, Story>()

/** An own story as it is presented and exported: under the name that addresses give it. The same story is the same object. */
export function toAddressed(story: Story): Story {
  const known = addressed.get(story) ?? { ...story, id: toOwnAddress(story.id) }
  addressed.set(story, known)
  return known
}

/** The story that an address names: a built-in one, or one of the reader's own that has been read. */
export function findStory(address: string): Story | undefined {
  if (!isOwnStory(address)) return STORIES.find(one => one.id === address)
  const own = ownStories.getState().list.find(({ id }) => id === toOwnId(address))?.story
  return own === undefined ? undefined : toAddressed(own)
}

/** The built-in story that an address most probably meant. */
export function suggestStory(address: string): Story | undefined {
  const near = suggestName(
    address,
    STORIES.map(({ id }) => id),
  )
  return near === undefined ? undefined : findStory(near)
}

/** The same, with the board's walk where there is none: for where one must be shown. */
export function getStory(address: string): Story {
  const story = findStory(address) ?? STORIES[0]
  if (story === undefined) throw new Error('The product ships no story')
  return story
}
