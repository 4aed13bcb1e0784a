import type { Order } from '../layout/order.ts'
import { orderPlainly } from '../layout/orderPlainly.ts'
import type { Union } from '../layout/toUnion.ts'
export async function layOrder(union: Union): Promise<Order> {
  return orderPlainly(union)
}
