import { useCallback, useMemo } from 'react'
import { type PlayedStep, playStep } from '../../story/playStep.ts'
import type { Ground } from '../../story/together/ground.ts'
import type { MapCache } from '../mapCache.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'

export type Playback = {
  readonly ground: Ground
  /** From 0. */
  readonly step: number
  readonly count: number
  readonly played: PlayedStep
  readonly play: (step: number) => PlayedStep
  /** To a step; before the first and after the last there is none. */
  readonly goTo: (step: number) => void
}

/** A story on an economy, its step, and how to go to another. The step's view becomes the store's view. */
export function usePlayback(ground: Ground, cache: MapCache): Playback {
  const store = useAtlasStore()
  const presented = useAtlas(state => state.presenting?.step ?? 0)
  const theme = useAtlas(state => state.view.theme)
  const { economy, story, money } = ground
  const count = story.steps.length
  const step = Math.max(0, Math.min(count - 1, presented))
  const play = useCallback(
    (index: number) => {
      const base = { ...store.getState().view, theme, money }
      return playStep(story, index, base, { economy, mapOf: scenario => cache.project(scenario).map })
    },
    [story, economy, money, cache, store, theme],
  )
  const goTo = useCallback(
    (index: number) => {
      const next = Math.max(0, Math.min(count - 1, index))
      store.getState().showStep({ story: story.id, step: next }, play(next).view)
    },
    [play, store, story, count],
  )
  const played = useMemo(() => play(step), [play, step])
  return { ground, step, count, played, play, goTo }
}
