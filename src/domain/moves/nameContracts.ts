import type { Contract, ContractForm, Payment } from '../vocabulary/contract.ts'
import type { Terms } from '../vocabulary/terms.ts'
import type { WayFacts } from './streamFacts.ts'

const FORM_WORDS: Readonly<Record<ContractForm, string>> = {
  gms: 'practice contract',
  pms: 'practice contract',
  apms: 'APMS contract',
  'practice-contract': 'practice contract',
  'enhanced-service': 'enhanced-service contract',
  'nhs-standard': 'contract',
  'prime-contract': 'prime contract',
  'whole-population': 'whole-population contract',
  subcontract: 'subcontract',
  'section-75': 'pooled fund',
  'social-care': 'social care contract',
  management: 'management contract',
}

/** How a payment is said before the noun; the rest go unsaid. */
const PAYMENT_ADJECTIVES: Readonly<Partial<Record<Payment, string>>> = {
  capitated: 'capitated',
  block: 'block',
  pooled: 'pooled',
}

/** How a payment is said after "paid": "as a block", "by national tariff". */
const PAID: Readonly<Record<Payment, string>> = {
  'global-sum': 'by the global sum',
  'pms-baseline': 'by the PMS baseline',
  'outcomes-and-premises': 'for outcomes and premises',
  capitated: 'by capitation',
  'delegated-budget': 'as a delegated budget',
  tariff: 'by national tariff',
  block: 'as a block',
  'cost-and-volume': 'by cost and volume',
  'fee-per-item': 'by item of service',
  pooled: 'from a pooled fund',
  'past-income-budget': 'as a budget set from past income',
  grant: 'by grant',
  'as-agreed': 'as agreed locally',
}

/** How a contract is paid, after "paid": "as a block"; in the words of now with what it answers to. */
export function wordPaid(payment: Payment, { asides }: Terms): string {
  return `${PAID[payment]}${asides?.payments?.[payment] ?? ''}`
}

/** A form of contract as a noun: "prime contract". */
export function nameForm(form: ContractForm, { asides }: Terms): string {
  const noun = form === 'nhs-standard' ? 'NHS standard contract' : FORM_WORDS[form]
  return `${noun}${asides?.forms?.[form] ?? ''}`
}

/** "one capitated whole-population contract with", "3 prime contracts with", "one delegated budget held by". */
export function nameFirstContracts({ firstContracts, form, payment }: WayFacts, { asides }: Terms): string {
  const count = firstContracts.size
  const noun = payment === 'delegated-budget' ? 'delegated budget' : FORM_WORDS[form ?? 'nhs-standard']
  const adjective = payment === undefined ? undefined : PAYMENT_ADJECTIVES[payment]
  const words = adjective === undefined ? noun : `${adjective} ${noun}`
  const isBudget = payment === 'delegated-budget'
  const aside = (isBudget ? asides?.payments?.[payment] : asides?.forms?.[form ?? 'nhs-standard']) ?? ''
  const held = isBudget ? 'held by' : 'with'
  return count === 1 ? `one ${words}${aside} ${held}` : `${count} ${words}s${aside} ${held}`
}

/** "12 contracts", "one contract". */
export function countContractsInWords(contracts: ReadonlySet<Contract>): string {
  return contracts.size === 1 ? 'one contract' : `${contracts.size} contracts`
}

/** "a prime contract", "an APMS contract". */
export function withArticle(noun: string): string {
  return /^(?:[aeiou]|NHS\b)/i.test(noun) ? `an ${noun}` : `a ${noun}`
}
