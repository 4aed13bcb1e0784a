import { use } from 'react'
import { isCaseStory } from '../../domain/vocabulary/case.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { Dialog } from '../Dialog.tsx'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { OwnStoryList } from './OwnStoryList.tsx'
import { readOwnStories } from './ownStories.ts'
import { STORIES } from './readStories.ts'
import { StoryEntry } from './StoryEntry.tsx'

/** Which story to present, write or copy; where one was left, it can go on from there. */
export function StoryChooser({ onClose }: { readonly onClose: () => void }) {
  const store = useAtlasStore()
  const library = useAtlas(state => state.library)
  use(readOwnStories(library))
  const copy = async (story: Story) => {
    onClose()
    const { copyToOwn } = await import('../storyEditor/copyToOwn.ts')
    copyToOwn(store, story)
  }
  const begin = async () => {
    onClose()
    const { startWithView } = await import('../storyEditor/captureView.ts')
    startWithView(store)
  }
  const toEntry = (story: Story) => (
    <StoryEntry
      key={story.id}
      story={story}
      onClose={onClose}
      deeds={[{ words: 'Make my own copy', onDo: () => void copy(story) }]}
    />
  )
  return (
    <Dialog title="Present a story" onClose={onClose}>
      <OwnStoryList onClose={onClose} />
      <p>
        <button type="button" className="button" onClick={() => void begin()}>
          New story from this view
        </button>
      </p>
      <h3>Built in</h3>
      <ul className="story-list">{STORIES.filter(({ id }) => !isCaseStory(id)).map(toEntry)}</ul>
      <h3>Cases: what twelve places did</h3>
      <ul className="story-list">{STORIES.filter(({ id }) => isCaseStory(id)).map(toEntry)}</ul>
    </Dialog>
  )
}
