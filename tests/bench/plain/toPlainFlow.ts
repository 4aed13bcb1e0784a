import type { Edge, Node } from '@xyflow/react'
import type { CareMap } from '../../../src/domain/vocabulary/careMap.ts'
import { type MapEdge, type MapNode, toFlow } from '../../../src/draw/flow/toFlow.ts'
import type { PlacedMap } from '../../../src/layout/placedMap.ts'
import { aLook } from '../../builders/aLook.ts'
import type { PlainFlow } from './plainFlow.ts'

/**
 * The product's own boxes and lines of a map, in the same places and of the same sizes and widths, as React Flow's
 * default ones. Sizes and handles are given, which is the fastest that React Flow alone can be.
 */
export function toPlainFlow(placed: PlacedMap, map: CareMap): PlainFlow {
  const { nodes, edges } = toFlow(placed, undefined, aLook(map, placed.lens))
  return { nodes: nodes.map(toPlainNode), edges: edges.map(toPlainEdge) }
}

function toPlainNode(node: MapNode): Node {
  // A handle of no size on the border: lines begin on the very edge of their box.
  const handles = (node.handles ?? []).map(handle => ({ ...handle, width: 0, height: 0 }))
  return { ...node, handles, type: 'default', data: { label: labelOf(node) } }
}

function labelOf(node: MapNode): string {
  switch (node.type) {
    case 'lane':
      return node.data.lane.label
    case 'locality':
      return node.data.group.name
    case 'box':
      return node.data.box.nameLines.join(' ')
    default:
      return node.id
  }
}

function toPlainEdge({ id, source, target, zIndex = 0, ...edge }: MapEdge): Edge {
  const width = edge.type === 'route' ? (edge.data?.route.width ?? 1) : 1
  return { id, source, target, zIndex, type: 'default', style: { strokeWidth: width, strokeOpacity: 0.4 } }
}
