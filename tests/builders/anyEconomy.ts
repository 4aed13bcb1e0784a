import fc from 'fast-check'
import type {
  ControlTotal,
  Delivery,
  Economy,
  Group,
  PracticePayment,
} from '../../src/domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../../src/domain/vocabulary/ids.ts'
import type { Organisation, OrganisationKind, Practice } from '../../src/domain/vocabulary/organisation.ts'
import type { ServiceId } from '../../src/domain/vocabulary/serviceLine.ts'
import { sortByText } from '../../src/kit/compareText.ts'
import { anEconomy, anOrganisation, aPractice } from './anEconomy.ts'
import { anyShares } from './anyShares.ts'

/** Lines that providers deliver, and so may be shared out oddly. */
const PROVIDED: readonly ServiceId[] = [
  'prescribing',
  'community',
  'mental-health',
  'outpatient',
  'acute',
  'urgent-care',
  'continuing-care',
  'specialised',
  'social-care',
]
const PROVIDER_KINDS: readonly OrganisationKind[] = [
  'acute-trust',
  'ambulance-trust',
  'community-provider',
  'hospital-site',
  'mental-health-provider',
  'pharmacy',
  'social-care-provider',
  'specialist-trust',
  'urgent-care-provider',
  'voluntary-provider',
]
const GROUP_KINDS: readonly Group['kind'][] = ['gp-network', 'super-partnership']

/**
 * Economies of one to three CCGs, up to four localities and ten practices, with whatever else may or may not be in
 * a file: councils, providers (two acute trusts, none), odd shares, groups, known and unknown payments, clawbacks,
 * own rates, known totals, any kind of co-commissioning.
 */
export function anyEconomy(): fc.Arbitrary<Economy> {
  return fc
    .record({
      ccgs: fc.integer({ min: 1, max: 3 }),
      councils: fc.integer({ min: 0, max: 2 }),
      localities: fc.integer({ min: 1, max: 4 }),
      providers: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...PROVIDER_KINDS), fc.integer({ min: 1, max: 2 })),
        {
          maxLength: 12,
          selector: ([kind, number]) => `${kind}-${number}`,
        },
      ),
      hasNhsEngland: fc.boolean(),
      coCommissioning: fc.constantFrom('none', 'joint', 'delegated', 'unknown'),
      paymentsExpected: fc.boolean(),
      illustrative: fc.boolean(),
    })
    .chain(({ ccgs, councils, localities, providers, hasNhsEngland, ...facts }) => {
      const organisations = sortByText(
        [
          ...count(ccgs).map(number => anOrganisation('ccg', `ccg-${number}`, `NHS Place ${number} CCG`)),
          ...count(councils).map(number => anOrganisation('local-authority', `council-${number}`)),
          ...providers.map(([kind, number]) => anOrganisation(kind, `${kind}-${number}`)),
          ...(hasNhsEngland ? [anOrganisation('nhs-england', 'nhs-england', 'NHS England')] : []),
        ],
        body => body.id,
      )
      const places = count(localities).map(number => ({
        id: localityId(`L${number}`),
        name: `Place ${number}`,
      }))
      return anyPractices(ccgs, localities).chain(practices =>
        fc
          .record({
            delivery: anyDelivery(organisations),
            groups: anyGroups(practices),
            payments: anyPayments(practices),
            controlTotals: anyControls(),
            rates: fc.option(fc.integer({ min: 0, max: 50_000 }), { nil: undefined }),
          })
          .map(({ delivery, groups, payments, controlTotals, rates }) =>
            anEconomy({
              ...facts,
              organisations,
              localities: places,
              practices,
              delivery,
              groups,
              payments,
              controlTotals,
              rates: rates === undefined ? [] : [{ service: 'community', pence: rates, source: 'a guess' }],
              relations: siteRelations(organisations),
            }),
          ),
      )
    })
}

const count = (size: number) => Array.from({ length: size }, (_, index) => index + 1)

