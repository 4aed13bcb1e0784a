import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js'
import { endKey } from './endKey.ts'
import { countLineCrossings } from './measureLayout.ts'
import type { Order } from './order.ts'
import type { Point } from './placedMap.ts'
import { toElkGraph } from './toElkGraph.ts'
import type { Union } from './toUnion.ts'

/**
 * How many lines cross when ELK lays out one state alone, with the same lanes and the same lines between them: what
 * our routes are measured against. `state` holds a single care map.
 */
export async function countElkCrossings(
  state: Union,
  plain: Order,
  elk: Pick<ELK, 'layout'>,
): Promise<number> {
  const graph = toElkGraph(state, plain)
  const lanes = new Map(
    (graph.children ?? []).map(child => [child.id, child.layoutOptions?.['elk.partitioning.partition']]),
  )
  const edges = (state.links[0] ?? []).flatMap(link => {
    const to = endKey(link.to)
    const [above, below] = [Number(lanes.get(link.from)), Number(lanes.get(to))]
    if (above === below) return []
    const [source, target] = above < below ? [link.from, to] : [to, link.from]
    return [{ id: link.id, sources: [source], targets: [target] }]
  })
  const answer: ElkNode = await elk.layout({ ...graph, edges })
  const lines = (answer.edges ?? []).flatMap(edge =>
    (edge.sections ?? []).map(({ startPoint, bendPoints = [], endPoint }) =>
      [startPoint, ...bendPoints, endPoint].map(({ x, y }): Point => [x, y]),
    ),
  )
  return countLineCrossings(lines)
}
