import { useStore } from 'zustand'
import { Dialog } from '../Dialog.tsx'
import { ownStories } from '../present/ownStories.ts'
import { useAtlasStore } from '../useAtlas.ts'
import { addView, startWithView } from './captureView.ts'

/** To which of the reader's stories what is on screen is added. */
export function StoryPicker({ onClose }: { readonly onClose: () => void }) {
  const store = useAtlasStore()
  const stories = useStore(ownStories, state => state.list).flatMap(({ story }) => story ?? [])
  const pick = (add: () => void) => {
    onClose()
    add()
  }
  return (
    <Dialog title="Add this view to a story" onClose={onClose}>
      <ul className="story-list">
        {stories.map(({ id, title, steps }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => pick(() => addView(store, id))}>
              {title}
            </button>
            <p>It becomes step {steps.length + 1}.</p>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={() => pick(() => startWithView(store))}>
            A new story
          </button>
        </li>
      </ul>
    </Dialog>
  )
}
