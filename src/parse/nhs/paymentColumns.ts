import { toHeaderKey } from '../table/table.ts'

/** The parts of a practice's payments that the map keeps apart. */
export const PAYMENT_LINES = ['core', 'quality', 'enhanced', 'dispensing'] as const
export type PaymentLine = (typeof PAYMENT_LINES)[number]

/** Headers by their letters, from their beginning. What is money and in neither list is an enhanced service. */
const BEGINNINGS: readonly (readonly [string, PaymentLine])[] = [
  ['globalsum', 'core'],
  ['mpig', 'core'],
  ['balanceofpms', 'core'],
  ['prescribingfee', 'dispensing'],
  ['dispensingfee', 'dispensing'],
  ['reimbursementofdrugs', 'dispensing'],
  ['totalqof', 'quality'],
  ['qof', 'quality'],
  ['qualityandoutcomes', 'quality'],
  ['premises', 'quality'],
  ['seniority', 'quality'],
  ['doctorsretainer', 'quality'],
  ['gpretention', 'quality'],
  ['totallocum', 'quality'],
  ['locumallowance', 'quality'],
  ['prolongedstudyleave', 'quality'],
  ['appraisal', 'quality'],
  ['pcoadmin', 'quality'],
  ['informationmanagement', 'quality'],
  ['otherpayments', 'quality'],
]

const TOTAL = 'totalnhspayments'

/** Where each line's columns stand in one edition, and how each was counted. */
export type PaymentColumns = {
  readonly lines: Readonly<Record<PaymentLine, readonly number[]>>
  readonly total: number | undefined
  readonly named: readonly { readonly column: string; readonly line: PaymentLine; readonly known: boolean }[]
}

/** Names that tell an enhanced service, an immunisation or a directed service. */
const ENHANCED =
  /alcohol|immunis|vaccin|extendedhours|extendedaccess|dementia|online|influenza|learningdisab|surgery|participation|remotecare|riskprofiling|rotavirus|shingles|violent|admissions|outofarea|meningitis|enhanced|nondes|pneumococcal|services|hpv|pertussis|menacwy|booster|hepatitis|specialallocation/

/**
 * Sorts the columns of NHS Payments to General Practice into lines. Headers drift from year to year, so each is known
 * by its letters; the money stands between the averages and the total, and what is new there is an enhanced service.
 */
export function sortPaymentColumns(header: readonly string[]): PaymentColumns {
  const keys = header.map(toHeaderKey)
  const total = keys.findIndex(key => key.startsWith(TOTAL) && !key.includes('minus'))
  const first = keys.findIndex(key => key.startsWith('globalsum'))
  const end = total < 0 ? keys.length : total
  const lines: Record<PaymentLine, number[]> = { core: [], quality: [], enhanced: [], dispensing: [] }
  const named: PaymentColumns['named'][number][] = []
  for (let at = Math.max(first, 0); at < end; at += 1) {
    const key = keys[at] ?? ''
    if (key === '' || /^(average|numberof|deductions|totalnhs)/.test(key)) continue
    const known = BEGINNINGS.find(([beginning]) => key.startsWith(beginning))?.[1]
    const line = known ?? 'enhanced'
    lines[line].push(at)
    named.push({ column: header[at]?.trim() ?? '', line, known: known !== undefined || ENHANCED.test(key) })
  }
  return { lines, total: total < 0 ? undefined : total, named }
}
