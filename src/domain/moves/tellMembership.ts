import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { MappedOrganisation } from '../vocabulary/careMap.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Relation } from '../vocabulary/relation.ts'
import type { Bodies } from './bodies.ts'
import { claim } from './certaintyVerb.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { type Phrase, say } from './phrase.ts'
import { isMembership } from './tieWords.ts'

type Membership = {
  readonly joined: Relation[]
  readonly left: Relation[]
  readonly indexes: number[]
}
type Comings = {
  readonly added: ReadonlyMap<OrganisationId, Spot>
  readonly removed: ReadonlyMap<OrganisationId, Spot>
}
type Spot = { readonly index: number; readonly body: MappedOrganisation }

/**
 * The moves of practices into and out of groups, by the kind of group and tie, together with the coming and going of
 * the groups themselves; then the other bodies that are set up, and those that no longer exist.
 */
export function draftMembership(changes: readonly Change[], bodies: Bodies): readonly Draft[] {
  const comings = readComings(changes)
  const memberships = readMemberships(changes, bodies)
  const placed = new Set<OrganisationId>()
  const drafts = [...memberships].map(([id, membership]) => draftOne(id, membership, comings, placed, bodies))
  const rest = (spots: ReadonlyMap<OrganisationId, Spot>) =>
    [...spots.values()].filter(({ body }) => !placed.has(body.id))
  return [
    ...drafts,
    ...draftBodies('formed', rest(comings.added), bodies),
    ...draftBodies('dissolved', rest(comings.removed), bodies),
  ]
}

function readComings(changes: readonly Change[]): Comings {
  const added = new Map<OrganisationId, Spot>()
  const removed = new Map<OrganisationId, Spot>()
  changes.forEach((change, index) => {
    if (change.subject !== 'organisation') return
    if (change.type === 'added') added.set(change.after.id, { index, body: change.after })
    if (change.type === 'removed') removed.set(change.before.id, { index, body: change.before })
  })
  return { added, removed }
}

/** A practice's move from one group to another is told with the group that it moves to. */
function readMemberships(changes: readonly Change[], bodies: Bodies): ReadonlyMap<string, Membership> {
  const memberships = new Map<string, Membership>()
  const joinedAs = new Map<OrganisationId, string>()
  const open = (id: string) => {
    const membership = memberships.get(id) ?? { joined: [], left: [], indexes: [] }
    memberships.set(id, membership)
    return membership
  }
  const idOf = ({ type, to }: Relation) => `membership:${type}:${bodies.kindOf(to) ?? 'body'}`
  changes.forEach((change, index) => {
    if (change.subject !== 'relation' || change.type !== 'added' || !isMembership(change.after.type)) return
    const membership = open(idOf(change.after))
    membership.joined.push(change.after)
    membership.indexes.push(index)
    joinedAs.set(change.after.from, idOf(change.after))
  })
  changes.forEach((change, index) => {
    if (change.subject !== 'relation' || change.type !== 'removed' || !isMembership(change.before.type))
      return
    const membership = open(joinedAs.get(change.before.from) ?? idOf(change.before))
    membership.left.push(change.before)
    membership.indexes.push(index)
  })
  return memberships
}

function draftOne(
  id: string,
  { joined, left, indexes }: Membership,
  { added, removed }: Comings,
  placed: Set<OrganisationId>,
  bodies: Bodies,
): Draft {
  const groups = new Set(joined.map(relation => relation.to))
  const former = new Set(left.map(relation => relation.to))
  const spots = [...groups].flatMap(group => added.get(group) ?? [])
  const gone = [...former]
    .flatMap(group => removed.get(group) ?? [])
    .filter(({ body }) => !placed.has(body.id))
  for (const { body } of [...spots, ...gone]) placed.add(body.id)
  const because = mergeReasons((joined.length > 0 ? joined : left).map(relation => relation.because))
  const certainty = certaintyOf(because)
  const members = new Set((joined.length > 0 ? joined : left).map(relation => relation.from))
  const isNew = spots.length === groups.size && spots.every(({ body }) => body.formed)
  const isAssigned = joined[0]?.type === 'assigned-to'
  const isBack = spots.length > 0 && spots.every(({ body }) => !body.formed)
  return {
    id,
    kind: 'membership',
    streams: [],
    changes: [...indexes, ...[...spots, ...gone].map(spot => spot.index)],
    pence: 0,
    practices: members,
    certainty,
    because,
    weight: joined.length === 0 ? 0.05 : isAssigned ? 0.13 : 0.09,
    tell: () => {
      const who = bodies.nameAll(members)
      if (joined.length === 0) return say`${who} would leave ${bodies.nameAll(former)}`
      const verb =
        joined[0]?.type === 'assigned-to'
          ? 'be assigned to'
          : isNew
            ? members.size === 1
              ? 'become part of'
              : 'come together in'
            : isBack
              ? 'go back to'
              : 'join'
      // A federation of the same name is, to a reader, the same federation.
      const names = new Set(spots.map(({ body }) => body.name))
      const old = gone.flatMap(({ body }) => (names.has(body.name) ? [] : [body.id]))
      const instead = old.length === 0 ? say`` : say`, which would take the place of ${bodies.nameAll(old)}`
      return claim(certainty, who, say`${verb} ${bodies.nameAll(groups)}${instead}`)
    },
  }
}

function draftBodies(kind: 'formed' | 'dissolved', spots: readonly Spot[], bodies: Bodies): readonly Draft[] {
  if (spots.length === 0) return []
  const because = mergeReasons(spots.map(({ body }) => body.because))
  const certainty = certaintyOf(because)
  const names = bodies.nameAll(spots.map(({ body }) => body.id))
  const tell = (): Phrase =>
    kind === 'formed' ? claim(certainty, names, say`be set up`) : say`${names} would no longer exist`
  return [
    {
      id: kind,
      kind,
      streams: [],
      changes: spots.map(spot => spot.index),
      pence: 0,
      practices: new Set(),
      certainty,
      because,
      weight: kind === 'formed' ? 0.06 : 0.03,
      tell,
    },
  ]
}
