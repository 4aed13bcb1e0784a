import { ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { memo, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import type { PlacedMap, Rectangle } from '../../layout/placedMap.ts'
import { describeOrganisation } from '../words/describeOrganisation.ts'
import { describeRoute } from '../words/describeRoute.ts'
import { Camera } from './Camera.tsx'
import { frameWhole, type Size } from './frameWhole.ts'
import { keepAlike } from './keepAlike.ts'
import { AgreementBar, LaneBand, LocalityBox } from './LocalityBox.tsx'
import './map.css'
import { type MapHost, MapHostProvider, type MapLook } from './mapContext.ts'
import { OrganisationBox } from './OrganisationBox.tsx'
import { RouteLine, TieLine } from './RouteLine.tsx'
import { READ_ONLY_FLOW } from './readOnlyFlow.ts'
import type { StepPlan } from './scene.ts'
import { type Flow, type MapEdge, type MapNode, toFlow } from './toFlow.ts'
import { useFrameSize } from './useFrameSize.ts'
import { useInTurn } from './useInTurn.ts'
import { useScroller } from './useScroller.ts'
import { type Canvas, type DrawnRoute, type Phase, toDrawnRoute, useStep } from './useStep.ts'

const NODE_TYPES = { lane: LaneBand, locality: LocalityBox, box: OrganisationBox, agreement: AgreementBar }
const EDGE_TYPES = { route: RouteLine, tie: TieLine }

type Props = {
  readonly placed: PlacedMap
  /** Contract of this map → the contract of the map before that its money left. */
  readonly travels: ReadonlyMap<string, string>
  readonly state: string
  readonly label: string
  readonly look: MapLook
  /** What the last step moved. */
  readonly moved: ReadonlySet<string>
  /** True while a layout or font is still on its way. */
  readonly isPending: boolean
  /** True while what is to be shown is other than what is given here, and still being worked out. */
  readonly isBehind?: boolean
  /** True where the next map is drawn at once, without a step: it follows a slider. */
  readonly isInstant?: boolean
  /** A place to bring into view: the body in focus. */
  readonly spotlight: Rectangle | undefined
  /** Called whenever the map has come to rest on what it was last given. */
  readonly onRest?: (placed: PlacedMap) => void
  /** What else stands in the frame and needs its camera; kept by whoever gives it, as all else here. */
  readonly children?: ReactNode
}

/** The map: React Flow draws the placed map, one clock steps it, and its root says what it is doing. Stands in a `MapFrame`. */
export const AtlasMap = memo(function AtlasMap({
  placed: target,
  travels,
  state,
  label,
  look,
  moved,
  isPending,
  isBehind = false,
  isInstant = false,
  spotlight,
  onRest,
  children,
}: Props) {
  const canvas = useRef<Canvas | null>(null)
  const routes = useRef(new Map<string, DrawnRoute>())
  const root = useCallback((element: HTMLDivElement | null) => {
    canvas.current = element === null ? null : { root: element, routes: routes.current }
    // React Flow names its wrapper an application, which would take the reader's own keys away.
    element?.querySelector('.react-flow')?.setAttribute('role', 'presentation')
  }, [])
  const host = useHost(look, routes.current)
  const { placed, plan, phase, revision } = useStep(target, travels, canvas, isInstant)
  const { nodes, edges } = useFlow(placed, plan, look)
  useAccent(canvas, phase, placed, moved)
  const { onFocus } = look
  const onLeave = useCallback(() => onFocus(undefined), [onFocus])
  useEffect(() => {
    if (phase !== 'moving') onRest?.(placed)
  }, [phase, placed, onRest])
  const [window, measure] = useFrameSize()
  const scroll = useRef<HTMLDivElement | null>(null)
  const frame = useCallback(
    (element: HTMLDivElement | null) => {
      scroll.current = element
      measure(element)
    },
    [measure],
  )
  const leader = target.boxes.find(box => look.reader.leads.has(box.organisation))
  const { size, isScrolling } = useScroller(window, target, scroll, spotlight ?? leader)

  return (
    // A group of drawn things, not of form fields.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      ref={root}
      className={`atlas-map lens-${look.lens} ${look.focus === undefined ? '' : 'has-focus'} is-${phase}`}
      data-map={isPending ? 'loading' : phase === 'settled' && !isBehind ? 'settled' : 'moving'}
      data-state={state}
      data-revision={revision}
      role="group"
      aria-label={label}
    >
      {/* What scrolls needs a tab stop. */}
      <div ref={frame} className="atlas-map-scroll" tabIndex={isScrolling ? 0 : undefined}>
        <div className="atlas-map-frame" style={isScrolling ? size : undefined}>
          {size !== undefined && (
            <MapHostProvider value={host}>
              <MapCanvas
                nodes={nodes}
                edges={edges}
                isInstant={isInstant}
                placed={placed}
                size={size}
                isScrolling={isScrolling}
                spotlight={isScrolling ? undefined : spotlight}
                onLeave={onLeave}
              >
                {children}
              </MapCanvas>
            </MapHostProvider>
          )}
        </div>
      </div>
    </div>
  )
})

type CanvasProps = Pick<Props, 'placed' | 'spotlight' | 'children'> &
  Flow & {
    readonly isInstant: boolean
    readonly size: Size
    readonly isScrolling: boolean
    readonly onLeave: () => void
  }

/** React Flow itself, drawn again only when it has something else to draw. */
const MapCanvas = memo(function MapCanvas({
  nodes,
  edges,
  isInstant,
  placed,
  size,
  isScrolling,
  spotlight,
  onLeave,
  children,
}: CanvasProps) {
  // React Flow measures each new box.
  const nodesNow = useInTurn(nodes, { isInstant, fresh: 6 })
  const edgesNow = useInTurn(edges, { isInstant, fresh: 3 })
  return (
    <ReactFlow
      {...READ_ONLY_FLOW}
      nodes={nodesNow}
      edges={edgesNow}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      defaultViewport={frameWhole(placed, size)}
      minZoom={0.15}
      maxZoom={3}
      panOnDrag={!isScrolling}
      zoomOnPinch={!isScrolling}
      onPaneClick={onLeave}
    >
      <Camera placed={placed} size={size} spotlight={spotlight} />
      {children}
    </ReactFlow>
  )
})

/** React Flow's nodes and edges of the map; what a step does not change stays the same object. */
function useFlow(placed: PlacedMap, plan: StepPlan | undefined, look: MapLook): Flow {
  const last = useRef({ nodes: new Map<string, MapNode>(), edges: new Map<string, MapEdge>() })
  return useMemo(() => {
    const flow = toFlow(placed, plan, look)
    const nodes = keepAlike(last.current.nodes, flow.nodes)
    const edges = keepAlike(last.current.edges, flow.edges)
    last.current = {
      nodes: new Map(nodes.map(node => [node.id, node])),
      edges: new Map(edges.map(edge => [edge.id, edge])),
    }
    return { nodes, edges }
  }, [placed, plan, look])
}

/** What boxes and lines ask of the map: always answered with the look of the moment. */
function useHost(look: MapLook, routes: Map<string, DrawnRoute>): MapHost {
  const latest = useRef(look)
  latest.current = look
  return useMemo(
    () => ({
      describeBox: id => describeOrganisation(latest.current.reader, id, latest.current.money),
      nameAgreement: kind => latest.current.reader.terms.agreements[kind],
      describeRoute: route => describeRoute(latest.current.reader, route, latest.current.money),
      chooseBox: id => latest.current.onFocus(latest.current.focus === id ? undefined : id),
      chooseRoute: ({ contracts: [first] }) => {
        if (first !== undefined) latest.current.onContract(first)
      },
      registerRoute: (id, group) => {
        if (group === null) routes.delete(id)
        else routes.set(id, toDrawnRoute(group))
      },
    }),
    [routes],
  )
}

/** What the last step moved wears its accent until the map rests. Written to the elements: no box draws itself again for it. */
function useAccent(
  canvas: { readonly current: Canvas | null },
  phase: Phase,
  placed: PlacedMap,
  moved: ReadonlySet<string>,
): void {
  useEffect(() => {
    if (phase !== 'accent' || canvas.current === null) return
    const { root, routes } = canvas.current
    const accented: Element[] = placed.routes.flatMap(route => {
      const group = routes.get(route.id)?.group
      return group !== undefined && route.contracts.some(contract => moved.has(contract)) ? [group] : []
    })
    for (const box of root.querySelectorAll('[data-organisation]')) {
      if (moved.has(box.getAttribute('data-organisation') ?? '')) accented.push(box)
    }
    for (const element of accented) element.classList.add('is-accented')
    return () => {
      for (const element of accented) element.classList.remove('is-accented')
    }
  }, [canvas, phase, placed, moved])
}
