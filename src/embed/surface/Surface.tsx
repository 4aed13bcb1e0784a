import { type ComponentType, memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import './surface.css'
import { useSurface, useTransform } from './surfaceContext.ts'
import type { Viewport } from './surfaceStore.ts'
import { useDrag } from './useDrag.ts'

type Drawn = { readonly id: string; readonly data?: unknown }
type Node = Drawn & {
  readonly type: string
  readonly position: { readonly x: number; readonly y: number }
  readonly width: number
  readonly height: number
  readonly zIndex: number
}
type Edge = Drawn & { readonly type: string; readonly zIndex: number }
type Types = Readonly<Record<string, ComponentType<Drawn>>>

type Props = {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly nodeTypes: Types
  readonly edgeTypes: Types
  readonly defaultViewport: Viewport
  readonly panOnDrag: boolean
  readonly zoomOnPinch: boolean
  readonly onPaneClick: () => void
  readonly children: ReactNode
}

/** A frame in which boxes and lines stand as they are given, under a camera. */
export function Surface(props: Props) {
  const { nodes, edges, nodeTypes, edgeTypes, defaultViewport, panOnDrag, zoomOnPinch, onPaneClick } = props
  const store = useSurface()
  const frame = useRef<HTMLDivElement>(null)
  const [isReady, setReady] = useState(false)
  useLayoutEffect(() => {
    const { current } = frame
    if (current === null) return
    const read = () => store.set({ width: current.clientWidth, height: current.clientHeight })
    const observer = new ResizeObserver(read)
    observer.observe(current)
    read()
    return () => observer.disconnect()
  }, [store])
  const first = useRef(defaultViewport)
  useLayoutEffect(() => {
    const { x, y, zoom } = first.current
    store.set({ transform: [x, y, zoom] })
    setReady(true)
  }, [store])
  useDrag(frame, { isOn: panOnDrag, isZooming: zoomOnPinch })
  return (
    <div ref={frame} className="react-flow">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the map's outline is the keyboard's way to the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the map's outline is the keyboard's way to the same */}
      <div className={panOnDrag ? 'react-flow__pane draggable' : 'react-flow__pane'} onClick={onPaneClick} />
      {isReady && (
        <ViewportLayer>
          <div className="react-flow__edges">
            {edges.map(edge => (
              <EdgeShape key={edge.id} edge={edge} types={edgeTypes} />
            ))}
          </div>
          {nodes.map(node => (
            <NodeShape key={node.id} node={node} types={nodeTypes} />
          ))}
        </ViewportLayer>
      )}
      {props.children}
    </div>
  )
}

/** Moves with the camera; what is in it is not drawn again for that. */
function ViewportLayer({ children }: { readonly children: ReactNode }) {
  const [x, y, zoom] = useTransform()
  return (
    <div className="react-flow__viewport" style={{ transform: `translate(${x}px,${y}px) scale(${zoom})` }}>
      {children}
    </div>
  )
}

const NodeShape = memo(function NodeShape({ node, types }: { readonly node: Node; readonly types: Types }) {
  const Shape = types[node.type]
  const { x, y } = node.position
  const { width, height, zIndex } = node
  return (
    <div
      className={`react-flow__node react-flow__node-${node.type}`}
      data-id={node.id}
      style={{ width, height, zIndex, transform: `translate(${x}px,${y}px)` }}
    >
      {Shape !== undefined && <Shape id={node.id} data={node.data} />}
    </div>
  )
})

const EdgeShape = memo(function EdgeShape({ edge, types }: { readonly edge: Edge; readonly types: Types }) {
  const Shape = types[edge.type]
  return (
    <svg style={{ zIndex: edge.zIndex }} aria-hidden="true">
      <g className={`react-flow__edge react-flow__edge-${edge.type}`} data-id={edge.id}>
        {Shape !== undefined && <Shape id={edge.id} data={edge.data} />}
      </g>
    </svg>
  )
})
