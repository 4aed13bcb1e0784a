import { useReactFlow, useStore } from '@xyflow/react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { moveSpot, type Spot } from '../../kit/camera.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import './spotlight.css'

type Props = {
  readonly placed: PlacedMap
  readonly spot: Spot
  /** The arrow keys moved it. */
  readonly onMove: (spot: Spot) => void
  readonly onHide: () => void
  /** True where the arrow keys are to move it at once. */
  readonly takesFocus: boolean
}

/** In map units: an organisation and what stands next to it. */
const RADIUS = 190
const STEP = 24
const STRIDE = 120
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** A light on one place of the map, all else dimmed; the arrow keys move it. Stands in an `AtlasMap`. */
export function Spotlight({ placed, spot, onMove, onHide, takesFocus }: Props) {
  const [left, top, zoom] = useStore(state => state.transform)
  const handle = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) handle.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const gradient = useId()
  const x = spot.x * zoom + left
  const y = spot.y * zoom + top
  const radius = RADIUS * zoom
  const onKey = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    if (way !== undefined) {
      const by = event.shiftKey ? STRIDE : STEP
      onMove(moveSpot(spot, way[0] * by, way[1] * by, placed))
    } else if (event.key === 'Escape') onHide()
    else return
    // Not a step, then, nor the end of the presentation.
    event.preventDefault()
  }
  return (
    <div className="spotlight">
      <svg aria-hidden="true">
        <defs>
          <radialGradient id={gradient} gradientUnits="userSpaceOnUse" cx={x} cy={y} r={radius}>
            <stop offset="0.78" className="spotlight-inside" />
            <stop offset="1" className="spotlight-outside" />
          </radialGradient>
        </defs>
        <rect width="100%" height="100%" fill={`url(#${gradient})`} />
        <circle className="spotlight-ring" cx={x} cy={y} r={radius} />
      </svg>
      <button
        ref={handle}
        type="button"
        className="spotlight-handle"
        style={{ left: x, top: y }}
        aria-label="Spotlight: the arrow keys move it, Esc hides it"
        onKeyDown={onKey}
      />
    </div>
  )
}

/** Tells where on the map the pointer is, or the map was touched; nothing when it leaves. Stands in an `AtlasMap`. */
export function useMapPointer(placed: PlacedMap, onPoint: (spot: Spot | undefined) => void): void {
  const frame = useStore(state => state.domNode)
  const { screenToFlowPosition } = useReactFlow()
  useEffect(() => {
    if (frame === null) return
    const follow = ({ clientX, clientY }: PointerEvent) => {
      onPoint(moveSpot(screenToFlowPosition({ x: clientX, y: clientY }), 0, 0, placed))
    }
    const leave = () => onPoint(undefined)
    frame.addEventListener('pointermove', follow)
    frame.addEventListener('pointerdown', follow)
    frame.addEventListener('pointerleave', leave)
    return () => {
      frame.removeEventListener('pointermove', follow)
      frame.removeEventListener('pointerdown', follow)
      frame.removeEventListener('pointerleave', leave)
    }
  }, [frame, screenToFlowPosition, onPoint, placed])
}
