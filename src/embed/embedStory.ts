import type { State } from '../domain/vocabulary/scenario.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import type { View } from '../domain/vocabulary/view.ts'
import type { MapCache } from '../shell/mapCache.ts'
import { type PlayedStep, playStep } from '../story/playStep.ts'
import { looksOf } from '../story/stepLook.ts'
import type { EmbedAddress } from './readEmbedAddress.ts'

/** A story played on the map's area: what Next walks instead of the models. */
export type EmbedStory = {
  readonly id: string
  readonly title: string
  /** The state of each step, in order. */
  readonly states: readonly State[]
  /** The step at a place, from 0. Throws where there is none. */
  readonly play: (place: number, base: View) => PlayedStep
}

/** The story that an address tells, on the area that it is told on, and where in it to begin. */
export function readTold({ told, view }: EmbedAddress, cache: MapCache) {
  return told && { story: toEmbedStory(told.story, cache, view.scenario.state), place: told.place }
}

/** `start`: the state before any step has stated one. */
function toEmbedStory(story: Story, cache: MapCache, start: State): EmbedStory {
  const { economy } = cache
  const mapOf = (scenario: View['scenario']) => cache.project(scenario).map
  return {
    id: story.id,
    title: story.title,
    states: looksOf(story).map(({ state }) => state ?? start),
    play: (place, base) => playStep(story, place, base, { economy, mapOf }),
  }
}