function anyPractices(ccgs: number, localities: number): fc.Arbitrary<readonly Practice[]> {
  const one = fc.record({
    list: fc.integer({ min: 1, max: 20_000 }),
    ccg: fc.integer({ min: 1, max: ccgs }),
    place: fc.integer({ min: 1, max: localities }),
    contract: fc.constantFrom('gms' as const, 'pms' as const, 'apms' as const, 'unknown' as const),
    isUnderStrain: fc.boolean(),
  })
  return fc.array(one, { minLength: 1, maxLength: 10 }).map(drawn =>
    drawn.map(({ list, ccg, place, contract, isUnderStrain }, index) =>
      aPractice({
        id: organisationId(`P${String(index + 1).padStart(2, '0')}`),
        list,
        contract,
        commissioner: organisationId(`ccg-${ccg}`),
        locality: localityId(`L${place}`),
        flags: isUnderStrain ? ['under-strain'] : [],
      }),
    ),
  )
}

function anyDelivery(organisations: readonly Organisation[]): fc.Arbitrary<readonly Delivery[]> {
  const providers = organisations.filter(body => PROVIDER_KINDS.includes(body.kind))
  if (providers.length === 0) return fc.constant([])
  const ofLine = (service: ServiceId) =>
    fc.uniqueArray(fc.constantFrom(...providers), { maxLength: 3, selector: body => body.id }).chain(chosen =>
      anyShares(chosen.length).map(shares =>
        chosen.map(
          (body, index): Delivery => ({
            service,
            provider: body.id,
            millionths: shares[index] ?? 0,
          }),
        ),
      ),
    )
  return fc
    .tuple(...PROVIDED.map(ofLine))
    .map(lines => sortByText(lines.flat(), one => `${one.service} ${one.provider}`))
}

function anyGroups(practices: readonly Practice[]): fc.Arbitrary<readonly Group[]> {
  const ids = practices.map(practice => practice.id)
  return fc
    .tuple(fc.shuffledSubarray(ids), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...GROUP_KINDS))
    .map(([members, groups, kind]) =>
      count(groups).flatMap((number): Group[] => {
        const own = members.filter((_, index) => index % groups === number - 1).sort()
        if (own.length === 0) return []
        return [{ id: organisationId(`group-${number}`), kind, name: `Group ${number}`, members: own }]
      }),
    )
}

function anyPayments(practices: readonly Practice[]): fc.Arbitrary<readonly PracticePayment[]> {
  const pence = fc.option(fc.integer({ min: -50_000, max: 200_000_000 }), { nil: undefined })
  // Nothing that would be a likely payment if it were pounds: a file of such is told.
  const ofCore = fc.oneof(
    fc.integer({ min: -50_000, max: 29 }),
    fc.integer({ min: 10_000_000, max: 200_000_000 }),
  )
  const corePence = fc.option(ofCore, { nil: undefined })
  return fc
    .tuple(
      fc.subarray(practices.map(practice => practice.id)),
      fc.array(fc.tuple(corePence, pence, pence), { minLength: 10, maxLength: 10 }),
    )
    .map(([paid, sums]) =>
      paid.map((practice, index): PracticePayment => {
        const [core, quality, enhanced] = sums[index] ?? []
        return {
          practice,
          year: '2015/16',
          ...(core === undefined ? {} : { core }),
          ...(quality === undefined ? {} : { quality }),
          ...(enhanced === undefined ? {} : { enhanced }),
        }
      }),
    )
}

function anyControls(): fc.Arbitrary<readonly ControlTotal[]> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...PROVIDED), fc.integer({ min: 0, max: 9_000_000_019 })), {
      maxLength: 3,
      selector: ([service]) => service,
    })
    .map(drawn => drawn.map(([service, pence]) => ({ service, pence, source: 'a control total' })))
}

/** Each acute trust runs the hospital sites of its number. */
function siteRelations(organisations: readonly Organisation[]): Economy['relations'] {
  return organisations
    .filter(body => body.kind === 'hospital-site')
    .flatMap(site => {
      const trust = organisations.find(
        body => body.kind === 'acute-trust' && body.id.endsWith(site.id.slice(-1)),
      )
      return trust === undefined ? [] : [{ type: 'runs' as const, from: trust.id, to: site.id }]
    })
}
