import { useSyncExternalStore } from 'react'
import type { Theme } from '../domain/vocabulary/view.ts'

const QUERY = '(prefers-color-scheme: dark)'

let query: MediaQueryList | undefined
/** One list for all: to make one costs the browser more than to read it. */
function getList(): MediaQueryList {
  query ??= matchMedia(QUERY)
  return query
}

function subscribe(onChange: () => void): () => void {
  getList().addEventListener('change', onChange)
  return () => getList().removeEventListener('change', onChange)
}

/** The scheme to draw in: the reader's choice, or the machine's where they leave it to it. */
export function useScheme(theme: Theme): 'light' | 'dark' {
  const prefersDark = useSyncExternalStore(subscribe, () => getList().matches)
  return theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme
}
