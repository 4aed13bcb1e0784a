import { useCallback, useMemo, useRef } from 'react'
import { AtlasMap } from '../../draw/flow/AtlasMap.tsx'
import { SharedCamera } from '../../draw/flow/SharedCamera.tsx'
import { Spotlight, useMapPointer } from '../../draw/flow/Spotlight.tsx'
import { type Camera, keepInView, type Spot } from '../../kit/camera.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import type { Light } from '../../story/together/presentation.ts'
import type { MapModel } from '../useMapModel.ts'
import { toLight, toSpot } from './light.ts'
import { type Shared, useShared } from './shared.ts'

/** Where the pointer is on the map, for a spotlight that is switched on. */
export type Pointer = { current: Spot | undefined }

type Props = {
  readonly model: MapModel
  readonly shared: Shared
  readonly pointer: Pointer
  /** True where the spotlight was switched on by a key. */
  readonly isByKey: boolean
  readonly onRest?: () => void
}

/** The map of the step, with the camera and the spotlight that both windows have. */
export function PresentedMap({ model, shared, pointer, isByKey, onRest }: Props) {
  const { placed } = model
  const overlay = useMemo(
    () => (
      <>
        <CameraOfBoth placed={placed} shared={shared} />
        <SpotlightOfBoth placed={placed} shared={shared} pointer={pointer} isByKey={isByKey} />
      </>
    ),
    [placed, shared, pointer, isByKey],
  )
  return (
    <AtlasMap
      placed={placed}
      travels={model.travels}
      state={model.state}
      label={model.summary}
      look={model.look}
      moved={model.moved}
      isPending={model.isPending}
      spotlight={undefined}
      {...(onRest === undefined ? {} : { onRest })}
    >
      {overlay}
    </AtlasMap>
  )
}

// Each watches its own value: the map is not drawn again for a spotlight that moves.
function CameraOfBoth({ placed, shared }: { readonly placed: PlacedMap; readonly shared: Shared }) {
  const camera = useShared<Camera | null>(shared, now => now.camera, null)
  const onMove = useCallback((moved: Camera | null) => shared.write({ camera: moved }), [shared])
  return <SharedCamera placed={placed} camera={camera} onMove={onMove} />
}

type SpotProps = Pick<Props, 'shared' | 'pointer' | 'isByKey'> & { readonly placed: PlacedMap }

function SpotlightOfBoth({ placed, shared, pointer, isByKey }: SpotProps) {
  const light = useShared<Light | null>(shared, now => now.spot, null)
  const isOn = useRef(false)
  isOn.current = light !== null
  const onPoint = useCallback(
    (at: Spot | undefined) => {
      pointer.current = at
      if (isOn.current && at !== undefined) shared.write({ spot: toLight(at, placed) })
    },
    [shared, pointer, placed],
  )
  useMapPointer(placed, onPoint)
  if (light === null) return null
  const onMove = (moved: Spot) => {
    const camera = shared.state.getState().presentation?.camera.value ?? null
    shared.write({ spot: toLight(moved, placed), camera: keepInView(camera, moved, placed) })
  }
  return (
    <Spotlight
      placed={placed}
      spot={toSpot(light, placed)}
      onMove={onMove}
      onHide={() => shared.write({ spot: null })}
      takesFocus={isByKey}
    />
  )
}
