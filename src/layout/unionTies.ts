import { endKey, groupKey } from './endKey.ts'
import { LANES, type LaneId } from './placedMap.ts'
import type { Union } from './toUnion.ts'

/** What ties two ends of the union over all its states: the pence that flow, or a token weight where none is known. */
export type UnionTie = {
  readonly from: string
  readonly to: string
  readonly weight: number
  /** How many lanes apart the two ends are. */
  readonly lanes: number
}

/** A contract without known pence, or of a few pounds, still pulls its ends together a little. */
const TOKEN_PENCE = 100_000_000

/** The links and relations of all states, added up by their two ends. */
export function toUnionTies(union: Union): readonly UnionTie[] {
  const ties = new Map<string, UnionTie>()
  const laneOf = toLaneOfEnd(union)
  const rankOf = (key: string) => laneRank(laneOf.get(key) ?? 'provide')
  for (const links of union.links) {
    for (const link of links) add(link.from, endKey(link.to), TOKEN_PENCE + Math.max(0, link.pence ?? 0))
  }
  for (const relations of union.relations) {
    for (const relation of relations) add(endKey(relation.from), endKey(relation.to), TOKEN_PENCE / 4)
  }
  return [...ties.values()]

  function add(from: string, to: string, more: number): void {
    const key = `${from} ${to}`
    const weight = (ties.get(key)?.weight ?? 0) + more
    ties.set(key, { from, to, weight, lanes: Math.abs(rankOf(from) - rankOf(to)) })
  }
}

/** The lane of every end of the union, groups included. */
export function toLaneOfEnd(union: Union): ReadonlyMap<string, LaneId> {
  const lanes = new Map<string, LaneId>(union.slots.map(slot => [slot.placement, slot.lane]))
  for (const group of union.groups) lanes.set(groupKey(group.id), 'practices')
  return lanes
}

/** 0 for the lane at the top. */
export function laneRank(lane: LaneId): number {
  return LANES.indexOf(lane)
}
