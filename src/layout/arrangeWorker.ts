import type { Arrangement } from './arrangement.ts'
import type { Order } from './order.ts'
import { placeUnion } from './placeUnion.ts'
import { searchOrder } from './searchOrder.ts'
import type { Union } from './toUnion.ts'

/** The union, and the orders to begin the search with: ELK's first. */
export type ArrangeRequest = { readonly union: Union; readonly orders: readonly Order[] }

addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  const order = searchOrder(data.union, data.orders)
  const arrangement: Arrangement = { order, placement: placeUnion(data.union, order) }
  postMessage(arrangement)
})
