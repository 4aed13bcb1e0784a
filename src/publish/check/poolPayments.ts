import { isToldByPayments, knownPence } from '../../domain/project/knownPayments.ts'
import type { ControlTotal, Economy } from '../../domain/vocabulary/economy.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { orderEconomy } from '../../domain/vocabulary/orderEconomy.ts'
import { SERVICES, type ServiceId } from '../../domain/vocabulary/serviceLine.ts'

/** Fewer practices than this could work out one another's payments from their total. */
export const LEAST_TOGETHER = 5

/**
 * Payments to practices added up by commissioner and line, and shared out again by list: totals stay true, and no
 * practice's own figure is left. Where the payments to some are not known, or too few are paid to be told together,
 * the line is worth its rate.
 */
export function poolPayments(economy: Economy): Economy {
  const { controlTotals, practices } = economy
  const commissioners = [...new Set(practices.map(practice => practice.commissioner))]
  const pooled = SERVICES.filter(isToldByPayments)
    .filter(service => !controlTotals.some(total => total.service === service))
    .flatMap(service => commissioners.flatMap(commissioner => addUp(economy, service, commissioner)))
  return orderEconomy({
    ...economy,
    payments: [],
    paymentsExpected: false,
    controlTotals: [...controlTotals, ...pooled],
  })
}

/** The total that a commissioner's practices were paid for a line, where all of them were and they are enough. */
function addUp(
  { payments, practices }: Economy,
  service: ServiceId,
  commissioner: OrganisationId,
): readonly ControlTotal[] {
  const paid = new Map(payments.map(payment => [payment.practice, knownPence(payment, service)]))
  const ours = practices.filter(practice => practice.commissioner === commissioner)
  const known = ours.flatMap(({ id }) => paid.get(id) ?? [])
  const pence = known.reduce((sum, one) => sum + one, 0)
  if (known.length < ours.length || ours.length < LEAST_TOGETHER || pence <= 0) return []
  return [{ service, commissioner, pence, source: `payments to ${ours.length} practices, added up` }]
}
