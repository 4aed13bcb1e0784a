import { isToldByPayments, knownPence } from '../../domain/project/knownPayments.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { SERVICES, type ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { listServices } from './describeContract.ts'

const RATE = 'registered list × national rate of 2015/16'

/**
 * Which of an area's £ are known and which are illustrative, line by line: known payments with their year and to how
 * many practices, the file's own totals and rates, and the national rates that make up the rest.
 */
export function describeFigures(economy: Economy): string {
  const parts = [describePayments(economy), describeTotals(economy), describeRates(economy)].filter(
    words => words !== '',
  )
  return parts.length === 0
    ? `Figures are illustrative: ${RATE}.`
    : `${parts.join(' ')} All other £ are illustrative: ${RATE}.`
}

/** Lines that the payments of the same number of practices tell are told together. */
function describePayments({ payments, practices }: Economy): string {
  const byCount = new Map<number, ServiceId[]>()
  for (const service of SERVICES.filter(isToldByPayments)) {
    const count = payments.filter(payment => knownPence(payment, service) !== undefined).length
    if (count > 0) byCount.set(count, [...(byCount.get(count) ?? []), service])
  }
  const years = [...new Set(payments.map(payment => payment.year))].sort().join(', ')
  return [...byCount]
    .map(([count, services]) => {
      const whom =
        count === practices.length ? `all ${count} practices` : `${count} of ${practices.length} practices`
      return `Known payments of ${years}: ${listServices(services)} of ${whom}.`
    })
    .join(' ')
}

function describeTotals({ controlTotals }: Economy): string {
  const services = controlTotals.map(total => total.service)
  return services.length === 0 ? '' : `Scaled to the file’s own totals: ${listServices(services)}.`
}

function describeRates({ rates }: Economy): string {
  const services = rates.map(rate => rate.service)
  return services.length === 0 ? '' : `At the file’s own rates: ${listServices(services)}.`
}
