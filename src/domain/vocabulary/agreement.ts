import type { Certainty } from './certainty.ts'
import type { OrganisationId } from './ids.ts'
import type { ServiceId } from './serviceLine.ts'
import type { Reason } from './source.ts'

export const AGREEMENT_KINDS = [
  'alliance-agreement',
  'integration-agreement',
  'collaboration-agreement',
  'partnership-agreement',
] as const
export type AgreementKind = (typeof AGREEMENT_KINDS)[number]

/** Binds several parties over existing contracts, without £. */
export type Agreement = {
  readonly id: string
  readonly kind: AgreementKind
  readonly parties: readonly OrganisationId[]
  readonly covers: readonly ServiceId[]
  readonly because: readonly Reason[]
  readonly certainty: Certainty
}
