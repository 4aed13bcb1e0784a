import type { Counterpart, NowVocabulary } from '../../domain/vocabulary/nowVocabulary.ts'
import type { TermGroup } from '../../domain/vocabulary/terms.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'
import type { Pair } from './CounterpartTable.tsx'

/** The words of a group, each with what answers to it now; those that have not been compared come last, without. */
export function listPairs({ counterparts }: NowVocabulary, group: TermGroup): readonly Pair[] {
  const known = new Map(Object.entries<Counterpart | undefined>(counterparts[group]))
  const pairs = Object.entries<string>(TERMS_2015[group]).map(
    ([key, then]): Pair => ({ key, then, counterpart: known.get(key) }),
  )
  return [
    ...pairs.filter(pair => pair.counterpart !== undefined),
    ...pairs.filter(pair => pair.counterpart === undefined),
  ]
}
