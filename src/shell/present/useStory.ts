import { useCallback, useEffect, useMemo, useRef } from 'react'
import { isSameState } from '../../domain/project/findState.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { type PlayedStep, playStep } from '../../story/playStep.ts'
import { createMapCache } from '../mapCache.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { getStory } from './readStories.ts'

export type Playback = {
  readonly story: Story
  /** From 0. */
  readonly step: number
  readonly played: PlayedStep
  readonly play: (step: number) => PlayedStep
  readonly goTo: (step: number) => void
  readonly leave: () => void
}

/** The story that is being presented, its step, and how to go to another. The step's view is the store's view. */
export function useStory(): Playback {
  const store = useAtlasStore()
  const presenting = useAtlas(state => state.presenting)
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const theme = useAtlas(state => state.view.theme)
  const money = useAtlas(state => state.view.money)
  const story = getStory(presenting?.story ?? '')
  const last = story.steps.length - 1
  const cache = useMemo(() => createMapCache(economy, library), [economy, library])
  // What the presenter switched off stays off, whatever a step says.
  const allowed = useRef(money)
  const step = Math.max(0, Math.min(last, presenting?.step ?? 0))

  const play = useCallback(
    (index: number) => {
      const base = { ...store.getState().view, theme, money: allowed.current }
      return playStep(story, index, base, { economy, mapOf: scenario => cache.project(scenario).map })
    },
    [story, economy, cache, store, theme],
  )
  const goTo = useCallback(
    (index: number) => {
      const next = Math.max(0, Math.min(last, index))
      store.getState().showStep({ story: story.id, step: next }, play(next).view)
    },
    [play, store, story, last],
  )
  const leave = useCallback(() => store.getState().leavePresenting(), [store])

  // A link or reload names a story and a step: the view on screen becomes the step's.
  useEffect(() => {
    const { scenario } = store.getState().view
    const wanted = play(step).view
    if (!isSameState(scenario.state, wanted.scenario.state) || store.getState().view.lens !== wanted.lens)
      goTo(step)
  }, [play, goTo, step, store])

  const played = useMemo(() => play(step), [play, step])
  return { story, step, played, play, goTo, leave }
}
