import type { PracticePayment } from '../vocabulary/economy.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'

/** The parts of a practice's payments that are a whole service line, and which. */
type KnownPart = 'core' | 'quality' | 'enhanced'
const KNOWN_PART: Readonly<Partial<Record<ServiceId, KnownPart>>> = {
  'core-primary-care': 'core',
  'quality-and-premises': 'quality',
  'enhanced-primary-care': 'enhanced',
}

/** True for a line that payments to practices tell. */
export function isToldByPayments(service: ServiceId): boolean {
  return KNOWN_PART[service] !== undefined
}

/** What a practice is known to have been paid for a line, in whole pence a year; `undefined` where it is not known. */
export function knownPence(payment: PracticePayment | undefined, service: ServiceId): number | undefined {
  const part = KNOWN_PART[service]
  return payment === undefined || part === undefined ? undefined : payment[part]
}
