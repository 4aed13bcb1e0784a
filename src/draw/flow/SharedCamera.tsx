import { useReactFlow, useStore, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import { type Camera, fromCamera, NEAREST, toCamera } from '../../kit/camera.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import { frameWhole } from './frameWhole.ts'

type Props = {
  readonly placed: PlacedMap
  /** Null: the whole map. */
  readonly camera: Camera | null
  /** Called for what the reader does here, never for what `camera` does: two windows do not answer each other. */
  readonly onMove: (camera: Camera | null) => void
}

/**
 * Keeps one map's pan and zoom with a camera that another window has too. Stands in an `AtlasMap`. A map that scrolls,
 * in a narrow window or under fingers, is its reader's own to move.
 */
export function SharedCamera({ placed, camera, onMove }: Props) {
  const { getViewport, setViewport } = useReactFlow()
  const store = useStoreApi()
  const width = useStore(state => state.width)
  const height = useStore(state => state.height)
  const fit = frameWhole(placed, { width, height }).zoom
  const isReady = width > 0 && height > 0

  useEffect(() => {
    if (!isReady) return
    const { setMinZoom, setMaxZoom, setTranslateExtent } = store.getState()
    setMinZoom(fit)
    setMaxZoom(fit * NEAREST)
    setTranslateExtent([
      [0, 0],
      [placed.width, placed.height],
    ])
  }, [store, isReady, fit, placed.width, placed.height])

  const apply = useCallback(() => {
    if (!isReady || isScrolling(store.getState().domNode)) return
    const wanted =
      camera === null ? frameWhole(placed, { width, height }) : fromCamera(camera, { width, height }, fit)
    const now = getViewport()
    const isThere =
      Math.abs(now.x - wanted.x) < 0.5 &&
      Math.abs(now.y - wanted.y) < 0.5 &&
      Math.abs(now.zoom / wanted.zoom - 1) < 0.001
    if (!isThere) void setViewport(wanted)
  }, [camera, placed, width, height, fit, isReady, store, getViewport, setViewport])
  const latest = useRef(apply)
  latest.current = apply
  useEffect(apply, [apply])

  useEffect(() => {
    store.setState({
      // React Flow gives an event for what a reader does, and none for what it is told to do: the frame's own camera
      // shows the whole map when the frame changes its size.
      onMove: (event, viewport) => {
        if (event === null) latest.current()
        else if (!isScrolling(store.getState().domNode)) onMove(toCamera(viewport, { width, height }, fit))
      },
    })
  }, [store, onMove, width, height, fit])
  return null
}

/** Asked of the page itself: a window that was just made narrow scrolls before anybody here is told. */
function isScrolling(frame: Element | null): boolean {
  return frame?.closest('.atlas-map-scroll')?.hasAttribute('tabindex') === true
}
