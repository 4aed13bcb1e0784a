import { sortByText } from '../../kit/compareText.ts'
import type { MappedOrganisation } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { isPayerKind, type Organisation, type Practice } from '../vocabulary/organisation.ts'
import type { Reason } from '../vocabulary/source.ts'
import { GIVEN, mergeReasons, ourChoice } from './reasons.ts'
import type { PartContext } from './selectBodies.ts'

/**
 * The bodies that stand on every map of an economy, as they would without any contract: whoever is allocated money
 * would deliver all care for it. Sorted by id.
 */
export function describeEconomy(
  { organisations, practices }: Economy,
  allocated: ReadonlyMap<OrganisationId, number>,
): readonly MappedOrganisation[] {
  const placeholderReasons = ourChoice('placeholder')
  const bodies = organisations.map(body =>
    describe(body, false, body.placeholder === true ? placeholderReasons : GIVEN, allocated.get(body.id)),
  )
  return sortByText([...bodies, ...practices.map(describePractice)], body => body.id)
}

/** Every body of the map with its money in and out, in whole pence: what a body does not pass on, it delivers. Sorted by id. */
export function describeOrganisations(
  standing: readonly MappedOrganisation[],
  contexts: readonly PartContext[],
  contracts: readonly Contract[],
): readonly MappedOrganisation[] {
  const bodies = [...standing, ...describeGroups(contexts), ...describeFormed(contexts)]
  return withMoney(
    sortByText(bodies, body => body.id),
    contracts,
  )
}

type OpenOrganisation = { -readonly [Field in keyof MappedOrganisation]: MappedOrganisation[Field] }

function describe(
  body: Pick<
    Organisation,
    'id' | 'kind' | 'name' | 'shortName' | 'foundationTrust' | 'placeholder' | 'kindInferred'
  >,
  formed: boolean,
  because: readonly Reason[],
  allocated = 0,
): OpenOrganisation {
  const { id, name, kind } = body
  const described: OpenOrganisation = { id, name, kind, formed, because, delivered: allocated, passedOn: 0 }
  if (isPayerKind(kind)) described.allocated = allocated
  else described.received = 0
  if (body.shortName !== undefined) described.shortName = body.shortName
  if (body.foundationTrust === true) described.foundationTrust = true
  if (body.placeholder === true) described.placeholder = true
  if (body.kindInferred === true) described.kindInferred = true
  return described
}

function describePractice(practice: Practice): MappedOrganisation {
  const described = describe(practice, false, GIVEN)
  described.list = practice.list
  described.locality = practice.locality
  described.commissioner = practice.commissioner
  if (practice.flags.length > 0) described.flags = practice.flags
  return described
}

function describeGroups(contexts: readonly PartContext[]): readonly MappedOrganisation[] {
  const continued = new Set(contexts.flatMap(context => [...context.bodies.continued.keys()]))
  const groups = new Map(contexts.flatMap(context => context.bodies.groups.map(group => [group.id, group])))
  return [...groups.values()]
    .filter(group => !continued.has(group.id))
    .map(group => {
      const assumed = group.illustrative === true
      return describe(group, assumed, assumed ? ourChoice('groups-from-localities', 'illustrative') : GIVEN)
    })
}

/** A body that several parts form is one body, for the reasons of all of them. */
function describeFormed(contexts: readonly PartContext[]): readonly MappedOrganisation[] {
  const formed = new Map<OrganisationId, MappedOrganisation>()
  for (const context of contexts) {
    for (const { byScope } of context.bodies.forms.values()) {
      for (const body of byScope.values()) {
        const known = formed.get(body.id)
        const because = mergeReasons([known?.because ?? [], body.because])
        formed.set(body.id, known === undefined ? describe(body, true, because) : { ...known, because })
      }
    }
  }
  return [...formed.values()]
}

/** Adds what contracts bring in and take out. */
function withMoney(
  bodies: readonly MappedOrganisation[],
  contracts: readonly Contract[],
): readonly MappedOrganisation[] {
  const paid = new Map<OrganisationId, number>()
  const spent = new Map<OrganisationId, number>()
  for (const { payer, holder, pence } of contracts) {
    paid.set(holder, (paid.get(holder) ?? 0) + (pence ?? 0))
    spent.set(payer, (spent.get(payer) ?? 0) + (pence ?? 0))
  }
  return bodies.map(body => {
    const received = paid.get(body.id)
    const passedOn = spent.get(body.id) ?? 0
    const delivered = body.delivered + (received ?? 0) - passedOn
    return received === undefined
      ? { ...body, delivered, passedOn }
      : { ...body, received, delivered, passedOn }
  })
}
