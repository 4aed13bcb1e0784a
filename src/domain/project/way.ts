import type { ContractForm, Payment } from '../vocabulary/contract.ts'
import type { ContractId, OrganisationId } from '../vocabulary/ids.ts'

/** The first contract of a way: who held the money first, and how. */
export type First = {
  readonly holder: OrganisationId
  readonly form: ContractForm
  readonly payment: Payment
  readonly scope: string | undefined
}

/**
 * The way that a piece of money has come: who has it, and through which contracts. Shared by all pieces that came the
 * same way, so that a whole country's money is routed without making a new one for each.
 */
export type Way = {
  readonly holder: OrganisationId
  readonly contracts: readonly ContractId[]
  /** Of the last contract: 0 at the payer, and in a pooled fund. */
  readonly tier: number
  readonly first: First | undefined
  /** The way before the last contract, and how that contract's line is set; absent at the payer. */
  readonly from: Way | undefined
  readonly payment: Payment | undefined
}
