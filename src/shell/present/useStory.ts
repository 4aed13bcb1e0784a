import { useEffect, useMemo, useRef, useState } from 'react'
import { isSameState } from '../../domain/project/findState.ts'
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
  const [money] = useState(store.getState().view.money)
  const story = getStory(id)
  const ground = useMemo(() => ({ economy, story, money }), [economy, story, money])
  const playback = usePlayback(ground, cache)

  // A link or reload names a story and a step: the view on screen becomes the step's.
  const latest = useRef(playback)
  latest.current = playback
  const { play } = playback
  useEffect(() => {
    const { step, goTo } = latest.current
    const { scenario, lens } = store.getState().view
    const wanted = play(step).view
    if (!isSameState(scenario.state, wanted.scenario.state) || lens !== wanted.lens) goTo(step)
  }, [play, store])
  return playback
}
