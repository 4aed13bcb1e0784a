import { compareText } from '../kit/compareText.ts'
import { nameWays } from './channels.ts'
import { groupKey } from './endKey.ts'
import { improveOrder } from './improveOrder.ts'
import type { Order } from './order.ts'
import { type OrderCost, toOrderCost, toPlaces } from './orderCost.ts'
import { toRoutedCost } from './routedCost.ts'
import { sweepOrder } from './sweepOrder.ts'
import type { Union } from './toUnion.ts'

/** With more payers than this, or more boxes in all, only the orders given are improved. */
const PAYERS = 4
const MOST_SLOTS = 60
/** The last search places every order that it tries: only where a state has no more lines, and only so often. */
const MOST_LINKS = 60
const EFFORT = { reach: 2, most: 160 }

/**
 * The best order that can be found from those given: each improved, and each again from every order of the few
 * payers, since the lanes beneath only follow them; the best of these once more, by the ways that lines find between
 * the boxes when it is placed.
 */
export function searchOrder(union: Union, starts: readonly Order[]): Order {
  const isSmall = union.slots.length <= MOST_SLOTS && union.links.every(links => links.length <= MOST_LINKS)
  const straight = toOrderCost(union)
  const tried = isSmall ? starts.flatMap(start => [start, ...withPayersInEveryOrder(union, start)]) : starts
  const found = tried.map(start => withWays(improveOrder(start, straight), union))
  if (!isSmall) return cheapest(found, straight)
  const routed = toRoutedCost(union)
  return improveOrder(cheapest(found, routed), routed, EFFORT)
}

/** The first of those that cost least. */
function cheapest(orders: readonly Order[], costOf: OrderCost): Order {
  const [first, ...others] = orders.map(order => ({ order, cost: costOf(toPlaces(order)) }))
  if (first === undefined) throw new Error('There is no order to start from')
  return others.reduce((best, other) => (other.cost < best.cost - 1e-6 ? other : best), first).order
}

/** With the ways to the localities spread evenly among the providers. */
function withWays(order: Order, union: Union): Order {
  const names = nameWays(union.groups.length)
  const provide = [...order.lanes.provide]
  for (const [index, name] of names.entries()) {
    provide.splice(Math.round(((index + 0.5) / names.length) * order.lanes.provide.length) + index, 0, name)
  }
  return { ...order, lanes: { ...order.lanes, provide } }
}

function withPayersInEveryOrder(union: Union, start: Order): readonly Order[] {
  const payers = [...start.lanes.commission].sort(compareText)
  if (payers.length > PAYERS) return []
  return permutations(payers).map(commission =>
    sweepOrder(union, { ...start, lanes: { ...start.lanes, commission } }, start.groups.map(groupKey)),
  )
}

function permutations(values: readonly string[]): readonly (readonly string[])[] {
  if (values.length < 2) return [values]
  return values.flatMap((value, index) =>
    permutations(values.toSpliced(index, 1)).map(rest => [value, ...rest]),
  )
}
