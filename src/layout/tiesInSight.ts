import type { PlacedMap, PlacedTie } from './placedMap.ts'

const ALWAYS: ReadonlySet<string> = new Set<PlacedTie['kind']>(['governs', 'runs', 'employs'])

/** The ties that a lens draws: where contracts and money come first, only who governs, runs and employs, and alliances. */
export function tiesInSight({ lens, ties }: Pick<PlacedMap, 'lens' | 'ties'>): readonly PlacedTie[] {
  if (lens === 'leadership') return ties
  return ties.filter(
    ({ kind }) => ALWAYS.has(kind) || (lens === 'contracts' && kind === 'alliance-agreement'),
  )
}
