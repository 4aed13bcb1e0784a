import type { CareMap, MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { isPayerKind, type OrganisationKind } from '../domain/vocabulary/organisation.ts'
import type { LaneId, PlacementId } from './placedMap.ts'

const COMMISSIONING: ReadonlySet<OrganisationKind> = new Set([
  'pooled-fund',
  'joint-committee',
  'health-and-wellbeing-board',
])
const INTEGRATING: ReadonlySet<OrganisationKind> = new Set([
  'integrated-provider',
  'oversight-board',
  'partnership-board',
  'joint-venture',
  'subsidiary',
  'hospital-group',
])
const AT_SCALE: ReadonlySet<OrganisationKind> = new Set([
  'gp-network',
  'primary-care-network',
  'super-partnership',
  'multi-practice-organisation',
  'community-health-organisation',
  'locality-group',
  'representative-committee',
])

/** The lane that each organisation of a care map takes: by what it is, and by the part it plays in this state. */
export function assignLanes(map: CareMap): ReadonlyMap<OrganisationId, LaneId> {
  const leading = new Set<OrganisationId>(map.parts.flatMap(part => part.leadership.lead))
  for (const contract of map.contracts) {
    const prime = contract.form === 'prime-contract' || contract.form === 'whole-population'
    if (contract.tier === 1 && prime) leading.add(contract.holder)
  }
  return new Map(map.organisations.map(body => [body.id, laneOf(body, leading.has(body.id))]))
}

function laneOf(body: MappedOrganisation, leads: boolean): LaneId {
  if (isPayerKind(body.kind) || COMMISSIONING.has(body.kind)) return 'commission'
  if (body.kind === 'gp-practice') return body.locality === undefined ? 'provide' : 'practices'
  if (leads || INTEGRATING.has(body.kind)) return 'lead'
  return AT_SCALE.has(body.kind) ? 'scale' : 'provide'
}

export function toPlacementId(organisation: OrganisationId, lane: LaneId): PlacementId {
  return `${organisation}@${lane}`
}
