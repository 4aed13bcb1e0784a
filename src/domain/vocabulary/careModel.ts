import type { AgreementKind } from './agreement.ts'
import type { Certainty } from './certainty.ts'
import type { ContractForm, Payment } from './contract.ts'
import type { ModelId } from './ids.ts'
import type { LeadershipPattern } from './leadership.ts'
import type { OrganisationKind } from './organisation.ts'
import type { RelationType } from './relation.ts'
import type { ServiceId } from './serviceLine.ts'
import type { Reason } from './source.ts'

/**
 * The inner form of the rule language: what a model file becomes after parsing. Selectors, conditions and names
 * are still symbolic here; `project/` resolves them against an economy.
 */

/** Whether a role or form exists once for the whole part, or once per commissioner or locality of it. */
export type Per = 'economy' | 'commissioner' | 'locality'

/** Chooses bodies. A list of selectors is the union of what each chooses, without repeats. */
export type Selector =
  | { readonly select: 'practice' }
  | { readonly select: 'practice-group'; readonly kinds?: readonly OrganisationKind[] }
  | { readonly select: 'commissioner' }
  | { readonly select: 'payer' }
  /** Who delivers the line today, by share; of `service`, or of the line being routed. */
  | { readonly select: 'deliverers'; readonly service?: ServiceId }
  | { readonly select: 'role'; readonly role: string }
  | { readonly select: 'form'; readonly form: string }
  /** All bodies of a kind that exist today, groups included. */
  | { readonly select: 'kind'; readonly kind: OrganisationKind }
  /** Each practice of a set in the part (`each practice`, `each $joins`). */
  | { readonly select: 'practices'; readonly choice?: string }
  /** The role, form or kind that the option of a `pick` choice is named after (`$host`). */
  | {
      readonly select: 'picked'
      readonly options: Readonly<Record<string, Selector>>
      readonly choice: string
    }

/** True or false per practice (in a route or an `each`) or per part. All conditions of a `when` must hold. */
export type Condition =
  | { readonly test: 'in'; readonly choice: string }
  | { readonly test: 'on'; readonly choice: string }
  /** A `pick` choice has this option. */
  | { readonly test: 'is'; readonly choice: string; readonly option: string }
  | { readonly test: 'practice-in-group'; readonly kinds?: readonly OrganisationKind[] }
  /** A body of this kind exists today. */
  | { readonly test: 'exists'; readonly kind: OrganisationKind }
  | { readonly test: 'not'; readonly condition: Condition }

export type RoleRule = {
  readonly kinds: readonly OrganisationKind[]
  /** `largest` by the £ of hospital lines that it delivers today, `others` all but that one, `first` by id. */
  readonly pick: 'largest' | 'others' | 'first' | 'all'
  readonly per: Per
  readonly because: readonly Reason[]
}

export type FormRule = {
  readonly kind: OrganisationKind
  readonly per: Per
  /** May hold `{commissioner}`, `{locality}` or `{economy}`. */
  readonly name: string
  readonly when: readonly Condition[]
  /** The practices that become members; absent: none. Each gets a `member-of` (or `memberRelation`) relation. */
  readonly members?: { readonly choice?: string }
  readonly memberRelation?: RelationType
  /** Groups of this kind that exist today go on as this one: they leave the map with their memberships. */
  readonly continues?: OrganisationKind
  readonly because: readonly Reason[]
}

/** A set of practices: all, none, those with a flag, in a locality, or by id. */
export type PracticeSet =
  | { readonly set: 'all' }
  | { readonly set: 'none' }
  | { readonly set: 'flag'; readonly flag: string }
  | { readonly set: 'locality'; readonly locality: string }
  | { readonly set: 'ids'; readonly ids: readonly string[] }

type ChoiceWords = {
  readonly label: string
  /** Who decides it, in words, where the source says. */
  readonly decides?: string
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}
export type ChoiceRule = ChoiceWords &
  (
    | { readonly type: 'practices'; readonly default: PracticeSet }
    | { readonly type: 'switch'; readonly default: boolean }
    /** Integer millionths. */
    | { readonly type: 'share'; readonly default: number; readonly min: number; readonly max: number }
    | {
        readonly type: 'pick'
        readonly default: string
        readonly options: readonly { readonly id: string; readonly label: string }[]
      }
  )

/** `rest` is what the other paths leave; a number is integer millionths; a choice is a `share` choice. */
export type PathShare = 'rest' | number | { readonly choice: string }

