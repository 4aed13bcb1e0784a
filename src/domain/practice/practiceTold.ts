import type { Agreement } from '../vocabulary/agreement.ts'
import type { ChoiceRule, Trait } from '../vocabulary/careModel.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Contract, Payment } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Relation } from '../vocabulary/relation.ts'
import type { State } from '../vocabulary/scenario.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'

/**
 * What has become of a practice's contract for core general practice. `own`: it holds it with the payer;
 * `suspended`: it holds it, but it rests; `subcontract`: it does the work for another holder; `ended`: it holds one
 * today, and here another body does; `none`: neither today nor here.
 */
export const CORE_FATES = ['own', 'suspended', 'subcontract', 'ended', 'none'] as const
export type CoreFate = (typeof CORE_FATES)[number]

/** Who holds the contract for the core care of a practice's patients, and in which form. */
export type CoreHolding = {
  readonly fate: CoreFate
  /** The practice's own contract or subcontract; absent where it has none. */
  readonly own?: Contract
  /** What the payer lets first for this care; absent where the payer does the work itself. */
  readonly first?: Contract
  /** Absent, with `deliverer`, where the practice is due nothing for core care: then nobody is paid for it. */
  readonly payer?: OrganisationId
  /** Who does the work in the end. */
  readonly deliverer?: OrganisationId
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}

/** Whole pence a year. `pence` adds up what is known, `null` when nothing is; `isWhole` is false when a part is not known. */
export type Amount = {
  readonly pence: number | null
  readonly isWhole: boolean
  /** True where any of it comes from a rate, a total or a share, not from a known payment. */
  readonly illustrative: boolean
}

/** One line of one contract that the practice holds: who pays it, how much, by which payment. */
export type Income = {
  readonly contract: Contract
  readonly service: ServiceId
  readonly payment: Payment
  /** `null` where it is not known. */
  readonly pence: number | null
  readonly illustrative: boolean
}

/** One way that a practice's due takes: from the payer by the contracts' holders to whoever does the work. */
export type LineWay = {
  readonly payer: OrganisationId
  readonly contracts: readonly Contract[]
  readonly deliverer: OrganisationId
  readonly pence: number | null
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}

/** What a practice receives for one service line, today and in the state, and where its due for that line goes. */
export type LineTold = {
  readonly service: ServiceId
  readonly today: Amount
  readonly now: Amount
  /** What it gains or, below 0, loses against today; `null` where either is not known. */
  readonly change: number | null
  /** The heaviest first. */
  readonly ways: readonly LineWay[]
}

/** A sum over lines; `unknown` names the lines that are not, or not wholly, in it. */
export type Total = {
  readonly pence: number | null
  readonly unknown: readonly ServiceId[]
  readonly illustrative: boolean
}

/** A body that the practice belongs to, and the part that this body has in leading the whole. */
export type Belonging = {
  readonly relation: Relation
  readonly body: OrganisationId
  readonly part: 'leads' | 'shares' | 'none'
  /** Where it sits, whom it advises: its own ties of governance. */
  readonly ties: readonly Relation[]
  /** Why it is so: of the membership, of the body's ties, and of its part in leading. */
  readonly because: readonly Reason[]
}

/** A choice that the state leaves open and that touches this practice. */
export type Decision = {
  /** `MODEL.CHOICE`. */
  readonly choice: string
  readonly type: ChoiceRule['type']
  readonly label: string
  /** Who decides it, where the model says: "the owners of the network, together". */
  readonly decides?: string
  /** As it stands in this scenario: on, off, or whether the practice is in the set. */
  readonly isOn: boolean
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}

/**
 * The practice's part in the state: `joins` a network or contract, `taken-over` by whoever leads, `out` of what the
 * others join; `no-choice` where the state leaves nothing to join or stay out of.
 */
export const STANDINGS = ['joins', 'taken-over', 'out', 'no-choice'] as const
export type Standing = (typeof STANDINGS)[number]

/** What staying out would mean: the same state, but for this practice. */
export type StayingOut = {
  readonly core: CoreHolding
  readonly received: Total
  /** Against the state with the practice in it. */
  readonly change: Total
}

/** All that a state means for one practice. Pounds received: not income after costs, not profit. */
export type PracticeTold = {
  readonly practice: OrganisationId
  readonly state: State
  readonly core: CoreHolding
  /** The lines of all contracts that the practice holds, by contract and line. Their known pence are what it receives on the map. */
  readonly income: readonly Income[]
  readonly lines: readonly LineTold[]
  readonly received: Total
  /** Against today. */
  readonly change: Total
  /** Known pence that it pays on to others. */
  readonly passedOn: number
  readonly belongsTo: readonly Belonging[]
  readonly agreements: readonly Agreement[]
  readonly leads: readonly OrganisationId[]
  /** What the source says of general practice's voice in this state. */
  readonly voice?: Trait
  readonly decisions: readonly Decision[]
  readonly standing: Standing
  /** Absent where the practice is out already, or has nothing to stay out of. */
  readonly stayingOut?: StayingOut
}
