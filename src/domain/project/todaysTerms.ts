import type { PathRule } from '../vocabulary/careModel.ts'
import type { ContractForm, Payment } from '../vocabulary/contract.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'

type Terms = { readonly form: ContractForm; readonly payment: Payment }

const TARIFF: Terms = { form: 'nhs-standard', payment: 'tariff' }
const BLOCK: Terms = { form: 'nhs-standard', payment: 'block' }
const AS_AGREED: Terms = { form: 'nhs-standard', payment: 'as-agreed' }

/** How each line is contracted today: the same as in `data/models/today.yaml`, which a test holds it to. */
const TODAY: Readonly<Partial<Record<ServiceId, Terms>>> = {
  'enhanced-primary-care': { form: 'enhanced-service', payment: 'fee-per-item' },
  prescribing: { form: 'nhs-standard', payment: 'fee-per-item' },
  community: BLOCK,
  'mental-health': BLOCK,
  outpatient: TARIFF,
  acute: TARIFF,
  specialised: TARIFF,
  'social-care': { form: 'social-care', payment: 'as-agreed' },
}

/** The form of the contract that a path makes for one practice and line, and how the line's pence are set in it. */
export function termsOf(path: PathRule, practice: Practice, service: ServiceId): Terms {
  return {
    form: toForm(path.form, practice, service),
    payment: toPayment(path.payment, practice, service),
  }
}

const isCore = (service: ServiceId) => service === 'core-primary-care' || service === 'quality-and-premises'

function toForm(form: PathRule['form'], practice: Practice, service: ServiceId): ContractForm {
  if (form === 'practice-contract') return practiceForm(practice)
  if (form !== 'as-today') return form
  return isCore(service) ? practiceForm(practice) : (TODAY[service] ?? AS_AGREED).form
}

function toPayment(payment: PathRule['payment'], practice: Practice, service: ServiceId): Payment {
  if (payment === 'practice') return practicePayment(practice, service)
  if (payment !== 'as-today') return payment
  return isCore(service) ? practicePayment(practice, service) : (TODAY[service] ?? AS_AGREED).payment
}

/** The form of a practice's own contract. */
export function practiceForm(practice: Practice): ContractForm {
  return practice.contract === 'unknown' ? 'practice-contract' : practice.contract
}

/** How a practice's own contract sets a line. */
export function practicePayment(practice: Practice, service: ServiceId): Payment {
  if (service === 'quality-and-premises') return 'outcomes-and-premises'
  if (service !== 'core-primary-care') return 'fee-per-item'
  if (practice.contract === 'gms') return 'global-sum'
  return practice.contract === 'pms' ? 'pms-baseline' : 'as-agreed'
}
