import type { CareMap, MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import type { LocalityId, OrganisationId } from '../domain/vocabulary/ids.ts'
import type { Locality } from '../domain/vocabulary/organisation.ts'
import { sortByText } from '../kit/compareText.ts'
import { assignLanes, toPlacementId } from './assignLanes.ts'
import { bundleRelations, type RelationBundle } from './bundleRelations.ts'
import type { LaneId, PlacementId } from './placedMap.ts'
import { type Link, toLinks } from './toLinks.ts'

/** An organisation in a lane that it takes in some state. */
export type Slot = {
  readonly placement: PlacementId
  readonly lane: LaneId
  readonly organisation: MappedOrganisation
  /** The states, by their place in the list of maps, in which it stands there. Never empty. */
  readonly states: ReadonlySet<number>
}

/** A locality with its practices, which have their cells in every state. */
export type UnionGroup = {
  readonly id: LocalityId
  readonly name: string
  readonly practices: readonly MappedOrganisation[]
}

/** Everything that any state of one economy puts on the map: laid out once, so that what stays keeps its place. */
export type Union = {
  readonly slots: readonly Slot[]
  readonly groups: readonly UnionGroup[]
  /** Per state: its links. */
  readonly links: readonly (readonly Link[])[]
  /** Per state: its ties without £, which hold bodies together that no money joins. */
  readonly relations: readonly (readonly RelationBundle[])[]
}

/** Joins the care maps of all states of one economy. Practices stand in their localities, in the order of the file. */
export function toUnion(localities: readonly Locality[], maps: readonly CareMap[]): Union {
  const slots = new Map<PlacementId, Slot & { readonly states: Set<number> }>()
  const practices = new Map<OrganisationId, MappedOrganisation>()
  maps.forEach((map, state) => {
    const lanes = assignLanes(map)
    for (const organisation of map.organisations) {
      if (organisation.kind === 'gp-practice' && organisation.locality !== undefined) {
        practices.set(organisation.id, organisation)
        continue
      }
      const lane = lanes.get(organisation.id) ?? 'provide'
      const placement = toPlacementId(organisation.id, lane)
      const slot = slots.get(placement) ?? { placement, lane, organisation, states: new Set<number>() }
      slot.states.add(state)
      slots.set(placement, slot)
    }
  })
  return {
    slots: sortByText(slots.values(), slot => slot.placement),
    groups: toGroups(localities, [...practices.values()]),
    links: maps.map(toLinks),
    relations: maps.map(bundleRelations),
  }
}

function toGroups(
  localities: readonly Locality[],
  practices: readonly MappedOrganisation[],
): readonly UnionGroup[] {
  const names = new Map(localities.map(locality => [locality.id, locality.name]))
  const members = new Map<LocalityId, MappedOrganisation[]>(localities.map(locality => [locality.id, []]))
  for (const practice of practices) {
    if (practice.locality === undefined) continue
    const list = members.get(practice.locality)
    if (list) list.push(practice)
    else members.set(practice.locality, [practice])
  }
  return [...members]
    .filter(([, list]) => list.length > 0)
    .map(([id, list]) => ({ id, name: names.get(id) ?? id, practices: sortByText(list, one => one.id) }))
}
