import { LANES, type LaneId } from './placedMap.ts'
import { endKey, groupKey, type Union } from './toUnion.ts'

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

/** The links of all states, added up by their two ends. Sorted by the ends. */
export function toUnionTies(union: Union): readonly UnionTie[] {
  const ties = new Map<string, UnionTie>()
  const laneOf = toLaneOfEnd(union)
  const rankOf = (key: string) => laneRank(laneOf.get(key) ?? 'provide')
  for (const links of union.links) {
    for (const link of links) {
      const from = link.from
      const to = endKey(link.to)
      const key = `${from} ${to}`
      const weight = (ties.get(key)?.weight ?? 0) + TOKEN_PENCE + Math.max(0, link.pence ?? 0)
      ties.set(key, { from, to, weight, lanes: Math.abs(rankOf(from) - rankOf(to)) })
    }
  }
  return [...ties.values()]
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
