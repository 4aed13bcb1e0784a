import type { Order } from './order.ts'
import { toPlaces } from './orderCost.ts'
import { LANES, type LaneId } from './placedMap.ts'
import type { Union } from './toUnion.ts'
import { toUnionTies, type UnionTie } from './unionTies.ts'

const SWEEPS = 6

/**
 * Sorts every lane but the payers' by the weighted middle of what each box is tied to, down the lanes and up again a
 * few times. Equal boxes keep their order; payers and localities (`still`) keep their places.
 */
export function sweepOrder(union: Union, order: Order, still: readonly string[]): Order {
  const places = toPlaces(order)
  const neighbours = toNeighbours(toUnionTies(union))
  const lanes = new Map<LaneId, string[]>(LANES.map(lane => [lane, [...order.lanes[lane]]]))
  const fixed = new Set([...still, ...order.lanes.commission])
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const lane of sweep % 2 === 0 ? LANES : LANES.toReversed()) {
      const keys = lanes.get(lane) ?? []
      if (keys.some(key => fixed.has(key))) continue
      const wanted = new Map(keys.map(key => [key, barycentre(key, neighbours, places)]))
      keys.sort((a, b) => (wanted.get(a) ?? 0.5) - (wanted.get(b) ?? 0.5))
      for (const [index, key] of keys.entries()) places.set(key, (index + 0.5) / keys.length)
    }
  }
  return { lanes: toLaneRecord(lane => lanes.get(lane) ?? []), groups: order.groups }
}

/** One list per lane. */
export function toLaneRecord(of: (lane: LaneId) => readonly string[]): Order['lanes'] {
  return {
    commission: of('commission'),
    lead: of('lead'),
    scale: of('scale'),
    provide: of('provide'),
    practices: of('practices'),
  }
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

/** Where a box's neighbours stand, from 0 to 1; its own place where it has none. */
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