/** One way that a due, or what a holder passes on, takes. */
export type PathRule = {
  readonly to: Selector
  readonly share: PathShare
  /** `practice-contract` means the form of the practice's own contract; `as-today` the form that the line has today. */
  readonly form: ContractForm | 'as-today'
  /** `practice` means how the practice's own contract sets this line today; `as-today` the same of any line. */
  readonly payment: Payment | 'practice' | 'as-today'
  /** Keeps contracts apart: one for each locality or practice. */
  readonly scope?: 'locality' | 'practice'
  readonly state: 'active' | 'suspended'
  readonly because: readonly Reason[]
  readonly then: readonly PathRule[]
  /** In a `then` path to `deliverers`: deliverers of these kinds get no subcontract; the holder delivers their part itself. */
  readonly keep: readonly OrganisationKind[]
  /** Of those whom the path leads to, these are stood in for by another body. */
  readonly instead?: { readonly of: readonly Selector[]; readonly to: Selector }
  /** The practice's own contract for the line rests meanwhile: it stays on the map, suspended, without £. */
  readonly suspends: boolean
}

export type RouteCase = { readonly when: readonly Condition[]; readonly paths: readonly PathRule[] }
export type RouteRule = {
  readonly services: readonly ServiceId[] | 'default'
  readonly cases: readonly RouteCase[]
}

export type RelationRule = {
  /** `practice`: once for each practice of the part that meets `when`. */
  readonly each: 'practice' | 'part'
  readonly when: readonly Condition[]
  readonly type: RelationType
  readonly from: Selector
  readonly to: Selector
  readonly because: readonly Reason[]
}

/** Relations of today that this state ends, by type and the kind of either end. */
export type EndRule = {
  readonly type: RelationType
  readonly from?: OrganisationKind
  readonly to?: OrganisationKind
  readonly when: readonly Condition[]
  readonly because: readonly Reason[]
}

export type AgreementRule = {
  readonly kind: AgreementKind
  readonly per: Per
  readonly parties: readonly Selector[]
  readonly covers: readonly ServiceId[]
  /** The `share` choice that says how much of what is covered hangs on results: shown as £ exposed, never moved. */
  readonly exposes?: string
  readonly when: readonly Condition[]
  readonly because: readonly Reason[]
}

export type LeadershipRule = {
  readonly pattern: LeadershipPattern
  readonly lead: readonly Selector[]
  readonly shares: readonly Selector[]
  readonly when: readonly Condition[]
  readonly because: readonly Reason[]
}

/** A short value of a named trait (`fragmentation: high`), or a sentence in our words, with its ground. */
export type Trait = { readonly id: string; readonly value: string; readonly because: readonly Reason[] }
export type Statement = { readonly text: string; readonly because: readonly Reason[] }

/** How good the source finds the prospect of another model. */
export const CHANCES = ['significant', 'possible', 'little', 'unlikely'] as const
export type Chance = (typeof CHANCES)[number]

/** What a stage may lead on to. With `to` it is an arrow on the map of models. */
export type Prospect = Statement & {
  readonly to?: ModelId
  /** Absent: possible. */
  readonly chance?: Chance
  /** The reason in two or three words, for the arrow. Absent: the chance in words. */
  readonly label?: string
}

/**
 * What a model asks of an economy: so many bodies of some kinds, so many registered patients. Where it is not there, the
 * text says what the map cannot show; the model still stands.
 */
export type Need = Statement & {
  readonly kinds: readonly OrganisationKind[]
  readonly count: number
  /** Registered patients at the least; 0 where none are asked for. */
  readonly patients: number
}

/** A model at its early, mature or only stage. */
export type Stage = {
  readonly id: string
  readonly name: string
  readonly summary: string
  /** One sentence for the foot of the map. */
  readonly caption: string
  readonly roles: Readonly<Record<string, RoleRule>>
  readonly forms: Readonly<Record<string, FormRule>>
  readonly choices: Readonly<Record<string, ChoiceRule>>
  readonly routes: readonly RouteRule[]
  readonly relations: readonly RelationRule[]
  readonly ends: readonly EndRule[]
  readonly agreements: readonly AgreementRule[]
  /** The first whose `when` holds. */
  readonly leadership: readonly LeadershipRule[]
  readonly traits: readonly Trait[]
  readonly implications: readonly Statement[]
  readonly prospects: readonly Prospect[]
  readonly needs: readonly Need[]
}

/** A care model: a set of rules that works on any economy. */
export type CareModel = {
  readonly id: ModelId
  readonly name: string
  readonly family: string
  /** True for the models that the step keys walk through; all others are reached by name. */
  readonly inWalk: boolean
  readonly summary: string
  readonly officialTerm: string
  readonly because: readonly Reason[]
  /** In order; never empty. A model with one stage has the id `only`. */
  readonly stages: readonly Stage[]
}
