import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import type { BuiltIn } from './builtIn.ts'

/**
 * The words of now come when a view is first read in them, whoever asked for it: a reader, a link, a story. Until they
 * have come, and where they cannot be had, the map keeps those of 2015; the next change asks again.
 */
export function bringWords(store: AtlasStore, known: BuiltIn): void {
  const bring = ({ view, library }: AtlasState) => {
    if (view.vocabulary && !library.now)
      import('./words/takeInNow.ts').then(({ takeInNow }) => takeInNow(known, store)).catch(() => {})
  }
  bring(store.getState())
  store.subscribe(bring)
}
