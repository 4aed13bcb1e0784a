import { type AtlasStore, createAtlasStore } from '../store/atlasStore.ts'
import { readOwnLink } from '../store/economyLink.ts'
import { readEditing, readPresenting, readView } from '../store/viewAddress.ts'
import { ARRIVAL } from './arrival.ts'
import type { BuiltIn } from './builtIn.ts'

/** Starts the product from the address: the economy and view that it names, and the notices that this takes. */
export function openAtlas(known: BuiltIn): AtlasStore {
  const wanted = new URLSearchParams(location.search).get('economy')
  const link = readOwnLink(ARRIVAL)
  const [first] = known.economies
  if (first === undefined) throw new Error('The product ships no economy')
  const { economy } = known.economies.find(one => one.economy.id === wanted) ?? first
  const { view, screen, notices } = readView(location.search, { models: known.library.models, economy })
  const store = createAtlasStore(known.library, economy, view)
  store.setState({ screen })
  const presenting = readPresenting(location.search)
  if (presenting !== undefined) store.setState({ presenting, lastPresented: presenting })
  store.setState({ editing: readEditing(location.search) })
  const isOwn = link.packed !== undefined || link.work !== undefined
  if (isOwn || (wanted !== null && wanted !== economy.id))
    void import('./openOwn.ts').then(({ openOwn }) => openOwn(store, known, link, wanted ?? ''))
  else {
    store.getState().notify(notices)
  }
  // The first map does not wait for it; what is chosen meanwhile is written when it has come.
  const start = store.getState()
  void import('./keepAddress.ts').then(({ keepAddress }) => keepAddress(store, known, start))
  void import('./bringWords.ts').then(({ bringWords }) => bringWords(store, known))
  return store
}
