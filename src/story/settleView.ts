import { isSameState, listStates, listWalk } from '../domain/project/findState.ts'
import type { CareModel } from '../domain/vocabulary/careModel.ts'
import type { View } from '../domain/vocabulary/view.ts'

/**
 * The view with its comparison spelled out: in the explorer `previous` is the state before in the walk of all models;
 * in a story it would be the step before.
 */
export function settleView(view: View, models: readonly CareModel[]): View {
  if (view.since !== 'previous') return view
  const [today] = listStates(models)
  const states = listWalk(models, view.scenario.state)
  const at = states.findIndex(state => isSameState(state, view.scenario.state))
  const before = states[at - 1] ?? today
  const isMixed = Object.keys(view.scenario.in).length > 0
  const isToday = before === undefined || (today !== undefined && isSameState(before, today))
  return { ...view, since: isToday && !isMixed ? 'today' : (before ?? 'today') }
}
