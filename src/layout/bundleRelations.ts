import type { CareMap, MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import { type Certainty, weakestCertainty } from '../domain/vocabulary/certainty.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { isPayerKind } from '../domain/vocabulary/organisation.ts'
import type { Relation, RelationType } from '../domain/vocabulary/relation.ts'
import { sortByText } from '../kit/compareText.ts'
import { assignLanes, toPlacementId } from './assignLanes.ts'
import { endKey } from './endKey.ts'
import type { RouteEnd } from './placedMap.ts'

/** A relation, or the alike relations of one locality's practices, before it has a place. */
export type RelationBundle = {
  readonly id: string
  readonly type: RelationType
  readonly from: RouteEnd
  readonly to: RouteEnd
  readonly count: number
  readonly certainty: Certainty
}

/**
 * The relations of a map as lines: those of practices together per locality. That every practice is a member of its
 * commissioner is left to the table: it is so in every state, and would hide the ties that differ.
 */
export function bundleRelations(map: CareMap): readonly RelationBundle[] {
  const bodies = new Map(map.organisations.map(body => [body.id, body]))
  const lanes = assignLanes(map)
  const bundles = new Map<string, { from: RouteEnd; to: RouteEnd; relations: Relation[] }>()
  for (const relation of map.relations) {
    const from = bodies.get(relation.from)
    const to = bodies.get(relation.to)
    if (from === undefined || to === undefined || isCommissionerMembership(relation.type, to)) continue
    const ends = { from: endOf(from), to: endOf(to) }
    const id = `${endKey(ends.from)} ${relation.type} ${endKey(ends.to)}`
    const bundle = bundles.get(id) ?? { ...ends, relations: [] }
    bundle.relations.push(relation)
    bundles.set(id, bundle)
  }
  const lines = [...bundles].flatMap(([id, { from, to, relations }]): RelationBundle[] => {
    const [first] = relations
    if (first === undefined || endKey(from) === endKey(to)) return []
    const certainty = weakestCertainty(relations.map(relation => relation.certainty))
    return [{ id, type: first.type, from, to, count: relations.length, certainty }]
  })
  return sortByText(lines, line => line.id)

  function endOf(body: MappedOrganisation): RouteEnd {
    if (body.kind === 'gp-practice' && body.locality !== undefined) return { group: body.locality }
    return { placement: placementOf(body.id) }
  }
  function placementOf(id: OrganisationId) {
    return toPlacementId(id, lanes.get(id) ?? 'provide')
  }
}

function isCommissionerMembership(type: RelationType, to: MappedOrganisation): boolean {
  return type === 'member-of' && isPayerKind(to.kind)
}
