import { useEffect, useState } from 'react'
import type { SaveState } from '../../keep/createAutosave.ts'

const WORDS: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'Saved',
  saving: 'Saving …',
  'not-saved': 'Not saved',
}

/** How far the story is saved, always in sight. */
export function SaveWord({ state }: { readonly state: SaveState }) {
  const kind = useUnhurried(state).kind
  return (
    <span
      className={kind === 'not-saved' ? 'save-word is-not-saved' : 'save-word'}
      title="Every change is kept in this browser at once"
    >
      {WORDS[kind]}
    </span>
  )
}

const SHORT = 300

/** A save that takes no time to speak of is not announced: words that flicker are read by nobody. */
function useUnhurried(state: SaveState): SaveState {
  const [shown, setShown] = useState(state)
  useEffect(() => {
    if (state.kind !== 'saving') {
      setShown(state)
      return
    }
    const timer = setTimeout(() => setShown(state), SHORT)
    return () => clearTimeout(timer)
  }, [state])
  return shown
}
