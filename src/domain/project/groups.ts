import { sortByText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import type { Group } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'

/** The groups of today that a practice belongs to, sorted by id. */
export type GroupsOf = (practice: Practice) => readonly Group[]

const NONE: readonly Group[] = []

export function indexGroups(groups: readonly Group[]): GroupsOf {
  const byPractice = new Map<OrganisationId, Group[]>()
  for (const group of sortByText(groups, one => one.id)) {
    for (const member of group.members) getOrMake(byPractice, member, (): Group[] => []).push(group)
  }
  return practice => byPractice.get(practice.id) ?? NONE
}

/** The first among the wanted kinds; among all where none are named. */
export function findGroup(groups: readonly Group[], kinds?: readonly OrganisationKind[]): Group | undefined {
  return groups.find(group => kinds === undefined || kinds.includes(group.kind))
}
