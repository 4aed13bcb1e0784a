import { useCallback, useMemo } from 'react'
import type { NowVocabulary } from '../../domain/vocabulary/nowVocabulary.ts'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import { glossText } from '../../domain/words/glossText.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
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
  const now = useAtlas(state => state.library.now)
  const { economy, story, money } = ground
  const count = story.steps.length
  const step = Math.max(0, Math.min(count - 1, presented))
  const play = useCallback(
    (index: number) => {
      const base = { ...store.getState().view, theme, money }
      const ground = { economy, mapOf: (scenario: Scenario) => cache.project(scenario).map }
      return glossStep(playStep(story, index, base, ground), now)
    },
    [story, economy, money, cache, store, theme, now],
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

/** Caption and notes in the words that the step is told in. */
function glossStep(played: PlayedStep, now: NowVocabulary | undefined): PlayedStep {
  const terms = termsOf(now === undefined ? {} : { now }, played.view)
  const { caption, notes } = played
  return {
    ...played,
    ...(caption === undefined ? {} : { caption: glossText(caption, terms) }),
    ...(notes === undefined ? {} : { notes: glossText(notes, terms) }),
  }
}
