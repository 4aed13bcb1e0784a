import { compareText } from '../kit/compareText.ts'
import { groupKey } from './endKey.ts'
import { improveOrder } from './improveOrder.ts'
import type { Order } from './order.ts'
import { type OrderCost, toOrderCost, toPlaces } from './orderCost.ts'
import { sweepOrder } from './sweepOrder.ts'
import type { Union } from './toUnion.ts'

/** With more payers than this, or more boxes in all, only the orders given are improved. */
const PAYERS = 4
const MOST_SLOTS = 60

/**
 * The best order that can be found from those given: each improved, and each again from every order of the few
 * payers, since the lanes beneath only follow them.
 */
export function searchOrder(union: Union, starts: readonly Order[]): Order {
  const costOf = toOrderCost(union)
  const tried = starts.flatMap(start => [start, ...withPayersInEveryOrder(union, start)])
  const found = tried.map(start => improveOrder(start, costOf))
  const [first, ...others] = found
  if (first === undefined) throw new Error('There is no order to start from')
  return others.reduce((best, order) => (isBetter(order, best, costOf) ? order : best), first)
}

function isBetter(order: Order, than: Order, costOf: OrderCost): boolean {
  return costOf(toPlaces(order)) < costOf(toPlaces(than)) - 1e-6
}

function withPayersInEveryOrder(union: Union, start: Order): readonly Order[] {
  const payers = [...start.lanes.commission].sort(compareText)
  if (payers.length > PAYERS || union.slots.length > MOST_SLOTS) return []
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
