import { compareText } from '../kit/compareText.ts'
import { groupKey } from './endKey.ts'
import { improveOrder } from './improveOrder.ts'
import type { Order } from './order.ts'
import { LANES, type LaneId } from './placedMap.ts'
import type { Union } from './toUnion.ts'
import { toUnionTies, type UnionTie } from './unionTies.ts'

const SWEEPS = 6

/**
 * An order without ELK, in a few milliseconds: the biggest payers in the middle, then every lane by the weighted
 * barycentre of what it is tied to, swept down and up. Localities keep the order of the file.
 */
export function orderPlainly(union: Union): Order {
  const ties = toUnionTies(union)
  const weights = new Map<string, number>()
  for (const { from, to, weight } of ties) {
    weights.set(from, (weights.get(from) ?? 0) + weight)
    weights.set(to, (weights.get(to) ?? 0) + weight)
  }
  const lanes = new Map<LaneId, string[]>(
    LANES.map(lane => [
      lane,
      biggestInTheMiddle(
        union.slots.filter(slot => slot.lane === lane).map(slot => slot.placement),
        weights,
      ),
    ]),
  )
  const groups = union.groups.map(group => group.id)
  const places = new Map<string, number>()
  const settle = (keys: readonly string[]) => {
    for (const [index, key] of keys.entries()) places.set(key, (index + 0.5) / keys.length)
  }
  settle(groups.map(groupKey))
  for (const keys of lanes.values()) settle(keys)
  const neighbours = toNeighbours(ties)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const down = sweep % 2 === 0
    for (const lane of down ? LANES : LANES.toReversed()) {
      if (lane === 'commission') continue
      const keys = lanes.get(lane) ?? []
      const wanted = new Map(keys.map(key => [key, barycentre(key, neighbours, places)]))
      keys.sort((a, b) => (wanted.get(a) ?? 0.5) - (wanted.get(b) ?? 0.5))
      settle(keys)
    }
  }
  const record = (lane: LaneId): readonly string[] => lanes.get(lane) ?? []
  return improveOrder(union, {
    lanes: {
      commission: record('commission'),
      lead: record('lead'),
      scale: record('scale'),
      provide: record('provide'),
      practices: record('practices'),
    },
    groups,
  })
}

/** The largest in the middle, the others in turn to its left and right: the big flows then run straight down. */
function biggestInTheMiddle(keys: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const sorted = [...keys].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || compareText(a, b))
  const order: string[] = []
  for (const [index, key] of sorted.entries()) {
    if (index % 2 === 0) order.push(key)
    else order.unshift(key)
  }
  return order
}

type Neighbour = { readonly key: string; readonly weight: number }

function toNeighbours(ties: readonly UnionTie[]): ReadonlyMap<string, readonly Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>()
  const add = (key: string, neighbour: Neighbour) => {
    const list = neighbours.get(key)
    if (list) list.push(neighbour)
    else neighbours.set(key, [neighbour])
  }
  for (const { from, to, weight } of ties) {
    add(from, { key: to, weight })
    add(to, { key: from, weight })
  }
  return neighbours
}

/** Where a key's neighbours stand, from 0 to 1; its own place where it has none. */
function barycentre(
  key: string,
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  places: ReadonlyMap<string, number>,
): number {
  let sum = 0
  let total = 0
  for (const neighbour of neighbours.get(key) ?? []) {
    sum += (places.get(neighbour.key) ?? 0.5) * neighbour.weight
    total += neighbour.weight
  }
  return total === 0 ? (places.get(key) ?? 0.5) : sum / total
}
