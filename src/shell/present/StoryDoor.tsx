import { use, useEffect } from 'react'
import { isOwnStory } from '../../story/ownAddress.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { readOwnStories } from './ownStories.ts'
import { Present } from './Present.tsx'
import { findStory, suggestStory } from './readStories.ts'

const THIS_VIEW = 'This is the view that the link carries.'
const NOT_HERE = `The story of this link is not kept in this browser: ask for its file and open it here. ${THIS_VIEW}`

/**
 * Presents the story that is asked for. One of the reader's own is read from the browser first; one that is not there
 * gives way to the nearest, or to the explorer in the same view, with a sentence that says so.
 */
export function StoryDoor({ model }: { readonly model: MapModel }) {
  const store = useAtlasStore()
  const library = useAtlas(state => state.library)
  const address = useAtlas(state => state.presenting?.story ?? '')
  const step = useAtlas(state => state.presenting?.step ?? 0)
  if (isOwnStory(address)) use(readOwnStories(library))
  const isThere = findStory(address) !== undefined
  useEffect(() => {
    if (isThere) return
    const near = isOwnStory(address) ? undefined : suggestStory(address)
    const place = near === undefined ? undefined : { story: near.id, step }
    const notice =
      near === undefined
        ? isOwnStory(address)
          ? NOT_HERE
          : `The link asked for the story “${address}”, which there is not. ${THIS_VIEW}`
        : `The link asked for the story “${address}”, which there is not; this is “${near.title}”.`
    store.setState({ presenting: place, lastPresented: place, notices: [notice], visit: 'replace' })
  }, [isThere, address, step, store])
  return isThere ? <Present model={model} /> : null
}
