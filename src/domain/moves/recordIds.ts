import type { Part } from '../vocabulary/careMap.ts'
import type { Relation } from '../vocabulary/relation.ts'
import { formatState } from '../vocabulary/scenario.ts'

/** A relation is known by what it says: its type and both ends. */
export function relationIdOf({ type, from, to }: Relation): string {
  return `${type} ${from} ${to}`
}

/** A part is known by its state: no two parts of a map share one. */
export function partIdOf({ model, stage }: Part): string {
  return formatState({ model, stage })
}
