import { splitByWeights } from '../../kit/splitByWeights.ts'
import type { ControlTotal, Due, Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'
import type { ServiceId, ServiceLine } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { UNKNOWN_CORE_COMMISSIONER } from './completeEconomy.ts'
import { isToldByPayments, knownPence } from './knownPayments.ts'
import { GIVEN, ourChoice } from './reasons.ts'

/**
 * What every practice × line is worth a year in whole pence, fixed before any model: a known payment, else list ×
 * rate, else a share of the line's control total. A practice without any payment, where payments are expected, is
 * unknown on the lines that payments tell. In the order of the practices, then of the lines.
 */
export function computeDues(economy: Economy, services: readonly ServiceLine[]): readonly Due[] {
  const payments = new Map(economy.payments.map(payment => [payment.practice, payment]))
  const rates = new Map(economy.rates.map(rate => [rate.service, rate]))
  const nhsEngland = findBody(economy, 'nhs-england')
  const council = findBody(economy, 'local-authority')
  const columns = services.map(line => {
    const rate = rates.get(line.id)
    const pence = rate?.pence ?? line.pence
    const rateReasons = rate === undefined ? line.because : GIVEN
    const dues = economy.practices.map((practice): Due => {
      const payer = payerOf(line, practice, economy, nhsEngland, council)
      const known = knownPence(payments.get(practice.id), line.id)
      const base = { practice: practice.id, service: line.id, payer: payer.id }
      if (known !== undefined)
        return { ...base, pence: known, basis: 'payment', because: join(GIVEN, payer.because) }
      if (economy.paymentsExpected && isToldByPayments(line.id)) {
        return {
          ...base,
          pence: null,
          basis: 'unknown',
          because: join(UNKNOWN, payer.because),
        }
      }
      return {
        ...base,
        pence: practice.list * pence,
        basis: 'rate',
        because: join(rateReasons, payer.because),
      }
    })
    return scaleToControls(dues, economy, line.id)
  })
  return economy.practices.flatMap((_, index) => columns.flatMap(column => column[index] ?? []))
}

function findBody(economy: Economy, kind: OrganisationKind): OrganisationId {
  const body = economy.organisations.find(organisation => organisation.kind === kind)
  if (body === undefined) throw new Error(`The economy has no ${kind}: complete it first`)
  return body.id
}

type Payer = { readonly id: OrganisationId; readonly because: readonly Reason[] }
const NO_REASONS: readonly Reason[] = []
const UNKNOWN: readonly Reason[] = ourChoice('unknown-dues')
/** The same list again where there is nothing to add: a country has many dues. */
const join = (first: readonly Reason[], second: readonly Reason[]) =>
  second.length === 0 ? first : [...first, ...second]
const JOINT: readonly Reason[] = ourChoice('core-commissioner-joint')
const NOT_KNOWN: readonly Reason[] = ourChoice('core-commissioner-not-known')

function payerOf(
  line: ServiceLine,
  practice: Practice,
  economy: Economy,
  nhsEngland: OrganisationId,
  council: OrganisationId,
): Payer {
  switch (line.payer) {
    case 'commissioner':
      return { id: practice.commissioner, because: NO_REASONS }
    case 'nhs-england':
      return { id: nhsEngland, because: NO_REASONS }
    case 'local-authority':
      return { id: council, because: NO_REASONS }
    case 'core-commissioner':
      switch (economy.coCommissioning) {
        case 'delegated':
          return { id: practice.commissioner, because: NO_REASONS }
        case 'none':
          return { id: nhsEngland, because: NO_REASONS }
        case 'joint':
          return { id: nhsEngland, because: JOINT }
        case 'unknown':
          return { id: UNKNOWN_CORE_COMMISSIONER, because: NOT_KNOWN }
      }
  }
}

/** Known payments stand; what the total leaves is spread over the other practices by their lists. */
function scaleToControls(dues: readonly Due[], economy: Economy, service: ServiceId): readonly Due[] {
  const controls = economy.controlTotals.filter(control => control.service === service)
  if (controls.length === 0) return dues
  const scaled = [...dues]
  for (const control of controls) scaleToControl(scaled, economy, control)
  return scaled
}

function scaleToControl(dues: Due[], economy: Economy, control: ControlTotal): void {
  let left = control.pence
  const open: { readonly index: number; readonly id: string; readonly weight: number }[] = []
  economy.practices.forEach((practice, index) => {
    if (control.commissioner !== undefined && practice.commissioner !== control.commissioner) return
    const due = dues[index]
    if (due?.basis === 'payment') left -= due.pence ?? 0
    else open.push({ index, id: practice.id, weight: practice.list })
  })
  // A total smaller than what is known to be paid cannot be met: the check of the laws says so, the payments stand.
  if (open.length === 0 || left < 0) return
  splitByWeights(left, open).forEach((pence, at) => {
    const index = open[at]?.index ?? -1
    const due = dues[index]
    if (due !== undefined) dues[index] = { ...due, pence, basis: 'control-total', because: GIVEN }
  })
}
