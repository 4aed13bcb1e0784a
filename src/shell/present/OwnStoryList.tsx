import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Story } from '../../domain/vocabulary/story.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { KeptNews } from './KeptNews.tsx'
import { type OwnStory, ownStories, refreshOwnStories } from './ownStories.ts'
import { toAddressed } from './readStories.ts'
import { StoryEntry } from './StoryEntry.tsx'

/** The reader's own stories: to present, write, download and delete. A deletion can be undone while the list is open. */
export function OwnStoryList({ onClose }: { readonly onClose: () => void }) {
  const store = useAtlasStore()
  const library = useAtlas(state => state.library)
  const { list, failure } = useStore(ownStories)
  const [deleted, setDeleted] = useState<Story>()
  const [trouble, setTrouble] = useState('')
  // Another tab may have written since.
  useEffect(() => {
    void refreshOwnStories(library)
  }, [library])

  const edit = async (story: Story) => {
    onClose()
    const { takeInHand } = await import('../storyEditor/takeInHand.ts')
    takeInHand(store, story)
  }
  const remove = async ({ id, story }: OwnStory) => {
    const { removeStory } = await import('../storyEditor/removeStory.ts')
    setDeleted(story)
    setTrouble('')
    try {
      await removeStory(store, id)
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : 'The browser gave no reason.')
    }
  }
  const restore = async (story: Story) => {
    const { restoreStory } = await import('../storyEditor/removeStory.ts')
    await restoreStory(store, story)
    setDeleted(undefined)
  }
  const deedsOf = (own: OwnStory, story: Story) => [
    { words: 'Edit', onDo: () => void edit(story) },
    { words: 'Download', onDo: () => void download(story) },
    { words: 'Delete', onDo: () => void remove(own) },
  ]
  return (
    <>
      {list.length > 0 && <h3>Your own, kept in this browser</h3>}
      <KeptNews />
      {failure !== undefined && <p className="story-trouble">{failure}</p>}
      <ul className="story-list">
        {list.map(own =>
          own.story === undefined ? (
            <UnreadableEntry key={own.id} own={own} onDelete={() => void remove(own)} />
          ) : (
            <StoryEntry
              key={own.id}
              story={toAddressed(own.story)}
              onClose={onClose}
              deeds={deedsOf(own, own.story)}
            />
          ),
        )}
      </ul>
      <div role="status">
        {deleted !== undefined && (
          <p className="story-trouble">
            “{deleted.title}” is deleted. {trouble}{' '}
            <button type="button" className="button" onClick={() => void restore(deleted)}>
              Undo
            </button>
          </p>
        )}
      </div>
    </>
  )
}

function UnreadableEntry({ own, onDelete }: { readonly own: OwnStory; readonly onDelete: () => void }) {
  const save = async () => {
    const { downloadText } = await import('../storyEditor/downloadText.ts')
    downloadText(own.text ?? '', `${own.id}.yaml`)
  }
  return (
    <li>
      <strong>{own.title}</strong>
      <p>It cannot be read as a story: {own.problems[0]?.message}</p>
      <p className="story-deeds">
        <button type="button" className="link-button" onClick={() => void save()}>
          Download it as it is
        </button>
        <button type="button" className="link-button" onClick={onDelete}>
          Delete
        </button>
      </p>
    </li>
  )
}

async function download(story: Story): Promise<void> {
  const { downloadStory } = await import('../storyEditor/downloadStory.ts')
  downloadStory(story)
}
