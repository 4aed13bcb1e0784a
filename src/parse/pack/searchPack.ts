import { compareText } from '../../kit/compareText.ts'
import type { Pack, PackedPractice } from './pack.ts'
import { plain, SHORTEST_PREFIX, wordsOf } from './packWords.ts'

/** A beginning that leads to more pieces is too short to be looked up. */
const MOST_PIECES = 20

/** Where in the index to look for what was typed, or why nowhere. */
export type PackSearch =
  | { readonly kind: 'look'; readonly pieces: readonly string[] }
  /** Too short, or words that too many names have. */
  | { readonly kind: 'type-on' }
  | { readonly kind: 'nowhere' }

/** Which pieces of the index hold the practices that were typed for; of several words the one that narrows it most. */
export function searchPack(pack: Pack, typed: string): PackSearch {
  const words = lookUpWords(typed)
  const helpful = words.filter(word => !pack.common.includes(word))
  const ways = helpful
    .map(word => pack.pieces.filter(piece => word.startsWith(piece) || piece.startsWith(word)))
    .filter(pieces => pieces.length > 0)
    .sort((one, other) => one.length - other.length || depthOf(other) - depthOf(one))
  const [best] = ways
  if (best === undefined)
    return { kind: helpful.length < words.length || words.length === 0 ? 'type-on' : 'nowhere' }
  return best.length > MOST_PIECES ? { kind: 'type-on' } : { kind: 'look', pieces: best }
}

/** The practices of some pieces that have every word that was typed: codes and postcodes first, then by name. */
export function matchPacked(practices: readonly PackedPractice[], typed: string): readonly PackedPractice[] {
  const words = wordsOf(typed)
  const joined = plain(typed)
  const found = new Map<string, { readonly practice: PackedPractice; readonly rank: number }>()
  for (const practice of practices) {
    const { code, name, postcode } = practice
    const isCode = [code, postcode].some(text => plain(text).startsWith(joined))
    const own = [plain(code), plain(postcode), ...wordsOf(postcode), ...wordsOf(name)]
    const hasAll = words.every(word => own.some(text => text.startsWith(word)))
    if (isCode || hasAll)
      found.set(code, { practice, rank: isCode ? 0 : plain(name).startsWith(joined) ? 1 : 2 })
  }
  return [...found.values()]
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        compareText(one.practice.name, other.practice.name) ||
        compareText(one.practice.code, other.practice.code),
    )
    .map(({ practice }) => practice)
}

/** What a reader may have meant: each word, and all of it together where it may be a postcode with its gap. */
function lookUpWords(typed: string): readonly string[] {
  const joined = plain(typed)
  const words = /\d/.test(joined) ? [joined, ...wordsOf(typed)] : wordsOf(typed)
  return [...new Set(words)].filter(word => word.length >= SHORTEST_PREFIX)
}

const depthOf = (pieces: readonly string[]) => Math.max(...pieces.map(piece => piece.length))
