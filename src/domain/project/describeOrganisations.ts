import { sortByText } from '../../kit/compareText.ts'
import type { Flow, MappedOrganisation } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { isPayerKind, type Organisation } from '../vocabulary/organisation.ts'
import type { Reason } from '../vocabulary/source.ts'
import { GIVEN, mergeReasons, ourChoice } from './reasons.ts'
import type { PartContext } from './selectBodies.ts'

type Money = {
  readonly allocated: ReadonlyMap<OrganisationId, number>
  readonly received: Map<OrganisationId, number>
  readonly delivered: Map<OrganisationId, number>
  readonly passedOn: Map<OrganisationId, number>
}

/** Every body of the map with its money in and out, in whole pence. Sorted by id. */
export function describeOrganisations(
  economy: Economy,
  contexts: readonly PartContext[],
  allocated: ReadonlyMap<OrganisationId, number>,
  ledger: readonly Flow[],
  contracts: readonly Contract[],
): readonly MappedOrganisation[] {
  const money = sumMoney(allocated, ledger, contracts)
  const placeholderReasons = ourChoice('placeholder')
  const bodies = economy.organisations.map(body =>
    describe(body, false, body.placeholder === true ? placeholderReasons : GIVEN, money),
  )
  const practices = economy.practices.map(
    (practice): MappedOrganisation => ({
      ...describe(practice, false, GIVEN, money),
      list: practice.list,
      locality: practice.locality,
      commissioner: practice.commissioner,
      ...(practice.flags.length === 0 ? {} : { flags: practice.flags }),
    }),
  )
  return sortByText(
    [...bodies, ...practices, ...describeGroups(contexts, money), ...describeFormed(contexts, money)],
    body => body.id,
  )
}

function describe(
  body: Pick<
    Organisation,
    'id' | 'kind' | 'name' | 'shortName' | 'foundationTrust' | 'placeholder' | 'kindInferred'
  >,
  formed: boolean,
  because: readonly Reason[],
  money: Money,
): MappedOrganisation {
  const isPayer = isPayerKind(body.kind)
  const received = money.received.get(body.id)
  return {
    id: body.id,
    name: body.name,
    ...(body.shortName === undefined ? {} : { shortName: body.shortName }),
    kind: body.kind,
    ...(body.foundationTrust === true ? { foundationTrust: true } : {}),
    formed,
    ...(body.placeholder === true ? { placeholder: true } : {}),
    ...(body.kindInferred === true ? { kindInferred: true } : {}),
    ...(isPayer ? { allocated: money.allocated.get(body.id) ?? 0 } : {}),
    ...(isPayer && received === undefined ? {} : { received: received ?? 0 }),
    delivered: money.delivered.get(body.id) ?? 0,
    passedOn: money.passedOn.get(body.id) ?? 0,
    because,
  }
}

function describeGroups(contexts: readonly PartContext[], money: Money): readonly MappedOrganisation[] {
  const continued = new Set(contexts.flatMap(context => [...context.bodies.continued.keys()]))
  const groups = new Map(contexts.flatMap(context => context.bodies.groups.map(group => [group.id, group])))
  return [...groups.values()]
    .filter(group => !continued.has(group.id))
    .map(group => {
      const assumed = group.illustrative === true
      return describe(
        group,
        assumed,
        assumed ? ourChoice('groups-from-localities', 'illustrative') : GIVEN,
        money,
      )
    })
}

/** A body that several parts form is one body, for the reasons of all of them. */
function describeFormed(contexts: readonly PartContext[], money: Money): readonly MappedOrganisation[] {
  const formed = new Map<OrganisationId, MappedOrganisation>()
  for (const context of contexts) {
    for (const { byScope } of context.bodies.forms.values()) {
      for (const body of byScope.values()) {
        const known = formed.get(body.id)
        const because = mergeReasons([known?.because ?? [], body.because])
        formed.set(
          body.id,
          known === undefined ? describe(body, true, because, money) : { ...known, because },
        )
      }
    }
  }
  return [...formed.values()]
}

function sumMoney(
  allocated: ReadonlyMap<OrganisationId, number>,
  ledger: readonly Flow[],
  contracts: readonly Contract[],
): Money {
  const money = {
    allocated,
    received: new Map<OrganisationId, number>(),
    delivered: new Map<OrganisationId, number>(),
    passedOn: new Map<OrganisationId, number>(),
  }
  for (const flow of ledger) add(money.delivered, flow.deliverer, flow.pence)
  for (const contract of contracts) {
    add(money.received, contract.holder, contract.pence)
    add(money.passedOn, contract.payer, contract.pence)
  }
  return money
}

function add(sums: Map<OrganisationId, number>, id: OrganisationId, pence: number | null): void {
  sums.set(id, (sums.get(id) ?? 0) + (pence ?? 0))
}
