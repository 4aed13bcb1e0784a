import { type KeyboardEvent, useCallback } from 'react'
import type { EmbedStore } from './embedStore.ts'
import { performKey } from './performKey.ts'
import type { KeyPlace } from './readKey.ts'

/**
 * The keys of a map, taken only while the focus is in its frame, and never where they would do nothing: then the page
 * around has them.
 */
export function useEmbedKeys(store: EmbedStore, onEscape: () => boolean): (event: KeyboardEvent) => void {
  return useCallback(
    event => {
      const { target, currentTarget } = event
      if (event.key === 'Escape') {
        if (!event.defaultPrevented && onEscape()) event.preventDefault()
      } else if (target instanceof Element && !event.defaultPrevented)
        performKey(
          event.nativeEvent,
          target === currentTarget ? 'map' : placeOf(target),
          store,
          currentTarget,
        )
    },
    [store, onEscape],
  )
}

function placeOf(element: Element): KeyPlace {
  if (element.closest('.embed-table') !== null) return 'table'
  if (element.closest('[role=tree]') !== null) return 'tree'
  return element.closest('[data-stepper]') === null ? 'control' : 'stepper'
}
