import { startElkInNode } from '../layout/elkNode.ts'
import type { Order } from '../layout/order.ts'
import { orderWithElk } from '../layout/orderWithElk.ts'
import type { Union } from '../layout/toUnion.ts'

/** ELK's order for a union, in plain Node: for the build and the command line. */
export async function layOrder(union: Union): Promise<Order> {
  return orderWithElk(union, startElkInNode())
}
