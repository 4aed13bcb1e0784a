import { findState } from '../../domain/project/findState.ts'
import type { Order } from '../../parse/embed/readOrder.ts'
import type { EmbedStore } from '../embedStore.ts'
import type { EmbedGround } from '../useEmbedMap.ts'

/** Does what a page around the map asks; what is not on the map, or not a state, changes nothing. */
export function obey(order: Order, store: EmbedStore, { library, cache }: EmbedGround): void {
  switch (order.type) {
    case 'go': {
      if ('to' in order) {
        stepTo(order.to, store)
        return
      }
      const state = findState(library.models, order.state)
      if (state !== undefined) store.go(state)
      return
    }
    case 'lens':
      store.setLens(order.lens)
      return
    case 'theme':
      store.setTheme(order.theme)
      return
    case 'focus': {
      const { map } = cache.project(store.get().view.scenario)
      const found = map.organisations.find(body => body.id === order.organisation)
      if (found !== undefined || order.organisation === null) store.focusOn(found?.id)
      return
    }
  }
}

function stepTo(to: 'first' | 'previous' | 'next' | 'last', store: EmbedStore): void {
  switch (to) {
    case 'first':
    case 'last':
      store.stepToEnd(to)
      return
    case 'previous':
      store.step(-1)
      return
    case 'next':
      store.step(1)
  }
}
