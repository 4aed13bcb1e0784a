import fc from 'fast-check'
import type { CareMap } from '../../src/domain/vocabulary/careMap.ts'
import { localityId } from '../../src/domain/vocabulary/ids.ts'
import type { Locality, OrganisationKind } from '../../src/domain/vocabulary/organisation.ts'
import { aCareMap, aContract, anOrganisation, aPractice, aRelation } from './aCareMap.ts'

/** An economy for layout tests: its localities and the care maps of a few states. */
export type LayoutEconomy = { readonly localities: readonly Locality[]; readonly maps: readonly CareMap[] }

const PROVIDER_KINDS: readonly OrganisationKind[] = [
  'acute-trust',
  'community-provider',
  'mental-health-provider',
  'voluntary-provider',
  'social-care-provider',
  'ambulance-trust',
]

type Size = {
  readonly practices: number
  readonly localities: number
  readonly payers: number
  readonly providers: number
  /** Millions of pounds, used in turn. */
  readonly millions: readonly number[]
}

/** Today, a state in which the first provider leads and subcontracts, and one in which a network does. */
export function layoutEconomy({ practices, localities, payers, providers, millions }: Size): LayoutEconomy {
  const pounds = (turn: number) => (millions[turn % millions.length] ?? 1) * 1_000_000
  const payerOf = (index: number) => `payer-${index % payers}`
  const list = Array.from({ length: practices }, (_, index) =>
    aPractice(`P${String(index).padStart(5, '0')}`, `l${index % localities}`, `Practice ${index} Surgery`),
  )
  const bodies = [
    ...Array.from({ length: payers }, (_, index) =>
      anOrganisation(`payer-${index}`, 'ccg', `NHS Place ${index} CCG`),
    ),
    ...Array.from({ length: providers }, (_, index) =>
      anOrganisation(
        `t${index}`,
        PROVIDER_KINDS[index % PROVIDER_KINDS.length] ?? 'acute-trust',
        `Hospitals of Place ${index} NHS Foundation Trust`,
      ),
    ),
    ...list,
  ]
  const core = list.map((one, index) => aContract(payerOf(index), one.id, pounds(index) / 40, 'gms'))
  const direct = (first: number) =>
    Array.from({ length: providers - first }, (_, index) =>
      aContract(payerOf(index), `t${index + first}`, pounds(index + first)),
    )
  const passed = (lead: string, first: number) =>
    Array.from({ length: providers - first }, (_, index) =>
      aContract(lead, `t${index + first}`, pounds(index + first), 'subcontract', 2),
    )
  const total = Array.from({ length: providers }, (_, index) => pounds(index)).reduce(
    (sum, one) => sum + one,
    0,
  )
  const network = anOrganisation('network', 'gp-network', 'Place GP Network')
  const members = list.map(one => aRelation(one.id, 'member-of', 'network'))
  return {
    localities: Array.from({ length: localities }, (_, index) => ({
      id: localityId(`l${index}`),
      name: `Locality number ${index}`,
    })),
    maps: [
      aCareMap({
        organisations: [...bodies, network],
        contracts: [...core, ...direct(0)],
        relations: members,
      }),
      aCareMap({
        organisations: [...bodies, network],
        contracts: [...core, aContract('payer-0', 't0', total, 'whole-population'), ...passed('t0', 1)],
        relations: members,
        lead: ['t0'],
      }),
      aCareMap({
        organisations: [...bodies, network, anOrganisation('board', 'oversight-board', 'Oversight board')],
        contracts: [
          aContract('payer-0', 'network', total, 'prime-contract'),
          ...passed('network', 0),
          ...list.map(one => aContract('network', one.id, pounds(0) / 50, 'subcontract', 2)),
        ],
        relations: [...members, aRelation('board', 'governs', 'network')],
        lead: ['network'],
      }),
    ],
  }
}

/** Economies from one practice to some sixty, with one to fourteen providers. */
export const someEconomy: fc.Arbitrary<LayoutEconomy> = fc
  .record({
    practices: fc.integer({ min: 1, max: 60 }),
    localities: fc.integer({ min: 1, max: 8 }),
    payers: fc.integer({ min: 1, max: 3 }),
    providers: fc.integer({ min: 1, max: 14 }),
    millions: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }),
  })
  .map(size => layoutEconomy({ ...size, localities: Math.min(size.localities, size.practices) }))
