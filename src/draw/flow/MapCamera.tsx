import { useReactFlow, useStoreApi } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import type { PlacedMap } from '../../layout/placedMap.ts'
import { frameWhole } from './frameWhole.ts'
import { useScrollerRef } from './MapFrame.tsx'
import { prefersStill } from './useStep.ts'

const STEP = 1.3

/** The buttons that zoom the map of the same frame. */
export function MapCamera({ placed }: { readonly placed: PlacedMap }) {
  const { zoomIn, zoomOut, setViewport } = useReactFlow()
  const store = useStoreApi()
  const scroller = useScrollerRef()
  const showWhole = () => {
    const { width, height } = store.getState()
    void setViewport(frameWhole(placed, { width, height }), { duration: prefersStill() ? 0 : 200 })
  }
  const buttons = [
    { name: 'Zoom in', Icon: Plus, by: STEP, otherwise: () => void zoomIn() },
    { name: 'Zoom out', Icon: Minus, by: 1 / STEP, otherwise: () => void zoomOut() },
    { name: 'Show the whole map', Icon: Maximize, by: 'whole', otherwise: showWhole },
  ] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className="map-camera" role="group" aria-label="Zoom">
      {buttons.map(({ name, Icon, by, otherwise }) => (
        <button
          key={name}
          type="button"
          className="icon-button"
          aria-label={name}
          title={name}
          onClick={() => (scroller.current === null ? otherwise() : scroller.current.zoom(by))}
        >
          <Icon aria-hidden size={18} />
        </button>
      ))}
    </div>
  )
}
