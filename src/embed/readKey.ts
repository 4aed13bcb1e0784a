import { LENSES, type Lens } from '../domain/vocabulary/view.ts'

/**
 * Where in the map's frame a key is pressed. `page`: the map has the window to itself and nothing in it has the focus;
 * `map`: it stands in somebody's page and was clicked on; `stepper`; `tree`: the outline, which has letters and ends of
 * its own; `table`: it scrolls; `control`: any other.
 */
export type KeyPlace = 'page' | 'map' | 'stepper' | 'tree' | 'table' | 'control'

/** What a key does to the map. */
export type KeyDeed =
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'end'; readonly end: 'first' | 'last' }
  | { readonly type: 'lens'; readonly lens: Lens | 'next' }
  | { readonly type: 'full-screen' }

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'>

/** The keys of the explorer, but for those that the page around needs to scroll; nothing where a key is not the map's. */
export function readKey(key: Key, place: KeyPlace, hasLetters: boolean): KeyDeed | undefined {
  return readStep(key, place) ?? (hasLetters && place !== 'tree' ? readLetter(key.key) : undefined)
}

const BOTH: readonly KeyPlace[] = ['page', 'stepper']

function readStep({ key, shiftKey }: Key, place: KeyPlace): KeyDeed | undefined {
  const isAlone = place === 'page'
  const isWalk = place === 'map' || BOTH.includes(place)
  switch (key) {
    case 'PageDown':
      return place === 'table' ? undefined : NEXT
    case 'PageUp':
      return place === 'table' ? undefined : PREVIOUS
    case 'ArrowRight':
      return isWalk ? NEXT : undefined
    case 'ArrowLeft':
      return isWalk ? PREVIOUS : undefined
    case 'Home':
      return BOTH.includes(place) ? { type: 'end', end: 'first' } : undefined
    case 'End':
      return BOTH.includes(place) ? { type: 'end', end: 'last' } : undefined
    case 'Backspace':
      return isAlone ? PREVIOUS : undefined
    case ' ':
    case 'Enter':
      return isAlone ? (shiftKey ? PREVIOUS : NEXT) : undefined
    default:
      return undefined
  }
}

const NEXT: KeyDeed = { type: 'step', by: 1 }
const PREVIOUS: KeyDeed = { type: 'step', by: -1 }

function readLetter(key: string): KeyDeed | undefined {
  switch (key.toLowerCase()) {
    case 'n':
      return NEXT
    case 'p':
      return PREVIOUS
    case 'l':
      return { type: 'lens', lens: 'next' }
    case 'f':
      return { type: 'full-screen' }
    default: {
      const lens = /^[1-3]$/.test(key) ? LENSES[Number(key) - 1] : undefined
      return lens === undefined ? undefined : { type: 'lens', lens }
    }
  }
}
