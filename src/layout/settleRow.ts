import { CLEARANCE } from './mapSizes.ts'
import type { PlacementId } from './placedMap.ts'
import { type Distances, spreadAlong } from './spreadAlong.ts'

/** A box of a row, or (without a placement) a way kept free in it. */
export type RowItem = {
  readonly placement?: PlacementId
  readonly width: number
  readonly weight: number
  /** The states that show it, as bits. */
  readonly states: number
  readonly wanted: number
}

export type SettledItem = RowItem & { readonly middle: number }

/** How far apart two items have to be: not at all where no state shows both. */
export function distancesOf(items: readonly RowItem[], gap: number): Distances {
  return (left, right) => {
    const a = items[left]
    const b = items[right]
    if (a === undefined || b === undefined || (a.states & b.states) === 0) return undefined
    const boxes = (a.placement === undefined ? 0 : 1) + (b.placement === undefined ? 0 : 1)
    return (a.width + b.width) / 2 + (boxes === 2 ? gap : boxes === 1 ? CLEARANCE : 0)
  }
}

/**
 * Gives every item of a row its middle. A `thorough` search also tries each box on the other side of the ways
 * beside it, and keeps what brings all nearest to their wishes; boxes that any state shows together keep their order.
 */
export function settleRow(
  items: readonly RowItem[],
  low: number,
  high: number,
  gap: number,
  thorough: boolean,
): readonly SettledItem[] {
  let best = settleInOrder(items, low, high, gap)
  if (!thorough) return best.items
  for (const box of items.filter(item => item.placement !== undefined)) {
    for (const order of ordersAround(best.items, box)) {
      const other = settleInOrder(order, low, high, gap)
      if (other.cost < best.cost - 0.5) best = other
    }
  }
  return best.items
}

/** Nothing that it gains is worth a row that runs past the end of its lane. */
const PAST_END = 1e9

type Settled = { readonly items: readonly SettledItem[]; readonly cost: number }

function settleInOrder(items: readonly RowItem[], low: number, high: number, gap: number): Settled {
  const middles = spreadAlong(items, distancesOf(items, gap), low, high)
  let cost = 0
  const settled = items.map((item, index) => {
    const middle = middles[index] ?? item.wanted
    const past = Math.max(0, middle + item.width / 2 - high)
    cost += (item.weight + 20) * Math.abs(middle - item.wanted) + past * PAST_END
    return { ...item, middle }
  })
  return { items: settled, cost }
}

/** The same row with one box moved past the ways on its left or right, up to the next box that it must not pass. */
function ordersAround(items: readonly SettledItem[], box: RowItem): readonly (readonly RowItem[])[] {
  const from = items.findIndex(item => item.placement === box.placement)
  const rest = items.filter((_, index) => index !== from)
  const own = items[from]
  if (own === undefined) return []
  const mayPass = (item: RowItem | undefined) =>
    item !== undefined && (item.placement === undefined || (item.states & own.states) === 0)
  const orders: (readonly RowItem[])[] = []
  for (let to = from - 1; to >= 0 && mayPass(rest[to]); to -= 1) orders.push(rest.toSpliced(to, 0, own))
  for (let to = from; to < rest.length && mayPass(rest[to]); to += 1)
    orders.push(rest.toSpliced(to + 1, 0, own))
  return orders
}
