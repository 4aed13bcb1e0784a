import { type KeyboardEvent, useCallback } from 'react'
import type { EmbedStore } from './embedStore.ts'

/**
 * The keys of a walk, taken only while the focus is in the map's frame, never from a field or a table that scrolls, and
 * never where they would do nothing: then the page around has them.
 */
export function useEmbedKeys(store: EmbedStore, onEscape: () => boolean): (event: KeyboardEvent) => void {
  return useCallback(
    event => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') {
        if (onEscape()) event.preventDefault()
        return
      }
      const by = stepsOf(event)
      if (by === 0) return
      const before = store.get().view
      store.step(by)
      if (store.get().view !== before) event.preventDefault()
    },
    [store, onEscape],
  )
}

function stepsOf({ key, target }: KeyboardEvent): number {
  if (!(target instanceof Element) || target.closest('.embed-table, input') !== null) return 0
  if (key === 'PageDown') return 1
  if (key === 'PageUp') return -1
  if (target.closest('[data-stepper]') === null) return 0
  if (key === 'ArrowRight') return 1
  return key === 'ArrowLeft' ? -1 : 0
}
