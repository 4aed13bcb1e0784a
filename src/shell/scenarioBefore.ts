import { isSameState, listStates, listWalk, withState } from '../domain/project/findState.ts'
import type { CareModel } from '../domain/vocabulary/careModel.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import type { View } from '../domain/vocabulary/view.ts'

/** The scenario that a view is compared with: its choices in the state that `since` names. */
export function scenarioBefore(
  { scenario, since }: Pick<View, 'scenario' | 'since'>,
  models: readonly CareModel[],
): Scenario {
  const today = listStates(models)[0] ?? scenario.state
  if (since === 'today') return { ...withState(scenario, today), in: {} }
  if (since !== 'previous') return withState(scenario, since)
  const states = listWalk(models, scenario.state)
  const at = states.findIndex(state => isSameState(state, scenario.state))
  return withState(scenario, states[at - 1] ?? today)
}
