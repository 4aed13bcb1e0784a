import type { AgreementKind } from '../../src/domain/vocabulary/agreement.ts'
import type { Certainty } from '../../src/domain/vocabulary/certainty.ts'
import type { ContractForm, Payment } from '../../src/domain/vocabulary/contract.ts'
import type { LeadershipPattern } from '../../src/domain/vocabulary/leadership.ts'
import type { OrganisationKind } from '../../src/domain/vocabulary/organisation.ts'
import type { RelationType } from '../../src/domain/vocabulary/relation.ts'
import type { ServiceId } from '../../src/domain/vocabulary/serviceLine.ts'

/**
 * What a reader takes one state of a model to say, written from the source and not from the model's file. Bodies
 * are read by kind. Several payers, holders, lines or ends in one row all stand; several forms or payments are
 * alternatives.
 */
export type Reading = {
  readonly state: string
  /** The built-in economy on whose map it was read. */
  readonly economy: string
  readonly contracts: readonly ContractRow[]
  readonly ties: readonly TieRow[]
  readonly agreements: readonly AgreementRow[]
  readonly leadership: readonly LeadershipRow[]
}

/** The certainty is the whole contract's, and so its weakest ground: rows of one contract share it. */
export type ContractRow = {
  readonly payers: readonly OrganisationKind[]
  readonly holders: readonly OrganisationKind[]
  readonly services: readonly ServiceId[]
  readonly forms: readonly ContractForm[]
  readonly payments: readonly Payment[]
  readonly scope: 'locality' | ''
  readonly certainty: Certainty
}

export type TieRow = {
  readonly from: readonly OrganisationKind[]
  readonly type: RelationType
  readonly to: readonly OrganisationKind[]
  readonly certainty: Certainty
}

export type AgreementRow = {
  readonly kind: AgreementKind
  readonly parties: readonly OrganisationKind[]
  readonly certainty: Certainty
}

/** No leads: nobody leads overall. */
export type LeadershipRow = {
  readonly pattern: LeadershipPattern
  readonly leads: readonly OrganisationKind[]
  readonly certainty: Certainty
}
