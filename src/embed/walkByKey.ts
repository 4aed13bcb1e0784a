import type { EmbedStore } from './embedStore.ts'

/**
 * Page Down and Page Up, as a clicker sends them, where the map has the window to itself and nothing in it has the
 * focus: a file that was just opened is stepped through at once. In a frame the page around has these keys.
 */
export function walkByKey(store: EmbedStore): void {
  if (window.parent !== window) return
  document.addEventListener('keydown', event => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (target !== document.body || ctrlKey || metaKey || altKey) return
    if (key !== 'PageDown' && key !== 'PageUp') return
    event.preventDefault()
    store.step(key === 'PageDown' ? 1 : -1)
  })
}
