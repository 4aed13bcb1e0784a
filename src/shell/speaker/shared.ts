import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Presentation, PresentationValues } from '../../story/together/presentation.ts'
import type { Partner } from './partner.ts'

type Side = { readonly presentation: Presentation | undefined; readonly partner: Partner }

/** A presentation as both of its windows have it. */
export type Shared = {
  readonly state: Pick<StoreApi<Side>, 'getState' | 'getInitialState' | 'subscribe'>
  readonly write: (values: Partial<PresentationValues>) => void
}

/** One value of the presentation; `fallback` until there is one. */
export function useShared<Value>(
  shared: Shared,
  select: (presentation: Presentation) => { readonly value: Value },
  fallback: Value,
): Value {
  return useStore(shared.state, ({ presentation }) =>
    presentation === undefined ? fallback : select(presentation).value,
  )
}

/** Whether the other window is there. */
export function usePresence(shared: Shared): Partner['presence'] {
  return useStore(shared.state, ({ partner }) => partner.presence)
}
