import { groupKey } from './endKey.ts'
import type { Order } from './order.ts'
import { LANES, type LaneId } from './placedMap.ts'
import type { Union } from './toUnion.ts'
import { toUnionTies, type UnionTie } from './unionTies.ts'

/** Lanes longer than this keep the order that they have: the search tries every place for every box. */
const LONGEST = 40
const ROUNDS = 6

/**
 * Moves single boxes within their lanes for as long as the money then runs straighter: the sum over all states of
 * pence × sideways distance falls. Crossing ribbons are long ribbons, so they go too.
 */
export function improveOrder(union: Union, order: Order): Order {
  const ties = toUnionTies(union)
  const lanes = new Map<LaneId, string[]>(LANES.map(lane => [lane, [...order.lanes[lane]]]))
  const places = new Map<string, number>()
  const settle = (keys: readonly string[]) => {
    for (const [index, key] of keys.entries()) places.set(key, (index + 0.5) / keys.length)
  }
  settle(order.groups.map(groupKey))
  for (const keys of lanes.values()) settle(keys)
  const tiesOf = indexTies(ties)
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    for (const [lane, keys] of lanes) {
      if (lane === 'practices' || keys.length > LONGEST) continue
      const own = new Set(keys.flatMap(key => tiesOf.get(key) ?? []))
      let best = lengthOf(own, places)
      for (const key of [...keys]) {
        for (let to = 0; to < keys.length; to += 1) {
          const from = keys.indexOf(key)
          if (from === to) continue
          keys.splice(to, 0, ...keys.splice(from, 1))
          settle(keys)
          const length = lengthOf(own, places)
          if (length < best * 0.9999) {
            best = length
            moved = true
          } else {
            keys.splice(from, 0, ...keys.splice(to, 1))
          }
        }
      }
      settle(keys)
    }
    if (!moved) break
  }
  const record = (lane: LaneId): readonly string[] => lanes.get(lane) ?? []
  return {
    lanes: {
      commission: record('commission'),
      lead: record('lead'),
      scale: record('scale'),
      provide: record('provide'),
      practices: record('practices'),
    },
    groups: order.groups,
  }
}

function indexTies(ties: readonly UnionTie[]): ReadonlyMap<string, readonly UnionTie[]> {
  const index = new Map<string, UnionTie[]>()
  for (const tie of ties) {
    for (const key of [tie.from, tie.to]) {
      const list = index.get(key)
      if (list) list.push(tie)
      else index.set(key, [tie])
    }
  }
  return index
}

function lengthOf(ties: Iterable<UnionTie>, places: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const { from, to, weight } of ties) {
    sum += weight * Math.abs((places.get(from) ?? 0.5) - (places.get(to) ?? 0.5))
  }
  return sum
}
