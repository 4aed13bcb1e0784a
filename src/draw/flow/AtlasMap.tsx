import { ReactFlow, ReactFlowProvider, useReactFlow, useStore, useStoreApi } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { Maximize, Minus, Plus } from 'lucide-react'
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { PlacedMap, Rectangle } from '../../layout/placedMap.ts'
import { describeOrganisation } from '../words/describeOrganisation.ts'
import { describeRoute } from '../words/describeRoute.ts'
import { keepAlike } from './keepAlike.ts'
import { AgreementBar, LaneBand, LocalityBox } from './LocalityBox.tsx'
import './map.css'
import { type MapHost, MapHostProvider, type MapLook } from './mapContext.ts'
import { OrganisationBox } from './OrganisationBox.tsx'
import { RouteLine, TieLine } from './RouteLine.tsx'
import type { StepPlan } from './scene.ts'
import { type Flow, type MapEdge, type MapNode, toFlow } from './toFlow.ts'
import { type Canvas, type DrawnRoute, type Phase, prefersStill, toDrawnRoute, useStep } from './useStep.ts'

const NODE_TYPES = { lane: LaneBand, locality: LocalityBox, box: OrganisationBox, agreement: AgreementBar }
const EDGE_TYPES = { route: RouteLine, tie: TieLine }
/** Below this zoom a practice's name cannot be read: its locality speaks for it. */
const FAR = 0.5
const PADDING = 1

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
  /** A place to bring into view: the body in focus. */
  readonly spotlight: Rectangle | undefined
  /** Called whenever the map has come to rest on what it was last given. */
  readonly onRest?: (placed: PlacedMap) => void
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
  spotlight,
  onRest,
}: Props) {
  const canvas = useRef<Canvas | null>(null)
  const routes = useRef(new Map<string, DrawnRoute>())
  const root = useCallback((element: HTMLDivElement | null) => {
    canvas.current = element === null ? null : { root: element, routes: routes.current }
    // React Flow names its wrapper an application, which would take the reader's own keys away.
    element?.querySelector('.react-flow')?.setAttribute('role', 'presentation')
  }, [])
  const host = useHost(look, routes.current)
  const { placed, plan, phase, revision } = useStep(target, travels, canvas)
  const { nodes, edges } = useFlow(placed, plan, look)
  // Lines follow their boxes a moment later: React Flow takes in both at once, too much for one frame.
  const edgesNext = useDeferredValue(edges)
  useAccent(canvas, phase, placed, moved)
  const { onFocus } = look
  const onLeave = useCallback(() => onFocus(undefined), [onFocus])
  useEffect(() => {
    if (phase !== 'moving') onRest?.(placed)
  }, [phase, placed, onRest])
  const [size, frame] = useSize()

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
      <div ref={frame} className="atlas-map-frame">
        {size !== undefined && (
          <MapHostProvider value={host}>
            <MapCanvas
              nodes={nodes}
              edges={edgesNext}
              placed={placed}
              size={size}
              spotlight={spotlight}
              onLeave={onLeave}
            />
          </MapHostProvider>
        )}
      </div>
    </div>
  )
})

type CanvasProps = Pick<Props, 'placed' | 'spotlight'> &
  Flow & { readonly size: Size; readonly onLeave: () => void }

