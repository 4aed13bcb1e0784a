import { LENSES, type Lens, THEMES, type Theme } from '../../domain/vocabulary/view.ts'

/** Where along the steps. */
export const PLACES = ['first', 'previous', 'next', 'last'] as const
type Place = (typeof PLACES)[number]

/** What a page around an embed may ask of it: to show something else, and nothing more. */
export type Order =
  /** A state as `MODEL[:STAGE]`; whether there is one of that name is for the embed to know. */
  | { readonly type: 'go'; readonly state: string }
  | { readonly type: 'go'; readonly to: Place }
  | { readonly type: 'lens'; readonly lens: Lens }
  /** An organisation's id; `null` for none. */
  | { readonly type: 'focus'; readonly organisation: string | null }
  | { readonly type: 'theme'; readonly theme: Theme }

const TARGET = 'care-model-atlas'
const VERSION = 1
/** Longer than any id or state there can be. */
const LONGEST = 200

/**
 * Reads a message `{ target: 'care-model-atlas', version: 1, type, … }` from another page. Exactly the keys of its verb,
 * each of its own kind; anything else is no order. No value of it is ever used as a name of something of ours.
 */
export function readOrder(message: unknown): Order | undefined {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return undefined
  const keys = Object.keys(message)
  if (keys.length !== 4) return undefined
  const read = (key: string): unknown => (keys.includes(key) ? Reflect.get(message, key) : undefined)
  if (read('target') !== TARGET || read('version') !== VERSION) return undefined
  switch (read('type')) {
    case 'go':
      return readGo(read('state'), read('to'))
    case 'lens': {
      const lens = LENSES.find(known => known === read('lens'))
      return lens === undefined ? undefined : { type: 'lens', lens }
    }
    case 'theme': {
      const theme = THEMES.find(known => known === read('theme'))
      return theme === undefined ? undefined : { type: 'theme', theme }
    }
    case 'focus': {
      const organisation = read('organisation')
      return organisation === null || isShort(organisation) ? { type: 'focus', organisation } : undefined
    }
    default:
      return undefined
  }
}

function readGo(state: unknown, to: unknown): Order | undefined {
  if (isShort(state)) return { type: 'go', state }
  const place = PLACES.find(known => known === to)
  return place === undefined ? undefined : { type: 'go', to: place }
}

function isShort(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= LONGEST
}
