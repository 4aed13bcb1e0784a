import type { Order } from './order.ts'
import { orderPlainly } from './orderPlainly.ts'
import { placeUnion } from './placeUnion.ts'
import type { Union } from './toUnion.ts'
import type { PlacedSlot, UnionPlacement } from './unionPlacement.ts'

/** Where everything of one economy stands in all its states, and the order that it was placed in. */
export type Arrangement = { readonly order: Order; readonly placement: UnionPlacement }

/** The same as plain JSON, so that a built-in economy ships it. */
export type PlainArrangement = {
  readonly order: Order
  readonly placement: Omit<UnionPlacement, 'slots'> & { readonly slots: readonly PlacedSlot[] }
}

/** At once, on any thread: what is drawn until the thorough arrangement has come. */
export function arrangeQuickly(union: Union): Arrangement {
  const order = orderPlainly(union)
  return { order, placement: placeUnion(union, order, { isQuick: true }) }
}

/** In the order of an arrangement before, so that a corrected economy stays where it was; what is new stands last. */
export function arrangeInOrder(union: Union, order: Order): Arrangement {
  return { order, placement: placeUnion(union, order, { isQuick: true }) }
}

export function toPlainArrangement({ order, placement }: Arrangement): PlainArrangement {
  return { order, placement: { ...placement, slots: [...placement.slots.values()] } }
}

export function fromPlainArrangement({ order, placement }: PlainArrangement): Arrangement {
  const slots = new Map(placement.slots.map(slot => [slot.placement, slot]))
  return { order, placement: { ...placement, slots } }
}
