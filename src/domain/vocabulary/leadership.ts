import type { OrganisationId } from './ids.ts'
import type { Reason } from './source.ts'

export const LEADERSHIP_PATTERNS = [
  'separate-commissioners',
  'provider-plural',
  'commissioner-led',
  'gp-led',
  'trust-led',
  'jointly-led',
  'multidisciplinary',
  'shared-non-binding',
] as const
export type LeadershipPattern = (typeof LEADERSHIP_PATTERNS)[number]

/** Who leads, who shares in it, and the pattern. Nobody leading overall is an empty `lead`. */
export type Leadership = {
  readonly pattern: LeadershipPattern
  readonly lead: readonly OrganisationId[]
  readonly shares: readonly OrganisationId[]
  readonly because: readonly Reason[]
}
