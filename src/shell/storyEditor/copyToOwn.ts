import { listStates } from '../../domain/project/findState.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { copyStory, settleStory } from '../../story/ownStory.ts'
import { startDraft } from './drafts.ts'
import { newStoryId } from './newStoryId.ts'
import { takeInHand } from './takeInHand.ts'

/** Begins an own story as a copy of another, and takes it in hand. */
export function copyToOwn(store: AtlasStore, story: Story): void {
  const [start] = listStates(store.getState().library.models)
  if (start === undefined) return
  const copy = settleStory(copyStory(story, newStoryId(story.title)), start)
  startDraft(copy, store.getState().library)
  takeInHand(store, copy)
}
