import { assertNever } from '../../kit/assertNever.ts'
import { splitByWeights } from '../../kit/splitByWeights.ts'
import type { Basis, DueLine, Dues } from '../vocabulary/dues.ts'
import type { ControlTotal, Economy, PracticePayment } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind } from '../vocabulary/organisation.ts'
import type { ServiceLine } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { UNKNOWN_CORE_COMMISSIONER } from './completeEconomy.ts'
import { isToldByPayments, knownPence } from './knownPayments.ts'
import { GIVEN, ourChoice } from './reasons.ts'

/**
 * What every practice × line is worth a year in whole pence, fixed before any model: a known payment, else list ×
 * rate, else a share of the line's control total. A practice without any payment, where payments are expected, is
 * unknown on the lines that payments tell.
 */
export function computeDues(economy: Economy, services: readonly ServiceLine[]): Dues {
  const payments = new Map(economy.payments.map(payment => [payment.practice, payment]))
  const lines = services.map(line => computeLine(line, economy, payments))
  return { practices: economy.practices, lines }
}

function computeLine(
  line: ServiceLine,
  economy: Economy,
  payments: ReadonlyMap<OrganisationId, PracticePayment>,
): DueLine {
  const rate = economy.rates.findLast(one => one.service === line.id)
  const perPatient = rate?.pence ?? line.pence
  const isTold = isToldByPayments(line.id)
  const isExpected = isTold && economy.paymentsExpected
  const pence: (number | null)[] = []
  const basis: Basis[] = []
  for (const practice of economy.practices) {
    const known = isTold ? knownPence(payments.get(practice.id), line.id) : undefined
    pence.push(known ?? (isExpected ? null : practice.list * perPatient))
    basis.push(known !== undefined ? 'payment' : isExpected ? 'unknown' : 'rate')
  }
  for (const control of economy.controlTotals) {
    if (control.service === line.id) scaleToControl(pence, basis, economy, control)
  }
  const payer = findPayer(line, economy)
  return {
    service: line.id,
    ...(payer.id === undefined ? {} : { payer: payer.id }),
    pence,
    basis,
    because: {
      payment: [...GIVEN, ...payer.because],
      unknown: [...UNKNOWN, ...payer.because],
      rate: [...(rate === undefined ? line.because : GIVEN), ...payer.because],
      'control-total': GIVEN,
    },
  }
}

/** Who pays a line: one body, or where there is no `id` each practice's own commissioner. */
type Payer = { readonly id?: OrganisationId; readonly because: readonly Reason[] }
const UNKNOWN: readonly Reason[] = ourChoice('unknown-dues')

function findPayer({ payer }: ServiceLine, economy: Economy): Payer {
  switch (payer) {
    case 'commissioner':
      return { because: [] }
    case 'nhs-england':
    case 'local-authority':
      return { id: getBody(economy, payer), because: [] }
    case 'core-commissioner':
      return findCorePayer(economy)
    default:
      return assertNever(payer)
  }
}

function findCorePayer(economy: Economy): Payer {
  switch (economy.coCommissioning) {
    case 'delegated':
      return { because: [] }
    case 'none':
      return { id: getBody(economy, 'nhs-england'), because: [] }
    case 'joint':
      return { id: getBody(economy, 'nhs-england'), because: ourChoice('core-commissioner-joint') }
    case 'unknown':
      return { id: UNKNOWN_CORE_COMMISSIONER, because: ourChoice('core-commissioner-not-known') }
    default:
      return assertNever(economy.coCommissioning)
  }
}

function getBody(economy: Economy, kind: OrganisationKind): OrganisationId {
  const body = economy.organisations.find(organisation => organisation.kind === kind)
  if (body === undefined) throw new Error(`The economy has no ${kind}: complete it first`)
  return body.id
}

/** Known payments stand; what the total leaves is spread over the other practices by their lists. */
function scaleToControl(
  pence: (number | null)[],
  basis: Basis[],
  { practices }: Economy,
  control: ControlTotal,
): void {
  let left = control.pence
  const open: { readonly row: number; readonly id: string; readonly weight: number }[] = []
  practices.forEach(({ id, list, commissioner }, row) => {
    if (control.commissioner !== undefined && commissioner !== control.commissioner) return
    if (basis[row] === 'payment') left -= pence[row] ?? 0
    else open.push({ row, id, weight: list })
  })
  // A total smaller than what is known to be paid cannot be met: the check of the laws says so, the payments stand.
  if (open.length === 0 || left < 0) return
  splitByWeights(left, open).forEach((part, at) => {
    const row = open[at]?.row ?? 0
    pence[row] = part
    basis[row] = 'control-total'
  })
}
