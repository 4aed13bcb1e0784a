import type { ELK } from 'elkjs/lib/elk-api.js'
import { fromElkGraph } from './fromElkGraph.ts'
import type { Order } from './order.ts'
import { orderPlainly } from './orderPlainly.ts'
import { searchOrder } from './searchOrder.ts'
import { toElkGraph } from './toElkGraph.ts'
import type { Union } from './toUnion.ts'

/** The orders to begin the search with: ELK's over the union of all states, and the plain one. */
export async function askElk(union: Union, elk: Pick<ELK, 'layout'>): Promise<readonly Order[]> {
  const plain = orderPlainly(union)
  const answer = await elk.layout(toElkGraph(union, plain))
  return [fromElkGraph(answer, plain), plain]
}

/**
 * The order of an economy's lanes, asked of ELK once over the union of all its states, then straightened where the
 * money still runs sideways; the plain order where that is better even so. Rejects when ELK does: the caller keeps
 * the plain order and says so.
 */
export async function orderWithElk(union: Union, elk: Pick<ELK, 'layout'>): Promise<Order> {
  return searchOrder(union, await askElk(union, elk))
}
