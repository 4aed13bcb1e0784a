import { partIdOf, relationIdOf } from '../moves/recordIds.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { SERVICE_NAMES } from '../words/terms.ts'
import type { BrokenLaw } from './brokenLaw.ts'
import type { CheckInput } from './checkInput.ts'

const broken = (text: string): BrokenLaw => ({ law: 'hands', text })

/** Every pound has a deliverer on the map, passes from hand to hand without a gap, and nobody pays themselves. */
export function checkHands(input: CheckInput): readonly BrokenLaw[] {
  return [...checkParties(input), ...checkChains(input), ...checkIds(input), ...checkTies(input)]
}

function checkParties({ projection: { map }, name }: CheckInput): readonly BrokenLaw[] {
  return map.contracts
    .filter(({ payer, holder }) => payer === holder)
    .map(({ payer }) => broken(`${name(payer)} holds a contract with itself.`))
}

/** The first contract of a flow is let by its payer, each next one by the holder before, and the last holder delivers. */
function checkChains({ projection: { map }, flows, name }: CheckInput): readonly BrokenLaw[] {
  const contracts = new Map(map.contracts.map(contract => [contract.id, contract]))
  const known = new Set(map.organisations.map(body => body.id))
  return flows.flatMap(({ practice, service, way }) => {
    const care = `${SERVICE_NAMES[service]} of ${name(practice)}`
    if (!known.has(way.deliverer)) return [broken(`Nobody on the map delivers the ${care}.`)]
    let hand: OrganisationId = way.payer
    let tier = 0
    for (const id of way.contracts) {
      const contract = contracts.get(id)
      // Contributions to a pooled fund stand before the first tier.
      if (contract?.tier !== 0) tier += 1
      if (
        contract === undefined ||
        contract.payer !== hand ||
        (contract.tier !== 0 && contract.tier !== tier)
      )
        return [broken(`The money for the ${care} leaves ${name(hand)} by a contract that is not its own.`)]
      hand = contract.holder
    }
    const first = way.contracts.find(id => contracts.get(id)?.tier !== 0)
    const firstHolder = first === undefined ? way.payer : contracts.get(first)?.holder
    if (firstHolder !== way.firstHolder)
      return [broken(`The ${care} is said to be held first by another body than its contract says.`)]
    return hand === way.deliverer
      ? []
      : [broken(`The money for the ${care} ends with ${name(hand)}, but ${name(way.deliverer)} delivers it.`)]
  })
}

/** Records are told apart by their ids. */
function checkIds({ projection: { map } }: CheckInput): readonly BrokenLaw[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['organisations', map.organisations.map(body => body.id)],
    ['contracts', map.contracts.map(contract => contract.id)],
    ['agreements', map.agreements.map(agreement => agreement.id)],
    ['relations', map.relations.map(relationIdOf)],
    ['parts', map.parts.map(partIdOf)],
  ]
  return lists.flatMap(([noun, ids]) => {
    const seen = new Set<string>()
    return ids.flatMap(id => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [broken(`Two ${noun} are both called “${id}”.`)]
    })
  })
}

/** Whoever is named by a contract, tie, agreement or as leader stands on the map. */
function checkTies({ projection: { map } }: CheckInput): readonly BrokenLaw[] {
  const known = new Set(map.organisations.map(body => body.id))
  const named: readonly (readonly [string, readonly OrganisationId[]])[] = [
    ...map.contracts.map(({ payer, holder }) => ['A contract', [payer, holder]] as const),
    ...map.relations.map(({ from, to }) => ['A tie', [from, to]] as const),
    ...map.agreements.map(({ parties }) => ['An agreement', parties] as const),
    ...map.parts.map(
      ({ leadership }) => ['The leadership', [...leadership.lead, ...leadership.shares]] as const,
    ),
  ]
  return named.flatMap(([what, ids]) =>
    ids.filter(id => !known.has(id)).map(id => broken(`${what} names “${id}”, which is not on the map.`)),
  )
}
