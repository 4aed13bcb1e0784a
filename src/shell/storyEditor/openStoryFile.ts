import { createStore } from 'zustand/vanilla'
import { listStates } from '../../domain/project/findState.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { settleStory } from '../../story/ownStory.ts'
import { toSortedText } from '../../story/toSortedText.ts'
import { ownStories, readOwnStories } from '../present/ownStories.ts'
import { openDraft, startDraft } from './drafts.ts'
import { newStoryId } from './newStoryId.ts'
import { takeInHand } from './takeInHand.ts'

/** A file with another version of a story that is kept here already: the reader says which to have. */
type Offer = { readonly file: string; readonly story: Story }

export const offers = createStore<{ readonly offer: Offer | undefined }>(() => ({ offer: undefined }))

/**
 * Keeps the story of a file in this browser and takes it in hand. Where another version of it is kept already, that
 * one is taken in hand, and nothing is replaced unasked.
 */
export async function openStoryFile(store: AtlasStore, read: Story, file: string): Promise<void> {
  const { library } = store.getState()
  await readOwnStories(library)
  const [start] = listStates(library.models)
  if (start === undefined) return
  const story = settleStory(read, start)
  const kept = ownStories.getState().list.find(({ id }) => id === story.id)
  if (kept === undefined) {
    startDraft(story, store.getState().library)
    takeInHand(store, story)
    return
  }
  if (kept.story === undefined) {
    keepBoth(store, { file, story })
    return
  }
  if (toSortedText(kept.story) !== toSortedText(story)) offers.setState({ offer: { file, story } })
  takeInHand(store, kept.story)
}

/** The version of the file takes the place of the one kept: an edit, that can be undone. */
export function takeOffer(store: AtlasStore, { story }: Offer): void {
  openDraft(story, store.getState().library).draft.edit(story)
  takeInHand(store, story)
  dismissOffer()
}

/** The version of the file is kept as a story of its own. */
export function keepBoth(store: AtlasStore, { story, file }: Offer): void {
  const title = `${story.title.slice(0, 140)} (from ${file.slice(0, 40)})`
  const other = { ...story, id: newStoryId(story.title), title }
  startDraft(other, store.getState().library)
  takeInHand(store, other)
  dismissOffer()
}

export function dismissOffer(): void {
  offers.setState({ offer: undefined })
}
