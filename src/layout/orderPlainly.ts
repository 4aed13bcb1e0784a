import { compareText } from '../kit/compareText.ts'
import { groupKey } from './endKey.ts'
import { moneyThrough } from './moneyThrough.ts'
import type { Order } from './order.ts'
import type { LaneId } from './placedMap.ts'
import { sweepOrder, toLaneRecord } from './sweepOrder.ts'
import type { Union } from './toUnion.ts'

/**
 * An order at once and without ELK: every lane by the weighted middle of what it is tied to. Localities keep the
 * order that they are given in.
 */
export function orderPlainly(union: Union): Order {
  const first = firstOrder(union)
  return sweepOrder(union, first, first.groups.map(groupKey))
}

/** Before anything is known of ties: the biggest of each lane in the middle, so that big flows run straight down. */
function firstOrder(union: Union): Order {
  const through = moneyThrough(union)
  const inLane = (lane: LaneId): readonly string[] =>
    biggestInTheMiddle(
      union.slots.filter(slot => slot.lane === lane).map(slot => slot.placement),
      through,
    )
  return { lanes: toLaneRecord(inLane), groups: union.groups.map(group => group.id) }
}

function biggestInTheMiddle(
  keys: readonly string[],
  through: ReadonlyMap<string, number>,
): readonly string[] {
  const sorted = [...keys].sort((a, b) => (through.get(b) ?? 0) - (through.get(a) ?? 0) || compareText(a, b))
  const order: string[] = []
  for (const [index, key] of sorted.entries()) {
    if (index % 2 === 0) order.push(key)
    else order.unshift(key)
  }
  return order
}
