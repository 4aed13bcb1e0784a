import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { Order } from './order.ts'
import type { LaneId } from './placedMap.ts'
import { toLaneRecord } from './sweepOrder.ts'

/** The order that ELK gave: every lane's boxes from left to right. Localities keep the order of the file. */
export function fromElkGraph(answer: ElkNode, plain: Order): Order {
  const x = new Map((answer.children ?? []).map(child => [child.id, child.x ?? 0]))
  const sorted = (lane: LaneId): readonly string[] =>
    [...plain.lanes[lane]].sort((a, b) => (x.get(a) ?? 0) - (x.get(b) ?? 0))
  return { lanes: toLaneRecord(sorted), groups: plain.groups }
}
