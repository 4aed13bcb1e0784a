import type { Agreement } from './agreement.ts'
import type { Prospect, Statement, Trait } from './careModel.ts'
import type { Contract } from './contract.ts'
import type { LocalityId, ModelId, OrganisationId } from './ids.ts'
import type { Leadership } from './leadership.ts'
import type { Ledger } from './ledger.ts'
import type { OrganisationKind } from './organisation.ts'
import type { Relation } from './relation.ts'
import type { Scenario } from './scenario.ts'
import type { ServiceId } from './serviceLine.ts'
import type { Reason } from './source.ts'

/** The localities that share one state, and what that state says of leadership. */
export type Part = {
  readonly model: ModelId
  readonly stage: string
  readonly localities: readonly LocalityId[] | 'all'
  readonly leadership: Leadership
  readonly traits: readonly Trait[]
  readonly implications: readonly Statement[]
  readonly prospects: readonly Prospect[]
  /** What the model asks for and this economy lacks, each in a sentence. */
  readonly lacks: readonly Statement[]
}

/** An organisation as it stands on a care map. Money in whole pence a year. */
export type MappedOrganisation = {
  readonly id: OrganisationId
  readonly name: string
  readonly shortName?: string
  readonly kind: OrganisationKind
  readonly foundationTrust?: boolean
  readonly list?: number
  readonly locality?: LocalityId
  readonly commissioner?: OrganisationId
  /** True where a model formed it; false where it exists today. */
  readonly formed: boolean
  readonly placeholder?: boolean
  readonly kindInferred?: boolean
  readonly flags?: readonly string[]
  /** What a payer is allocated for the lines on the map; absent for all others. */
  readonly allocated?: number
  /** What all others are paid; absent for payers that nobody pays. */
  readonly received?: number
  readonly delivered: number
  readonly passedOn: number
  readonly because: readonly Reason[]
}

export type Unknown = { readonly practice: OrganisationId; readonly service: ServiceId }

/** The projection of a scenario: the rules applied to the facts. Every list is sorted by id. */
export type CareMap = {
  readonly schemaVersion: 1
  readonly economy: string
  readonly scenario: Scenario
  readonly illustrative: boolean
  readonly parts: readonly Part[]
  readonly organisations: readonly MappedOrganisation[]
  readonly contracts: readonly Contract[]
  readonly agreements: readonly Agreement[]
  readonly relations: readonly Relation[]
  readonly totals: {
    readonly pence: number
    readonly byService: Readonly<Partial<Record<ServiceId, number>>>
    readonly unknown: readonly Unknown[]
  }
  readonly indicators: Readonly<Record<string, number | null>>
}

/** A care map together with the ledger that it sums up: the ledger is what moves are told from. */
export type Projection = { readonly map: CareMap; readonly ledger: Ledger }
