import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { captureLook } from '../../story/captureLook.ts'
import { insertStep, MOST_STEPS } from '../../story/editStory.ts'
import { toOwnAddress } from '../../story/ownAddress.ts'
import { startStory } from '../../story/ownStory.ts'
import { settleView } from '../../story/settleView.ts'
import { looksOf, type StepLook } from '../../story/stepLook.ts'
import { createMapCache } from '../mapCache.ts'
import { ownStories } from '../present/ownStories.ts'
import { openDraft, startDraft } from './drafts.ts'
import { greet } from './greeting.ts'
import { newStoryId } from './newStoryId.ts'

/** Adds what is on screen behind a step, or at the end, of an own story, and takes that step in hand. */
export function addView(store: AtlasStore, id: string, behind?: number): void {
  const kept = ownStories.getState().list.find(one => one.id === id)?.story
  if (kept === undefined) return
  const { draft } = openDraft(kept, store.getState().library)
  const { story } = draft.store.getState()
  if (story.steps.length >= MOST_STEPS) {
    store.getState().notify([`“${story.title}” has ${MOST_STEPS} steps already: begin another story.`])
    return
  }
  const before = Math.min(behind ?? story.steps.length - 1, story.steps.length - 1)
  draft.edit(insertStep(story, before + 1, capture(store, looksOf(story)[before])))
  store.getState().editStep({ story: toOwnAddress(id), step: before + 1 })
}

/** Begins a story with what is on screen, and takes it in hand. */
export function startWithView(store: AtlasStore): void {
  const titles = new Set(ownStories.getState().list.map(({ title }) => title))
  let title = 'My story'
  for (let number = 2; titles.has(title); number += 1) title = `My story ${number}`
  const story = startStory(newStoryId(title), title, capture(store))
  startDraft(story, store.getState().library)
  greet(story.id, 'adding')
  store.getState().editStep({ story: toOwnAddress(story.id), step: 0 })
}

function capture(store: AtlasStore, before?: StepLook): StepLook {
  const { view, library, economy } = store.getState()
  const { project } = createMapCache(economy, library)
  const mapOf = (scenario: Scenario) => project(scenario).map
  return captureLook(settleView(view, library.models), { economy, mapOf }, before)
}
