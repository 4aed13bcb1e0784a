import { useEffect } from 'react'
import { isSameState, listWalk, withState } from '../domain/project/findState.ts'
import type { CareModel } from '../domain/vocabulary/careModel.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import { changedIds, travelsOf } from './comparePair.ts'
import { scenarioBefore } from './scenarioBefore.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'
import { workIdly } from './workIdly.ts'

/** Larger economies take too long to be worked out on the chance. */
export const MOST_PRACTICES = 400
/** Milliseconds: a step is over by then. */
export const PAUSE = 1500

/**
 * While the reader reads, the maps one step ahead and one back are made ready with what they change, so that the
 * step itself only draws.
 */
export function LookAhead({ model: { cache, arrangement, reader } }: { readonly model: MapModel }) {
  const { terms } = reader
  const models = useAtlas(state => state.library.models)
  const { scenario, since, lens } = useAtlas(state => state.view)
  useEffect(() => {
    if (cache.economy.practices.length > MOST_PRACTICES) return
    const jobs = nextScenarios(models, scenario).flatMap(next => [
      () => void cache.place(next, lens, arrangement, terms),
      () => void cache.read(cache.project(next), terms),
      () => void travelsOf(cache.project(scenario), cache.project(next)),
      () => void changedIds(cache.project(scenario), cache.project(next)),
      () =>
        void changedIds(
          cache.project(scenarioBefore({ scenario: next, since }, models)),
          cache.project(next),
        ),
    ])
    return workIdly(jobs, PAUSE)
  }, [cache, scenario, lens, models, arrangement, since, terms])
  return null
}

/** Where the next key may lead: one step on, one back, and both ends of the walk. */
export function nextScenarios(models: readonly CareModel[], scenario: Scenario): readonly Scenario[] {
  const states = listWalk(models, scenario.state)
  const at = states.findIndex(state => isSameState(state, scenario.state))
  const next = new Set([states[at + 1], states[at - 1], states.at(-1), states[0]])
  return [...next].flatMap(state => (state === undefined ? [] : [withState(scenario, state)]))
}
