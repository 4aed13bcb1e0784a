import { useEffect, useMemo, useRef, useState } from 'react'
import { looksOf } from '../../story/stepLook.ts'
import { toSortedText } from '../../story/toSortedText.ts'
import { listOwnModels } from '../library/ownModels.ts'
import type { MapCache } from '../mapCache.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { getStory } from './readStories.ts'
import { type Playback, usePlayback } from './usePlayback.ts'

/** The playback of the story that this window presents. */
export function useStory(cache: MapCache): Playback {
  const store = useAtlasStore()
  const id = useAtlas(state => state.presenting?.story ?? '')
  const economy = useAtlas(state => state.economy)
  // What the presenter switched off stays off, whatever a step says.
  const story = getStory(id)
  const [money] = useState(() => {
    const { view, presenting } = store.getState()
    // A step that leaves £ out by itself, come to by a link or from the desk, switches nothing off for the others.
    return view.money || looksOf(story)[presenting?.step ?? 0]?.money === false
  })
  const ground = useMemo(() => ({ economy, story, money, models: listOwnModels() }), [economy, story, money])
  const playback = usePlayback(ground, cache)

  // A link or reload names a story and a step: the view on screen becomes the step's.
  const latest = useRef(playback)
  latest.current = playback
  const { play } = playback
  useEffect(() => {
    const { step, goTo } = latest.current
    if (toSortedText(store.getState().view) !== toSortedText(play(step).view)) goTo(step)
  }, [play, store])
  return playback
}
