import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { say } from './phrase.ts'

/** Fields that say why a record is so, not what it is. */
const GROUNDS: ReadonlySet<string> = new Set(['because', 'certainty'])

/** Whether a record is what it was and only rests on another section of the source. */
export function isOnlyGrounds(change: Change): boolean {
  return change.type === 'changed' && change.fields.every(field => GROUNDS.has(field))
}

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
