import type { OrganisationId } from './ids.ts'
import type { Locality, Organisation, OrganisationKind, Practice } from './organisation.ts'
import type { RelationType } from './relation.ts'
import type { ServiceId } from './serviceLine.ts'

/** `unknown` is said on screen, never assumed to be one of the others. */
export type CoCommissioning = 'none' | 'joint' | 'delegated' | 'unknown'

/** One provider's share of a line today, in integer millionths; for one commissioner's patients, or for all. */
export type Delivery = {
  readonly service: ServiceId
  readonly provider: OrganisationId
  readonly millionths: number
  readonly commissioner?: OrganisationId
}

/** A federation, super-partnership or the like that exists today. */
export type Group = {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
  readonly members: readonly OrganisationId[]
  /** True where we formed it because a model needs it and the file names none. */
  readonly illustrative?: boolean
}

export type GivenRelation = {
  readonly type: RelationType
  readonly from: OrganisationId
  readonly to: OrganisationId
}

/** What one practice is known to have been paid, in whole pence a year; absent parts are unknown. */
export type PracticePayment = {
  readonly practice: OrganisationId
  readonly core?: number
  readonly quality?: number
  readonly enhanced?: number
  /** Dispensing fees and drugs reimbursed: part of prescribing. */
  readonly dispensing?: number
  readonly year: string
}

export type RateOverride = { readonly service: ServiceId; readonly pence: number; readonly source: string }

/** The known total of one line in whole pence a year; its rates scale to it. */
export type ControlTotal = {
  readonly service: ServiceId
  readonly pence: number
  readonly source: string
  readonly commissioner?: OrganisationId
}

/** The facts: a local health economy as its file gives it, checked and made whole. Every list is sorted by id. */
export type Economy = {
  readonly id: string
  readonly name: string
  readonly illustrative: boolean
  readonly asOf: string
  readonly coCommissioning: CoCommissioning
  /** All bodies but practices and groups. */
  readonly organisations: readonly Organisation[]
  readonly practices: readonly Practice[]
  readonly localities: readonly Locality[]
  readonly delivery: readonly Delivery[]
  readonly groups: readonly Group[]
  readonly relations: readonly GivenRelation[]
  readonly payments: readonly PracticePayment[]
  readonly rates: readonly RateOverride[]
  readonly controlTotals: readonly ControlTotal[]
  /**
   * True where real payments are expected for every practice (an import with a payments file): a practice
   * without any is then unknown, not worth a national rate.
   */
  readonly paymentsExpected: boolean
  /** Bodies that the file lists but that are not on the map: codes without a registered list. */
  readonly apart: readonly { readonly id: OrganisationId; readonly name: string; readonly reason: string }[]
}
