import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import { groupKey } from './endKey.ts'
import type { Order } from './order.ts'
import type { Union } from './toUnion.ts'
import { laneRank, toLaneOfEnd, toUnionTies } from './unionTies.ts'

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.edgeRouting': 'POLYLINE',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.thoroughness': '12',
}

/** ELK tells lanes apart by what it takes for a box; only the order is wanted, so all boxes are alike. */
const WIDTH = 120
const HEIGHT = 60

/**
 * The union as a graph for ELK: a node per slot and per locality, each lane a partition, and the links between
 * lanes, all pointing down. Links within a lane would split it into layers. Freshly built: ELK writes into it.
 */
export function toElkGraph(union: Union, plain: Order): ElkNode {
  const laneOf = toLaneOfEnd(union)
  const keys = [...Object.values(plain.lanes).flat(), ...plain.groups.map(groupKey)]
  const edges: ElkExtendedEdge[] = []
  for (const { from, to } of toUnionTies(union)) {
    const above = laneRank(laneOf.get(from) ?? 'provide')
    const below = laneRank(laneOf.get(to) ?? 'provide')
    if (above === below) continue
    const [source, target] = above < below ? [from, to] : [to, from]
    edges.push({ id: `${source} ${target}`, sources: [source], targets: [target] })
  }
  return {
    id: 'union',
    layoutOptions: OPTIONS,
    children: keys.map(key => ({
      id: key,
      width: WIDTH,
      height: HEIGHT,
      layoutOptions: { 'elk.partitioning.partition': String(laneRank(laneOf.get(key) ?? 'provide')) },
    })),
    edges,
  }
}
