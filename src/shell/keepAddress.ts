import type { AtlasStore } from '../store/atlasStore.ts'
import { readPackedEconomy } from '../store/economyLink.ts'
import { readPresenting, readView, writePresenting, writeView } from '../store/viewAddress.ts'
import type { BuiltIn } from './builtIn.ts'
import { fragmentOf, openLinkedEconomy } from './openEconomy.ts'

/** Keeps the address and the store in step: choices go into the history, Back and Forward bring them back. */
export function keepAddress(store: AtlasStore, known: BuiltIn): void {
  const addressOf = () => {
    const { view, economy, library, presenting } = store.getState()
    const query = writeView(view, { models: library.models, economy }) + writePresenting(presenting)
    return `${location.pathname}${query}${fragmentOf(economy)}`
  }
  let written = ''
  const write = (how: 'push' | 'replace') => {
    const address = addressOf()
    if (address === written) return
    written = address
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }
  store.subscribe((state, before) => {
    const isOther =
      state.view !== before.view || state.economy !== before.economy || state.presenting !== before.presenting
    if (isOther) write(state.visit)
  })
  addEventListener('popstate', () => {
    const wanted = new URLSearchParams(location.search).get('economy') ?? known.economies[0]?.economy.id
    const { economy, library, restore } = store.getState()
    written = `${location.pathname}${location.search}${location.hash}`
    const builtIn = known.economies.find(one => one.economy.id === wanted)?.economy
    const target = economy.id === wanted ? economy : builtIn
    if (target === undefined) {
      void openLinkedEconomy(store, readPackedEconomy(location.hash), wanted ?? '', location.search)
      return
    }
    const { view, notices } = readView(location.search, { models: library.models, economy: target })
    if (target !== economy) store.setState({ economy: target })
    store.setState({ presenting: readPresenting(location.search) })
    restore(view, notices)
  })
}
