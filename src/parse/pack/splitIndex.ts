import { compareText } from '../../kit/compareText.ts'
import type { PackedPractice } from './pack.ts'
import { indexWords, SHORTEST_PREFIX } from './packWords.ts'

/** A piece of so many practices is a few kilobytes. */
const MOST_IN_PIECE = 100
/** A word that more practices have is no help to anybody. */
const MOST_OF_A_WORD = 250

type Entry = { readonly word: string; readonly practice: PackedPractice }

export type SplitIndex = {
  readonly pieces: ReadonlyMap<string, readonly PackedPractice[]>
  readonly common: readonly string[]
}

/** Splits the index by the first letters of codes, postcodes and words, so far that each piece is small. */
export function splitIndex(practices: readonly PackedPractice[]): SplitIndex {
  const pieces = new Map<string, readonly PackedPractice[]>()
  const common: string[] = []
  const put = (prefix: string, entries: readonly Entry[]) => {
    const inPiece = [...new Set(entries.map(entry => entry.practice))]
    pieces.set(
      prefix,
      inPiece.sort((one, other) => compareText(one.code, other.code)),
    )
  }
  const split = (prefix: string, entries: readonly Entry[]) => {
    if (new Set(entries.map(entry => entry.practice)).size <= MOST_IN_PIECE) return put(prefix, entries)
    // What ends here cannot be split further.
    const whole = entries.filter(entry => entry.word === prefix)
    if (whole.length > MOST_OF_A_WORD) common.push(prefix)
    else if (whole.length > 0) put(prefix, whole)
    const longer = entries.filter(entry => entry.word !== prefix)
    for (const [next, some] of groupByPrefix(longer, prefix.length + 1)) split(next, some)
  }
  const all = practices.flatMap(practice => indexWords(practice).map(word => ({ word, practice })))
  for (const [prefix, entries] of groupByPrefix(all, SHORTEST_PREFIX)) split(prefix, entries)
  return { pieces, common: common.sort(compareText) }
}

function groupByPrefix(entries: readonly Entry[], length: number): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const prefix = entry.word.slice(0, length)
    const group = groups.get(prefix)
    if (group === undefined) groups.set(prefix, [entry])
    else group.push(entry)
  }
  return groups
}
