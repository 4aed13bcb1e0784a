import { isSameState, withState } from '../domain/project/findState.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { formatState, type State } from '../domain/vocabulary/scenario.ts'
import type { Lens, Theme, View } from '../domain/vocabulary/view.ts'
import type { EmbedAddress } from './readEmbedAddress.ts'

/** What a reader, or the page around, has chosen to see. */
export type EmbedState = Pick<EmbedAddress, 'view' | 'steps' | 'hasControls' | 'notices'>

/** One map's choices, heard by its drawing, the address and the page around. Nothing is kept anywhere else. */
export type EmbedStore = {
  readonly get: () => EmbedState
  readonly subscribe: (listener: (now: EmbedState, before: EmbedState) => void) => () => void
  readonly go: (state: State) => void
  /** Along the steps; nothing happens beyond their ends. */
  readonly step: (by: number) => void
  readonly setLens: (lens: Lens) => void
  readonly focusOn: (organisation: OrganisationId | undefined) => void
  readonly setTheme: (theme: Theme) => void
  readonly walk: (steps: readonly State[]) => void
  readonly dismissNotices: () => void
}

export function createEmbedStore({ view, steps, hasControls, notices }: EmbedState): EmbedStore {
  let state: EmbedState = { view, steps, hasControls, notices }
  const listeners = new Set<(now: EmbedState, before: EmbedState) => void>()
  const set = (part: Partial<EmbedState>) => {
    const before = state
    state = { ...state, ...part }
    for (const listener of listeners) listener(state, before)
  }
  const look = (part: Partial<View>) => set({ view: { ...state.view, ...part } })
  const go = (to: State) => {
    const { scenario } = state.view
    if (!isSameState(scenario.state, to)) look({ scenario: withState(scenario, to) })
  }
  return {
    get: () => state,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    go,
    step: by => {
      const to = state.steps[stepOf(state) + by]
      if (to !== undefined) go(to)
    },
    setLens: lens => {
      if (lens !== state.view.lens) look({ lens })
    },
    focusOn: organisation => {
      const { focus, ...rest } = state.view
      if (organisation === focus) return
      set({ view: organisation === undefined ? rest : { ...rest, focus: organisation } })
    },
    setTheme: theme => {
      if (theme !== state.view.theme) look({ theme })
    },
    walk: next => {
      if (next.map(formatState).join() !== state.steps.map(formatState).join()) set({ steps: next })
    },
    dismissNotices: () => set({ notices: [] }),
  }
}

/** Where the walk stands: from 0; -1 where the map shows a state that is not one of the steps. */
export function stepOf({ view, steps }: EmbedState): number {
  return steps.findIndex(step => isSameState(step, view.scenario.state))
}
