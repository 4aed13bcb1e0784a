import type { Closeness, Confidence, Counterpart } from '../vocabulary/nowVocabulary.ts'

/** How near a term of now is to one of 2015, in a word or two. */
export const CLOSENESS_NAMES: Readonly<Record<Closeness, string>> = {
  same: 'the same',
  renamed: 'renamed',
  successor: 'successor',
  loose: 'loosely alike',
  none: 'no counterpart',
}

/** How firm that is. */
export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  seen: 'seen in a source',
  inferred: 'inferred from a source',
  general: 'general knowledge, not checked',
}

/** What comes closest to a model: "none was found", or its words with how near they are; no full stop. */
export function tellClosest({ word, closeness, confidence }: Counterpart): string {
  const closest = word === undefined ? 'none was found' : `${word} (${CLOSENESS_NAMES[closeness]})`
  return `${closest}; ${CONFIDENCE_NAMES[confidence]}`
}
