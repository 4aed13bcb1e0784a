import type { CareMap, MappedOrganisation } from '../../domain/vocabulary/careMap.ts'
import type { Contract } from '../../domain/vocabulary/contract.ts'
import type { ContractId, OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Relation } from '../../domain/vocabulary/relation.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'

/** A care map with its things looked up by id, and the words that it is read in: made once a map, read by every box, line and sentence. */
export type MapReader = {
  readonly map: CareMap
  readonly terms: Terms
  readonly organisation: (id: OrganisationId) => MappedOrganisation | undefined
  readonly contract: (id: ContractId) => Contract | undefined
  readonly held: (id: OrganisationId) => readonly Contract[]
  readonly let: (id: OrganisationId) => readonly Contract[]
  readonly tiesOf: (id: OrganisationId) => readonly Relation[]
  /** How a practice has its core contract in this state; `undefined` for all others. */
  readonly coreOf: (id: OrganisationId) => CoreStatus | undefined
  /** Those who lead some part, and those who share in it. */
  readonly leads: ReadonlySet<OrganisationId>
  readonly shares: ReadonlySet<OrganisationId>
}

/** Its own contract with the commissioner, a subcontract from another body, or none: its patients' care is run by another. */
export type CoreStatus = 'own' | 'subcontract' | 'none'

export function readMap(map: CareMap, terms: Terms = TERMS_2015): MapReader {
  const organisations = new Map(map.organisations.map(body => [body.id, body]))
  const contracts = new Map(map.contracts.map(contract => [contract.id, contract]))
  const held = groupBy(map.contracts, contract => [contract.holder])
  const lets = groupBy(map.contracts, contract => [contract.payer])
  const ties = groupBy(map.relations, relation => [relation.from, relation.to])
  return {
    map,
    terms,
    organisation: id => organisations.get(id),
    contract: id => contracts.get(id),
    held: id => held.get(id) ?? [],
    let: id => lets.get(id) ?? [],
    tiesOf: id => ties.get(id) ?? [],
    coreOf: id =>
      organisations.get(id)?.kind === 'gp-practice' ? coreStatus(held.get(id) ?? []) : undefined,
    leads: new Set(map.parts.flatMap(part => part.leadership.lead)),
    shares: new Set(map.parts.flatMap(part => part.leadership.shares)),
  }
}

function groupBy<Thing>(
  things: readonly Thing[],
  keys: (thing: Thing) => readonly OrganisationId[],
): ReadonlyMap<OrganisationId, readonly Thing[]> {
  const groups = new Map<OrganisationId, Thing[]>()
  for (const thing of things) {
    for (const key of keys(thing)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [thing])
      else group.push(thing)
    }
  }
  return groups
}

function coreStatus(held: readonly Contract[]): CoreStatus {
  const core = held.filter(
    ({ state, lines }) => state === 'active' && lines.some(line => line.service === 'core-primary-care'),
  )
  if (core.length === 0) return 'none'
  return core.some(contract => contract.tier === 1) ? 'own' : 'subcontract'
}
