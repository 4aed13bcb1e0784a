import { compareText, sortByText } from '../../kit/compareText.ts'
import type { Economy } from './economy.ts'
import { SERVICES, type ServiceId } from './serviceLine.ts'

const placeOf = (service: ServiceId) => SERVICES.indexOf(service)

/** The same facts with every list in its order, so that the same facts give the same bytes. */
export function orderEconomy(economy: Economy): Economy {
  return {
    ...economy,
    organisations: sortByText(economy.organisations, body => body.id),
    practices: sortByText(economy.practices, practice => practice.id),
    localities: sortByText(economy.localities, locality => locality.id),
    delivery: [...economy.delivery].sort(
      (a, b) =>
        placeOf(a.service) - placeOf(b.service) ||
        compareText(a.commissioner ?? '', b.commissioner ?? '') ||
        compareText(a.provider, b.provider),
    ),
    groups: sortByText(
      economy.groups.map(group => ({ ...group, members: [...group.members].sort() })),
      group => group.id,
    ),
    relations: sortByText(economy.relations, relation => `${relation.type} ${relation.from} ${relation.to}`),
    payments: sortByText(economy.payments, payment => payment.practice),
    rates: [...economy.rates].sort((a, b) => placeOf(a.service) - placeOf(b.service)),
    controlTotals: [...economy.controlTotals].sort(
      (a, b) =>
        placeOf(a.service) - placeOf(b.service) || compareText(a.commissioner ?? '', b.commissioner ?? ''),
    ),
    apart: sortByText(economy.apart, body => body.id),
  }
}
