import type { CareMap, MappedOrganisation, Part } from '../domain/vocabulary/careMap.ts'
import type { OrganisationKind } from '../domain/vocabulary/organisation.ts'
import type { StoryBody } from '../domain/vocabulary/story.ts'
import { compareText } from '../kit/compareText.ts'

const HOSPITAL_TRUSTS: readonly OrganisationKind[] = ['acute-trust', 'specialist-trust']

/** The organisation that plays a part on a map, or `undefined` where nobody does. */
export function findStoryBody(map: CareMap, body: StoryBody): MappedOrganisation | undefined {
  switch (body) {
    case 'commissioner':
      return findMainCommissioner(map)
    case 'lead':
      return findLead(map)
    case 'network':
      return findLargest(map, 'gp-network')
    case 'hospital':
      return firstDefined(HOSPITAL_TRUSTS, kind => findLargest(map, kind))
    case 'practice-under-strain':
      return largestPractice(map, practice => practice.flags?.includes('under-strain') ?? false)
    case 'largest-practice':
    case 'gp-practice':
      return largestPractice(map, () => true)
    default:
      return findLargest(map, body)
  }
}

function findMainCommissioner(map: CareMap): MappedOrganisation | undefined {
  const patients = new Map<string, number>()
  for (const { commissioner, list } of map.organisations) {
    if (commissioner !== undefined)
      patients.set(commissioner, (patients.get(commissioner) ?? 0) + (list ?? 0))
  }
  return pickLargest(
    map.organisations.filter(organisation => patients.has(organisation.id)),
    organisation => patients.get(organisation.id) ?? 0,
  )
}

/** Who leads where most of the localities are in one state. */
function findLead(map: CareMap): MappedOrganisation | undefined {
  const parts = [...map.parts].sort((a, b) => breadthOf(b) - breadthOf(a))
  return firstDefined(parts, ({ leadership }) =>
    firstDefined(leadership.lead, id => map.organisations.find(organisation => organisation.id === id)),
  )
}

function breadthOf({ localities }: Part): number {
  return localities === 'all' ? Number.POSITIVE_INFINITY : localities.length
}

/** The largest of a kind: one that a model formed before one of today's, then by the money that reaches it. */
function findLargest(map: CareMap, kind: OrganisationKind): MappedOrganisation | undefined {
  const known = map.organisations.filter(organisation => organisation.kind === kind)
  const formed = known.filter(organisation => organisation.formed)
  return pickLargest(formed.length > 0 ? formed : known, ({ id, received, allocated }) => {
    const members = map.relations.filter(({ type, to }) => type === 'member-of' && to === id).length
    // Groups that hold no contract are ranked by their members; a pound always weighs more.
    return (received ?? allocated ?? 0) + members / 10_000
  })
}

function largestPractice(map: CareMap, fits: (practice: MappedOrganisation) => boolean) {
  const practices = map.organisations.filter(({ kind }) => kind === 'gp-practice')
  return pickLargest(practices.filter(fits), practice => practice.list ?? 0)
}

/** The one with the highest figure; ties go to the lower id. */
function pickLargest(
  organisations: readonly MappedOrganisation[],
  figureOf: (organisation: MappedOrganisation) => number,
): MappedOrganisation | undefined {
  return [...organisations].sort((a, b) => figureOf(b) - figureOf(a) || compareText(a.id, b.id))[0]
}

function firstDefined<From, To>(values: readonly From[], find: (value: From) => To | undefined) {
  for (const value of values) {
    const found = find(value)
    if (found !== undefined) return found
  }
  return undefined
}
