import { listStates } from '../../domain/project/findState.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import type { View } from '../../domain/vocabulary/view.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { toOwnAddress } from '../../story/ownAddress.ts'
import { toView } from '../../story/playStep.ts'
import { createMapCache } from '../mapCache.ts'
import { greet } from './greeting.ts'

/** What a story is played from while it is written: its author sees what it shows, whatever is switched off just now. */
export function toAuthorsBase(view: View, library: Library): View {
  const state = listStates(library.models)[0] ?? view.scenario.state
  return { ...view, scenario: { ...view.scenario, state }, money: true }
}

/** Opens an own story on the desk, with its first step on the map. */
export function takeInHand(store: AtlasStore, story: Story): void {
  const { view, library, economy, editStep } = store.getState()
  const { project } = createMapCache(economy, library)
  const mapOf = (scenario: Scenario) => project(scenario).map
  const shown = toView(story, 0, toAuthorsBase(view, library), { economy, mapOf })
  greet(story.id, 'steps')
  editStep({ story: toOwnAddress(story.id), step: 0 }, shown)
}
