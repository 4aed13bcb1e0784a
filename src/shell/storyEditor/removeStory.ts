import type { Story } from '../../domain/vocabulary/story.ts'
import { openKeeper } from '../../keep/keeper.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { toOwnAddress } from '../../story/ownAddress.ts'
import { dropOwnStory, ownStories, putOwnStory, refreshOwnStories } from '../present/ownStories.ts'
import { forgetDraft, startDraft } from './drafts.ts'

/** Lets a story go, from the desk and from the browser. Rejects where the browser still keeps it: then it stays. */
export async function removeStory(store: AtlasStore, id: string): Promise<void> {
  const { editing, editStep } = store.getState()
  if (editing?.story === toOwnAddress(id)) editStep(undefined)
  const { list } = ownStories.getState()
  dropOwnStory(id)
  try {
    const keeper = await openKeeper()
    await keeper.remove('story', id)
    await forgetDraft(id)
  } catch (error) {
    ownStories.setState({ list })
    throw error
  }
}

/** Brings back a story that was just deleted, from the browser, or where that does not give it back, from memory. */
export async function restoreStory(store: AtlasStore, story: Story): Promise<void> {
  const { library } = store.getState()
  try {
    const keeper = await openKeeper()
    await keeper.bringBack('story', story.id)
    await refreshOwnStories(library)
  } catch {
    putOwnStory(story)
  }
  if (!ownStories.getState().list.some(({ id }) => id === story.id)) startDraft(story, library)
}
