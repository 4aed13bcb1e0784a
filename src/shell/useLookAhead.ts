import { useEffect } from 'react'
import { isSameState, listStates, withState } from '../domain/project/findState.ts'
import type { CareModel } from '../domain/vocabulary/careModel.ts'
import type { View } from '../domain/vocabulary/view.ts'
import type { Arrangement } from '../layout/arrangement.ts'
import type { MapCache } from './mapCache.ts'

/** Larger economies take too long to be worked out on the chance. */
const MOST_PRACTICES = 400

/** While the reader reads, the maps one step ahead and one back are made ready, so that the step itself only draws. */
export function useLookAhead(
  cache: MapCache,
  { scenario, lens }: View,
  models: readonly CareModel[],
  arrangement: Arrangement | undefined,
  practices: number,
): void {
  useEffect(() => {
    if (practices > MOST_PRACTICES) return
    const states = listStates(models)
    const at = states.findIndex(state => isSameState(state, scenario.state))
    const next = [states[at + 1], states[at - 1], states.at(-1), states[0]].flatMap(state => state ?? [])
    const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1500))
    const cancel = globalThis.cancelIdleCallback ?? clearTimeout
    let handle = 0
    const warm = () => {
      const state = next.shift()
      if (state === undefined) return
      cache.place(withState(scenario, state), lens, arrangement)
      handle = later(warm)
    }
    // Not while a step is on its way.
    const start = setTimeout(() => {
      handle = later(warm)
    }, 1500)
    return () => {
      clearTimeout(start)
      cancel(handle)
    }
  }, [cache, scenario, lens, models, arrangement, practices])
}