/** React Flow itself, drawn again only when it has something else to draw. */
const MapCanvas = memo(function MapCanvas({ nodes, edges, placed, size, spotlight, onLeave }: CanvasProps) {
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      defaultViewport={frameWhole(placed, size)}
      minZoom={0.15}
      maxZoom={3}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      panActivationKeyCode={null}
      multiSelectionKeyCode={null}
      zoomOnScroll={false}
      preventScrolling={false}
      zoomOnDoubleClick={false}
      proOptions={{ hideAttribution: true }}
      onPaneClick={onLeave}
    >
      <Camera placed={placed} size={size} spotlight={spotlight} />
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

/** Holds one map and the controls that belong to it. */
export const MapFrame = ReactFlowProvider

type Size = { readonly width: number; readonly height: number }

function useSize(): [Size | undefined, (element: HTMLDivElement | null) => void] {
  const [size, setSize] = useState<Size>()
  const observer = useRef<ResizeObserver | null>(null)
  const frame = useCallback((element: HTMLDivElement | null) => {
    observer.current?.disconnect()
    if (element === null) return
    const read = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    observer.current = new ResizeObserver(read)
    observer.current.observe(element)
    read()
  }, [])
  return [size, frame]
}

/** The whole map in view; on a narrow screen as large as its height allows, from its left edge: the rest is a swipe away. */
function frameWhole(placed: PlacedMap, size: Size, isWhole = false): { x: number; y: number; zoom: number } {
  const width = (size.width - 2 * PADDING) / placed.width
  const height = (size.height - 2 * PADDING) / placed.height
  const zoom =
    size.width < 700 && !isWhole
      ? Math.max(Math.min(width, height), Math.min(height, 0.62))
      : Math.min(width, height)
  const x = Math.max(PADDING, (size.width - placed.width * zoom) / 2)
  return { x, y: Math.max(PADDING, (size.height - placed.height * zoom) / 2), zoom }
}

function Camera({
  placed,
  size,
  spotlight,
}: {
  placed: PlacedMap
  size: Size
  spotlight: Rectangle | undefined
}) {
  const { setViewport, getViewport } = useReactFlow()
  const isFar = useStore(store => store.transform[2] < FAR)
  const { width, height } = placed
  const toWhole = useCallback(
    (duration: number) => setViewport(frameWhole({ ...placed, width, height }, size), { duration }),
    [setViewport, placed, width, height, size],
  )
  const fitted = useRef('')
  // The camera moves only when the frame or the picture changes its size, never for a step.
  useLayoutEffect(() => {
    const key = `${width} ${height} ${size.width} ${size.height}`
    if (fitted.current !== '' && fitted.current !== key) void toWhole(0)
    fitted.current = key
  }, [width, height, size, toWhole])
  useEffect(() => {
    if (spotlight === undefined) return
    const { x, y, zoom } = getViewport()
    const left = spotlight.x * zoom + x
    const top = spotlight.y * zoom + y
    const isInView =
      left >= 0 &&
      top >= 0 &&
      left + spotlight.width * zoom <= size.width &&
      top + spotlight.height * zoom <= size.height
    if (isInView) return
    void setViewport(
      {
        x: size.width / 2 - (spotlight.x + spotlight.width / 2) * zoom,
        y: size.height / 2 - (spotlight.y + spotlight.height / 2) * zoom,
        zoom,
      },
      { duration: prefersStill() ? 0 : 300 },
    )
  }, [spotlight, getViewport, setViewport, size])
  const frame = useRef<HTMLSpanElement>(null)
  // Written to the frame: asking every box whether anything in the map is far would cost each step dearly.
  useEffect(() => {
    frame.current?.closest('.atlas-map-frame')?.classList.toggle('is-far', isFar)
  }, [isFar])
  return <span ref={frame} hidden />
}

/** The buttons that zoom the map of the same frame. */
export function MapCamera({ placed }: { readonly placed: PlacedMap }) {
  const { zoomIn, zoomOut, setViewport } = useReactFlow()
  const store = useStoreApi()
  const showWhole = () => {
    const { width, height } = store.getState()
    void setViewport(frameWhole(placed, { width, height }, true), { duration: prefersStill() ? 0 : 200 })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className="map-camera" role="group" aria-label="Zoom">
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom in"
        title="Zoom in"
        onClick={() => void zoomIn()}
      >
        <Plus aria-hidden size={18} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom out"
        title="Zoom out"
        onClick={() => void zoomOut()}
      >
        <Minus aria-hidden size={18} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Show the whole map"
        title="Show the whole map"
        onClick={showWhole}
      >
        <Maximize aria-hidden size={18} />
      </button>
    </div>
  )
}
