import { useSyncExternalStore } from 'react'
import type { Theme } from '../domain/vocabulary/view.ts'

const QUERY = '(prefers-color-scheme: dark)'

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(QUERY)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

/** The scheme to draw in: the reader's choice, or the machine's where they leave it to it. */
export function useScheme(theme: Theme): 'light' | 'dark' {
  const prefersDark = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
  return theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme
}
