import type { Edge, Node } from '@xyflow/react'
import type {
  PlacedAgreement,
  PlacedBox,
  PlacedGroup,
  PlacedLane,
  PlacedMap,
  PlacedRoute,
  PlacedTie,
  TieEnd,
} from '../../layout/placedMap.ts'
import { tiesInSight } from '../../layout/tiesInSight.ts'
import { type BoxFace, faceOfBox, faceOfRoute, faceOfTie, type LineFace } from './faces.ts'
import type { MapLook } from './mapContext.ts'
import type { StepPlan } from './scene.ts'
import { still } from './still.ts'

export type LaneNode = Node<{ readonly lane: PlacedLane; readonly bodies: number }, 'lane'>
export type LocalityNode = Node<{ readonly group: PlacedGroup }, 'locality'>
export type BoxNode = Node<
  { readonly box: PlacedBox; readonly face: BoxFace; readonly isLeaving: boolean },
  'box'
>
export type AgreementNode = Node<{ readonly agreement: PlacedAgreement }, 'agreement'>
export type MapNode = LaneNode | LocalityNode | BoxNode | AgreementNode

export type RouteEdge = Edge<
  { readonly route: PlacedRoute; readonly face: LineFace; readonly isLeaving: boolean },
  'route'
>
export type TieEdge = Edge<{ readonly tie: PlacedTie; readonly face: LineFace }, 'tie'>
export type MapEdge = RouteEdge | TieEdge
export type Flow = { readonly nodes: MapNode[]; readonly edges: MapEdge[] }

/** Lanes lie lowest, then localities, then money, then ties, then boxes. */
const LEVEL = { lane: 0, locality: 1, route: 2, tie: 3, box: 4 } as const

/**
 * React Flow's view of a placed map. Sizes, measures and handles are given, so that nothing is measured or
 * re-mounted; what leaves keeps its id while it fades, since nothing of the new map has it.
 */
export function toFlow(placed: PlacedMap, plan: StepPlan | undefined, look: MapLook): Flow {
  const idOf = new Map<string, string>(placed.boxes.map(box => [box.placement, box.organisation]))
  for (const box of plan?.dissolving ?? []) idOf.set(box.placement, box.organisation)
  const toBox = (box: PlacedBox, isLeaving: boolean): BoxNode => ({
    ...still(box, LEVEL.box),
    id: box.organisation,
    type: 'box',
    data: { box, face: faceOfBox(box, look), isLeaving },
  })
  const nodes: MapNode[] = [
    ...placed.lanes.map(
      (lane): LaneNode => ({
        ...still(lane, LEVEL.lane),
        id: `lane ${lane.id}`,
        type: 'lane',
        data: { lane, bodies: placed.boxes.filter(box => box.lane === lane.id).length },
      }),
    ),
    ...placed.groups.map(
      (group): LocalityNode => ({
        ...still(group, LEVEL.locality),
        id: `group ${group.id}`,
        type: 'locality',
        data: { group },
      }),
    ),
    ...placed.agreements.map(
      (agreement): AgreementNode => ({
        ...still(agreement, LEVEL.box),
        id: agreement.id,
        type: 'agreement',
        data: { agreement },
      }),
    ),
    ...placed.boxes.map((box): BoxNode => toBox(box, false)),
    ...(plan?.dissolving ?? []).map((box): BoxNode => toBox(box, true)),
  ]
  const known = new Set(nodes.map(node => node.id))
  const end = (place: TieEnd) => {
    if ('agreement' in place) return place.agreement
    return 'group' in place ? `group ${place.group}` : (idOf.get(place.placement) ?? '')
  }
  const toRoute = (route: PlacedRoute, isLeaving: boolean): RouteEdge => ({
    id: route.id,
    type: 'route',
    source: end({ placement: route.from }),
    target: end(route.to),
    zIndex: LEVEL.route,
    data: { route, face: faceOfRoute(route, look), isLeaving },
  })
  const edges: MapEdge[] = [
    ...placed.routes.map(route => toRoute(route, false)),
    ...(plan?.leaving ?? []).map(route => toRoute(route, true)),
    ...tiesInSight(placed).map(
      (tie): TieEdge => ({
        id: tie.id,
        type: 'tie',
        source: end(tie.from),
        target: end(tie.to),
        zIndex: LEVEL.tie,
        data: { tie, face: faceOfTie(tie, look) },
      }),
    ),
  ]
  return { nodes, edges: edges.filter(edge => known.has(edge.source) && known.has(edge.target)) }
}
