import { useEffect, useRef, useState } from 'react'
import { toOwnId } from '../../story/ownAddress.ts'
import { ownStories, readOwnStories } from '../present/ownStories.ts'
import { useAtlasStore } from '../useAtlas.ts'
import { addView, startWithView } from './captureView.ts'
import { StoryPicker } from './StoryPicker.tsx'

/**
 * Adds what is on screen to the story in hand, or, where none is, to one that the reader picks; a reader without
 * stories gets a first one.
 */
export function AddView({ onClose }: { readonly onClose: () => void }) {
  const store = useAtlasStore()
  const [isPicking, setPicking] = useState(false)
  const latest = useRef(onClose)
  latest.current = onClose
  const isStarted = useRef(false)
  useEffect(() => {
    const start = async () => {
      const { editing, library } = store.getState()
      await readOwnStories(library)
      if (editing === undefined && ownStories.getState().list.some(({ story }) => story !== undefined)) {
        setPicking(true)
        return
      }
      if (editing === undefined) startWithView(store)
      else addView(store, toOwnId(editing.story), editing.step)
      latest.current()
    }
    if (!isStarted.current) void start()
    isStarted.current = true
  }, [store])
  return isPicking ? <StoryPicker onClose={onClose} /> : null
}
