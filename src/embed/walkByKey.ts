import type { EmbedStore } from './embedStore.ts'
import { performKey } from './performKey.ts'

/**
 * The keys where the map has the window to itself and nothing in it has the focus: a file that was just opened is
 * stepped through at once, by a clicker too. In a frame the page around has these keys.
 */
export function walkByKey(store: EmbedStore): void {
  if (window.parent !== window) return
  document.addEventListener('keydown', event => {
    if (event.target === document.body) performKey(event, 'page', store, document.documentElement)
  })
}
