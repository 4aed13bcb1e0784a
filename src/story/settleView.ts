import { isSameState, listStates } from '../domain/project/findState.ts'
import type { CareModel } from '../domain/vocabulary/careModel.ts'
import type { View } from '../domain/vocabulary/view.ts'

/**
 * The view with its comparison spelled out: in the explorer `previous` is the state before in the walk of all models;
 * in a story it would be the step before.
 */
export function settleView(view: View, models: readonly CareModel[]): View {
  if (view.since !== 'previous') return view
  const states = listStates(models)
  const at = states.findIndex(state => isSameState(state, view.scenario.state))
  const before = at > 1 || Object.keys(view.scenario.in).length > 0 ? states[Math.max(0, at - 1)] : undefined
  return { ...view, since: before ?? 'today' }
}
