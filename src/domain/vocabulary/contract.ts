import type { Certainty } from './certainty.ts'
import type { ContractId, OrganisationId } from './ids.ts'
import type { ServiceId } from './serviceLine.ts'
import type { Reason } from './source.ts'

export const CONTRACT_FORMS = [
  'gms',
  'pms',
  'apms',
  /** The practice's core contract where the file does not say which of the three it is. */
  'practice-contract',
  'enhanced-service',
  'nhs-standard',
  'prime-contract',
  'whole-population',
  'subcontract',
  'section-75',
  'social-care',
  'management',
] as const
export type ContractForm = (typeof CONTRACT_FORMS)[number]

/** How a line's pence are set. */
export const PAYMENTS = [
  'global-sum',
  'pms-baseline',
  'outcomes-and-premises',
  'capitated',
  'delegated-budget',
  'tariff',
  'block',
  'cost-and-volume',
  'fee-per-item',
  'pooled',
  'past-income-budget',
  'grant',
  /** Set as agreed locally, or not known. */
  'as-agreed',
] as const
export type Payment = (typeof PAYMENTS)[number]

export type ContractLine = {
  readonly service: ServiceId
  /** Whole pence a year; `null` where every due behind it is unknown. */
  readonly pence: number | null
  readonly payment: Payment
  /** True where any of the pence comes from a national rate, a control total or a share of ours, not from a known payment. */
  readonly illustrative: boolean
}

/** Payer → holder, with a form, a scope, and per line the pence and how they are set. */
export type Contract = {
  readonly id: ContractId
  /** 0: into a pooled fund. 1: what a line's payer pays first. 2 and on: what a holder passes on. */
  readonly tier: number
  readonly payer: OrganisationId
  readonly holder: OrganisationId
  readonly form: ContractForm
  readonly scope?: string
  readonly state: 'active' | 'suspended'
  /** Sorted in the order of `SERVICES`, then by payment. */
  readonly lines: readonly ContractLine[]
  /** The known pence of all lines; `null` when none is known. */
  readonly pence: number | null
  /** Registered patients of the practices whose dues it carries. */
  readonly patients: number
  readonly because: readonly Reason[]
  readonly certainty: Certainty
}

/** A practice's own contract for core general practice. */
export function isPracticeContractForm(form: ContractForm): boolean {
  return form === 'gms' || form === 'pms' || form === 'apms' || form === 'practice-contract'
}
