import type { Draft } from './draft.ts'
import { say } from './phrase.ts'

/** All changes that no other move tells: what stays as it is but rests on other grounds. */
export function draftGrounds(changes: readonly number[]): readonly Draft[] {
  if (changes.length === 0) return []
  const facts = changes.length === 1 ? 'one other fact' : `${changes.length} other facts`
  return [
    {
      id: 'grounds',
      kind: 'grounds',
      streams: [],
      changes: [...changes],
      pence: 0,
      practices: new Set(),
      certainty: 'stated',
      because: [],
      weight: 0,
      tell: () => say`${facts} would stay, for another reason that the source gives`,
    },
  ]
}
