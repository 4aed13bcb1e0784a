import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../../src/domain/vocabulary/ids.ts'
import type { Organisation, OrganisationKind, Practice } from '../../src/domain/vocabulary/organisation.ts'

/** A body of a kind: `anOrganisation('acute-trust')`. Its id is its kind unless given; its name tells it apart. */
export function anOrganisation(
  kind: OrganisationKind,
  id: string = kind,
  name = `Somewhere ${id}`,
): Organisation {
  return { id: organisationId(id), kind, name }
}

/** A practice of 8,000 patients in the north with a GMS contract, but for what is given. */
export function aPractice(given: Partial<Practice> & { readonly id?: Practice['id'] } = {}): Practice {
  return {
    id: organisationId('P1'),
    kind: 'gp-practice',
    name: `Surgery ${given.id ?? 'P1'}`,
    list: 8000,
    commissioner: organisationId('ccg'),
    locality: localityId('north'),
    contract: 'gms',
    flags: [],
    ...given,
  }
}

/** Several practices with their lists: `practices(8000, 6000)` gives P1 and P2. */
export function practicesWithLists(...lists: readonly number[]): readonly Practice[] {
  return lists.map((list, index) => aPractice({ id: organisationId(`P${index + 1}`), list }))
}

/** One CCG, one acute trust, one community provider, two practices and nobody else, but for what is given. */
export function anEconomy(given: Partial<Economy> = {}): Economy {
  return {
    id: 'somewhere',
    name: 'Somewhere',
    illustrative: false,
    asOf: '2015-04',
    coCommissioning: 'delegated',
    organisations: [
      anOrganisation('acute-trust', 'acute-trust', 'Somewhere General'),
      anOrganisation('ccg', 'ccg', 'Somewhere CCG'),
      anOrganisation('community-provider'),
    ],
    practices: practicesWithLists(8000, 6000),
    localities: [{ id: localityId('north'), name: 'North' }],
    delivery: [
      deliveredBy('acute', 'acute-trust'),
      deliveredBy('community', 'community-provider'),
      deliveredBy('outpatient', 'acute-trust'),
    ],
    groups: [],
    relations: [],
    payments: [],
    rates: [],
    controlTotals: [],
    paymentsExpected: false,
    apart: [],
    ...given,
  }
}

/** A whole line, or a share of it in millionths, delivered by a body. */
export function deliveredBy(
  service: Economy['delivery'][number]['service'],
  provider: string,
  millionths = 1_000_000,
): Economy['delivery'][number] {
  return { service, provider: organisationId(provider), millionths }
}
