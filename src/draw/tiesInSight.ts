import type { PlacedMap, PlacedTie } from '../layout/placedMap.ts'

const ALWAYS: ReadonlySet<string> = new Set<PlacedTie['kind']>(['governs', 'runs', 'employs'])

/** The ties that a lens draws: where contracts and money come first, only who governs, runs and employs, and alliances. */
export function tiesInSight({ lens, ties }: Pick<PlacedMap, 'lens' | 'ties'>): readonly PlacedTie[] {
  if (lens === 'leadership') return ties
  return ties.filter(
    ({ kind }) => ALWAYS.has(kind) || (lens === 'contracts' && kind === 'alliance-agreement'),
  )
}

/** How strongly a tie is drawn where it is not what the lens is about. */
export const QUIET_TIE = { width: 2.2, opacity: 0.55 }
