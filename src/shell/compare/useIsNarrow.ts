import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 900px)'

/** True where two maps have no room beside each other. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    notify => {
      const query = matchMedia(NARROW)
      query.addEventListener('change', notify)
      return () => query.removeEventListener('change', notify)
    },
    () => matchMedia(NARROW).matches,
  )
}
