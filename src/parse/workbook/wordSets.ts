import { ORGANISATION_KINDS, PRACTICE_CONTRACTS } from '../../domain/vocabulary/organisation.ts'
import { RELATION_TYPES } from '../../domain/vocabulary/relation.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { KIND_NAMES, RELATION_NAMES } from '../../domain/words/terms.ts'
import type { WordSet } from './sheetPlan.ts'
import { toKey } from './toKey.ts'

/** A word as files write it, and what people call it. */
type Word = { readonly word: string; readonly name: string }

const plain = (words: readonly string[]): readonly Word[] => words.map(word => ({ word, name: word }))

/** The words that a column may hold. */
export const WORDS: Readonly<Record<WordSet, readonly Word[]>> = {
  kinds: ORGANISATION_KINDS.map(word => ({ word, name: KIND_NAMES[word] })),
  contracts: plain(PRACTICE_CONTRACTS),
  services: plain(SERVICES),
  relations: RELATION_TYPES.map(word => ({ word, name: RELATION_NAMES[word] })),
  coCommissioning: plain(['none', 'joint', 'delegated', 'unknown']),
  measures: plain(['rate', 'total']),
}

/** The word that a cell means, whether it has the word itself or what people call it; else the cell as it is. */
export function toWord(set: WordSet, cell: string): string {
  const key = toKey(cell)
  return WORDS[set].find(({ word, name }) => toKey(word) === key || toKey(name) === key)?.word ?? cell
}
