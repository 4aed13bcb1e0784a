import type { Order } from './order.ts'
import { type OrderCost, toPlaces } from './orderCost.ts'
import { LANES, type LaneId } from './placedMap.ts'
import { toLaneRecord } from './sweepOrder.ts'

/** Lanes longer than this keep the order that they have: the search tries every place for every box. */
const LONGEST = 40
const ROUNDS = 5

/** How far a box is moved at a time, in places, and how many orders are tried in all: for a cost that takes its time. */
type Effort = { readonly reach: number; readonly most: number }

const ALL: Effort = { reach: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY }

/** Moves single boxes within their lanes for as long as fewer lines cross and the money runs straighter. */
export function improveOrder(order: Order, costOf: OrderCost, { reach, most }: Effort = ALL): Order {
  const lanes = new Map<LaneId, string[]>(LANES.map(lane => [lane, [...order.lanes[lane]]]))
  const places = toPlaces(order)
  const settle = (keys: readonly string[]) => {
    for (const [index, key] of keys.entries()) places.set(key, (index + 0.5) / keys.length)
  }
  let best = costOf(places)
  let tried = 1
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    for (const keys of lanes.values()) {
      if (keys.length > LONGEST) continue
      for (const key of [...keys]) {
        for (let to = 0; to < keys.length && tried < most; to += 1) {
          const from = keys.indexOf(key)
          if (from === to || Math.abs(from - to) > reach) continue
          tried += 1
          keys.splice(to, 0, ...keys.splice(from, 1))
          settle(keys)
          const cost = costOf(places)
          if (cost < best - 1e-6) {
            best = cost
            moved = true
          } else {
            keys.splice(from, 0, ...keys.splice(to, 1))
            settle(keys)
          }
        }
      }
    }
    if (!moved) break
  }
  return { lanes: toLaneRecord(lane => lanes.get(lane) ?? []), groups: order.groups }
}
