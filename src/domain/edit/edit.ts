import type { CoCommissioning } from '../vocabulary/economy.ts'
import type { LocalityId, OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, PracticeContract } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'

/** The parts of what a practice is known to be paid. */
export const PAYMENT_PARTS = ['core', 'quality', 'enhanced', 'dispensing'] as const
export type PaymentPart = (typeof PAYMENT_PARTS)[number]

/** One provider's share of a line, in integer millionths. */
export type DeliveryShare = { readonly provider: OrganisationId; readonly millionths: number }

/**
 * One correction of an economy's facts, as a person makes it. Amounts are whole pence a year, shares integer
 * millionths. What is left out of a `change-…` stays as it is.
 */
export type Edit =
  | { readonly type: 'rename-area'; readonly name: string }
  | { readonly type: 'set-co-commissioning'; readonly value: CoCommissioning }
  // Bodies other than practices and groups.
  | {
      readonly type: 'add-body'
      readonly kind: OrganisationKind
      readonly name: string
      readonly foundationTrust?: boolean
    }
  | {
      readonly type: 'change-body'
      readonly id: OrganisationId
      readonly name?: string
      readonly kind?: OrganisationKind
      readonly foundationTrust?: boolean
    }
  /** What it delivers, and the practices that it commissions, go to `to`. */
  | { readonly type: 'close-body'; readonly id: OrganisationId; readonly to?: OrganisationId }
  // Practices.
  | {
      readonly type: 'add-practice'
      readonly code?: string
      readonly name: string
      readonly list: number
      readonly commissioner: OrganisationId
      readonly locality: LocalityId
      readonly contract: PracticeContract
    }
  | {
      readonly type: 'change-practice'
      readonly id: OrganisationId
      readonly name?: string
      readonly list?: number
      readonly commissioner?: OrganisationId
      readonly contract?: PracticeContract
    }
  | {
      readonly type: 'move-practices'
      readonly ids: readonly OrganisationId[]
      readonly locality: LocalityId
    }
  /** Its patients, and what it is paid for them, go to the practice `to`; without one they leave the area. */
  | { readonly type: 'close-practice'; readonly id: OrganisationId; readonly to?: OrganisationId }
  | {
      readonly type: 'flag-practices'
      readonly ids: readonly OrganisationId[]
      readonly flag: string
      readonly on: boolean
    }
  // Localities.
  | { readonly type: 'add-locality'; readonly name: string }
  | { readonly type: 'rename-locality'; readonly id: LocalityId; readonly name: string }
  | { readonly type: 'remove-locality'; readonly id: LocalityId }
  // Groups that exist today.
  | {
      readonly type: 'add-group'
      readonly kind: OrganisationKind
      readonly name: string
      readonly members: readonly OrganisationId[]
    }
  | {
      readonly type: 'change-group'
      readonly id: OrganisationId
      readonly name?: string
      readonly kind?: OrganisationKind
      readonly members?: readonly OrganisationId[]
    }
  | { readonly type: 'remove-group'; readonly id: OrganisationId }
  // Who delivers what, and for how much.
  | {
      readonly type: 'deliver'
      readonly service: ServiceId
      /** For this commissioner's patients only; for all where absent. */
      readonly commissioner?: OrganisationId
      /** Empty: not known. */
      readonly shares: readonly DeliveryShare[]
    }
  | {
      readonly type: 'pay'
      readonly practice: OrganisationId
      readonly part: PaymentPart
      /** Absent: not known. */
      readonly pence?: number
      readonly year: string
    }
  | { readonly type: 'rate'; readonly service: ServiceId; readonly pence?: number; readonly source: string }
  | {
      readonly type: 'control-total'
      readonly service: ServiceId
      readonly commissioner?: OrganisationId
      readonly pence?: number
      readonly source: string
    }
