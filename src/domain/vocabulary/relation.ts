import type { Certainty } from './certainty.ts'
import type { OrganisationId } from './ids.ts'
import type { Reason } from './source.ts'

/** Ties without £, each read as a sentence from → to. */
export const RELATION_TYPES = [
  'member-of',
  'assigned-to',
  'governs',
  'sits-on',
  'advises',
  'delegates-functions-to',
  'employs',
  'runs',
  'subsidiary-of',
  'owns',
  'aligned-with',
  'supports',
  'partners-with',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export type Relation = {
  readonly type: RelationType
  readonly from: OrganisationId
  readonly to: OrganisationId
  readonly because: readonly Reason[]
  readonly certainty: Certainty
}
