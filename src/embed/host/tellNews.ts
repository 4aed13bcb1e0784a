import { nameState } from '../../domain/project/findState.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import type { EmbedState, EmbedStore } from '../embedStore.ts'
import type { News } from './hostLink.ts'

/** Tells every step, lens and focus as it is chosen, and what of the address could not be used. */
export function tellNews(store: EmbedStore, { models }: Library, tell: (news: News) => void): void {
  const { view, steps, notices } = store.get()
  const toStep = ({ view: { scenario, lens }, told }: EmbedState): News => ({
    type: 'step',
    state: formatState(scenario.state),
    name: nameState(models, scenario.state),
    lens,
    ...(told === undefined ? {} : { step: told.place + 1 }),
  })
  tell({ type: 'ready', state: formatState(view.scenario.state), steps: steps.map(formatState) })
  for (const message of notices) tell({ type: 'error', message })
  store.subscribe((now, before) => {
    const isStep =
      now.view.scenario !== before.view.scenario ||
      now.view.lens !== before.view.lens ||
      now.told !== before.told
    if (isStep) tell(toStep(now))
    if (now.view.focus !== before.view.focus) tell({ type: 'focus', organisation: now.view.focus ?? null })
  })
}
