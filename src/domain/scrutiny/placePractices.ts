import { getOrMake } from '../../kit/getOrMake.ts'
import { findFate } from '../practice/findFate.ts'
import type { CoreFate } from '../practice/practiceTold.ts'
import type { CareMap, MappedOrganisation, Projection } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { forEachPiece, type Way } from '../vocabulary/ledger.ts'
import type { Relation } from '../vocabulary/relation.ts'
import type { Reason } from '../vocabulary/source.ts'

/** Where one practice stands on a map: all that the tests of a model ask of it. */
export type PracticePlace = {
  readonly practice: MappedOrganisation
  readonly fate: CoreFate
  /** The practice's own core contract or subcontract. */
  readonly own?: Contract
  /** What is let first for its core care; absent where the payer does the work itself. */
  readonly first?: Contract
  /** The body that is paid first for it. */
  readonly firstHolder?: MappedOrganisation
  /** Who does the core work for its list in the end. */
  readonly deliverer: MappedOrganisation
  /** Registered patients of all practices whose core work the same body does. */
  readonly unitPatients: number
  /** Bodies that employ its GPs. */
  readonly employers: readonly MappedOrganisation[]
  /** True where a body that it is a member of holds the contract for hospital admissions. */
  readonly isBudgetHolder: boolean
  /** Of the contracts that its core money takes, its own first. */
  readonly because: readonly Reason[]
}

/**
 * Where every practice stands, in the order of the map. A practice that is due nothing for core care has no place.
 * Where core money is split, the heaviest way tells.
 */
export function placePractices(projection: Projection): readonly PracticePlace[] {
  const { map } = projection
  const ways = findCoreWays(projection)
  const bodies = new Map(map.organisations.map(body => [body.id, body]))
  const contracts = new Map(map.contracts.map(contract => [contract.id, contract]))
  const held = new Map<OrganisationId, Contract[]>()
  for (const contract of map.contracts) getOrMake(held, contract.holder, (): Contract[] => []).push(contract)
  const units = new Map<OrganisationId, number>()
  for (const [practice, { deliverer }] of ways)
    units.set(deliverer, (units.get(deliverer) ?? 0) + (bodies.get(practice)?.list ?? 0))
  const employments = groupTies(map, 'employs', tie => tie.to)
  const memberships = groupTies(map, 'member-of', tie => tie.from)
  const budgetHolders = findBudgetHolders(map)
  return map.organisations.flatMap((practice): PracticePlace[] => {
    const way = ways.get(practice.id)
    const deliverer = way === undefined ? undefined : bodies.get(way.deliverer)
    if (way === undefined || deliverer === undefined) return []
    const firstHolder = bodies.get(way.firstHolder)
    const first = way.contracts.map(id => contracts.get(id)).find(one => one?.tier === 1)
    const { fate, own } = findFate(held.get(practice.id) ?? [], true)
    const passed = way.contracts.flatMap(id => contracts.get(id)?.because ?? [])
    const ties = employments.get(practice.id) ?? []
    const passedTo = [...passed, ...ties.flatMap(tie => tie.because)]
    return [
      {
        practice,
        fate,
        ...(own === undefined ? {} : { own }),
        ...(first === undefined ? {} : { first }),
        ...(firstHolder === undefined ? {} : { firstHolder }),
        deliverer,
        unitPatients: units.get(deliverer.id) ?? 0,
        employers: ties.flatMap(tie => bodies.get(tie.from) ?? []),
        isBudgetHolder: (memberships.get(practice.id) ?? []).some(tie => budgetHolders.has(tie.to)),
        because: [...(own?.because ?? []), ...(fate === 'own' && ties.length === 0 ? [] : passedTo)],
      },
    ]
  })
}

/** For each practice the way of its core money; the heaviest where there are several. */
function findCoreWays({ ledger }: Projection): ReadonlyMap<OrganisationId, Way> {
  const { practices, lines } = ledger.dues
  const column = lines.findIndex(line => line.service === 'core-primary-care')
  const heaviest = new Map<OrganisationId, { readonly way: Way; readonly pence: number }>()
  forEachPiece(ledger, (way, pence, row, at) => {
    const practice = practices[row]?.id
    if (at !== column || practice === undefined) return
    const known = heaviest.get(practice)
    if (known === undefined || (pence ?? 0) > known.pence) heaviest.set(practice, { way, pence: pence ?? 0 })
  })
  return new Map([...heaviest].map(([practice, { way }]) => [practice, way]))
}

function groupTies(
  { relations }: CareMap,
  type: Relation['type'],
  endOf: (tie: Relation) => OrganisationId,
): ReadonlyMap<OrganisationId, readonly Relation[]> {
  const groups = new Map<OrganisationId, Relation[]>()
  for (const tie of relations)
    if (tie.type === type) getOrMake(groups, endOf(tie), (): Relation[] => []).push(tie)
  return groups
}

/** Whoever is paid first for hospital admissions: it has to make that budget last. */
function findBudgetHolders({ contracts }: CareMap): ReadonlySet<OrganisationId> {
  return new Set(
    contracts.flatMap(({ tier, state, lines, holder }) =>
      tier === 1 && state === 'active' && lines.some(line => line.service === 'acute') ? [holder] : [],
    ),
  )
}
