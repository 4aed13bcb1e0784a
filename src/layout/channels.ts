import { endKey, groupKey } from './endKey.ts'
import type { GroupGrid } from './gridGroups.ts'
import { CLEARANCE, CONTRACT_LINE, THINNEST } from './mapSizes.ts'
import type { LaneId } from './placedMap.ts'
import type { Union } from './toUnion.ts'
import { laneRank, toLaneOfEnd } from './unionTies.ts'

/** Room kept free in a lane for routes that pass it on their way down. */
export type Channel = {
  readonly width: number
  /** Its place among the boxes of its lane, where the order has one for it. */
  readonly rank?: number
  /** The states in which something passes; absent: all. */
  readonly states?: ReadonlySet<number>
  /** Where it wants to be, given where all the boxes are. */
  readonly wanted: (middles: ReadonlyMap<string, number>) => number
}

/** Ways to the localities through the providers: a few wide ones, not many narrow ones. */
const WAYS = 3
const WAY_MOST = 150
/** A ribbon this wide should run straight; boxes make way for it. */
const BROAD = 9
const BROAD_MOST = 24

/** The names by which an order knows the ways through the providers; one is as good as another. */
export function nameWays(groups: number): readonly string[] {
  return Array.from({ length: Math.min(WAYS, groups) }, (_, index) => `way:${index}`)
}

/** Room among the providers for what runs from the lanes above them to the localities; `rankOf` as in the order. */
export function waysToLocalities(
  union: Union,
  rankOf: ReadonlyMap<string, number>,
  grid: GroupGrid,
  unitsPerPenny: number,
  mapWidth: number,
): readonly Channel[] {
  const laneOf = toLaneOfEnd(union)
  const provide = laneRank('provide')
  const needs = new Map<string, number>()
  for (const links of union.links) {
    const sums = new Map<string, number>()
    for (const link of links) {
      if (!('group' in link.to) || laneRank(laneOf.get(link.from) ?? 'provide') >= provide) continue
      const key = groupKey(link.to.group)
      const ribbon = Math.max(THINNEST, (link.pence ?? 0) * unitsPerPenny) + 2
      sums.set(key, (sums.get(key) ?? 0) + Math.max(ribbon, CONTRACT_LINE + 3))
    }
    for (const [key, sum] of sums) needs.set(key, Math.max(needs.get(key) ?? 0, sum))
  }
  const names = nameWays(grid.groups.length)
  const ranks = names.flatMap(name => rankOf.get(name) ?? []).sort((a, b) => a - b)
  const count = names.length
  const channels: Channel[] = []
  for (let index = 0; index < count; index += 1) {
    const block = grid.groups.slice(
      Math.floor((index * grid.groups.length) / count),
      Math.floor(((index + 1) * grid.groups.length) / count),
    )
    const width = block.reduce((sum, { group }) => sum + (needs.get(groupKey(group.id)) ?? 0), 0)
    const middle = block.reduce((sum, { x, width: wide }) => sum + x + wide / 2, 0) / block.length
    const wanted = middle * 0.7 + (mapWidth / 2) * 0.3
    if (width === 0) continue
    const rank = ranks[index]
    const channel = { width: Math.min(WAY_MOST, width) + CLEARANCE, wanted: () => wanted }
    channels.push(rank === undefined ? channel : { ...channel, rank })
  }
  return channels
}

/** Per lane above the providers: room for the broad ribbons that pass it, where both their ends want it. */
export function waysForRibbons(union: Union, unitsPerPenny: number): ReadonlyMap<LaneId, readonly Channel[]> {
  const laneOf = toLaneOfEnd(union)
  type Broad = { from: string; to: string; width: number; states: Set<number> }
  const flows = new Map<string, Broad>()
  union.links.forEach((links, state) => {
    for (const link of links) {
      const width = (link.pence ?? 0) * unitsPerPenny
      if (width < BROAD) continue
      const to = endKey(link.to)
      const flow = flows.get(`${link.from} ${to}`) ?? {
        from: link.from,
        to,
        width: 0,
        states: new Set<number>(),
      }
      flow.width = Math.max(flow.width, width)
      flow.states.add(state)
      flows.set(`${link.from} ${to}`, flow)
    }
  })
  const broadest = [...flows.values()].sort((a, b) => b.width - a.width).slice(0, BROAD_MOST)
  const channels = new Map<LaneId, Channel[]>()
  for (const { from, to, width, states } of broadest) {
    const top = laneRank(laneOf.get(from) ?? 'commission')
    const bottom = laneRank(laneOf.get(to) ?? 'practices')
    for (const lane of ['lead', 'scale'] as const) {
      const rank = laneRank(lane)
      if (rank <= top || rank >= bottom) continue
      const share = (rank - top) / (bottom - top)
      const wanted = (middles: ReadonlyMap<string, number>) =>
        (middles.get(from) ?? 0) * (1 - share) + (middles.get(to) ?? 0) * share
      channels.set(lane, [...(channels.get(lane) ?? []), { width: width + 2 * CLEARANCE, states, wanted }])
    }
  }
  return channels
}
