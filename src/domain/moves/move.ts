import type { Certainty } from '../vocabulary/certainty.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'

/** What kinds of moves there are. The first six move money; the others do not. */
export const MOVE_KINDS = [
  /** The same providers are reached through another first holder. */
  'through',
  /** Providers that were reached through a holder contract with the payer directly. */
  'direct',
  /** Another body delivers. */
  'hands',
  /** The same holder, but contracted by locality, or no longer so. */
  'scope',
  /** Another body pays. */
  'payer',
  /** The same first holder passes it on another way. */
  'passed-on',
  /** What becomes of the practices' own core contracts. */
  'own-core',
  /** The same hands, paid another way or under another form of contract. */
  'terms',
  'leadership',
  /** Practices join, leave or are assigned to groups. */
  'membership',
  'formed',
  'dissolved',
  'agreement',
  /** Who governs, sits on, advises, delegates. */
  'governance',
  /** Who employs, runs, owns, supports whom. */
  'ties',
  /** What stays as it is but rests on another section of the source. */
  'grounds',
] as const
export type MoveKind = (typeof MOVE_KINDS)[number]

/** A way through hands; `practice` stands for each practice itself. */
export type Way = {
  readonly payer: OrganisationId
  readonly firstHolder: OrganisationId | 'practice'
  readonly deliverer: OrganisationId | 'practice'
}

/** Service line × practices that go the same way before and the same way after. */
export type Cohort = {
  readonly service: ServiceId
  readonly before: Way
  readonly after: Way
  readonly practices: readonly OrganisationId[]
  readonly patients: number
  /** Known whole pence a year. */
  readonly pence: number
}

/** What happened, told as one thing. Every change belongs to exactly one move. */
export type Move = {
  /** Unique among the moves; the same for the same move of another pair of maps. */
  readonly id: string
  readonly kind: MoveKind
  /** Indexes into `changes`, rising. */
  readonly changes: readonly number[]
  readonly cohorts: readonly Cohort[]
  /** Known whole pence a year that moved; 0 for moves without money. */
  readonly pence: number
  /** Registered patients concerned. */
  readonly patients: number
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}
