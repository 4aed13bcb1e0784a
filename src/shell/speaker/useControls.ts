import { useRef, useState } from 'react'
import { type Spot, zoomTowards } from '../../kit/camera.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import type { Light, Screen } from '../../story/together/presentation.ts'
import type { Playback } from '../present/usePlayback.ts'
import { toLight, toSpot } from './light.ts'
import type { Pointer } from './PresentedMap.tsx'
import { type Shared, useShared } from './shared.ts'

const NEARER = 1.4

/** What can be done in either window of a presentation: the other follows. */
export function useControls(shared: Shared, playback: Playback, placed: PlacedMap) {
  const screen = useShared<Screen>(shared, now => now.screen, 'map')
  const pointer: Pointer = useRef<Spot | undefined>(undefined)
  const [isByKey, setByKey] = useState(false)
  const { step, count, goTo } = playback
  const valuesNow = () => shared.state.getState().presentation
  const go = (index: number) => {
    shared.write({ screen: 'map' })
    goTo(index)
  }
  /** A covered screen is first uncovered, by any key that steps. */
  const stepBy = (by: number) => (screen === 'map' ? go(step + by) : shared.write({ screen: 'map' }))
  const middle = (): Spot => ({ x: placed.width / 2, y: placed.height / 2 })
  const spotNow = () => {
    const light = valuesNow()?.spot.value ?? null
    return light === null ? null : toSpot(light, placed)
  }
  const setSpot = (spot: Light | null, byKey: boolean) => {
    setByKey(byKey)
    shared.write({ spot })
  }
  return {
    screen,
    pointer,
    isByKey,
    go,
    next: () => stepBy(1),
    previous: () => stepBy(-1),
    first: () => go(0),
    last: () => go(count - 1),
    goToNumber: (number: number) => {
      if (number >= 1 && number <= count) go(number - 1)
    },
    toggleScreen: (wanted: 'black' | 'white') => shared.write({ screen: screen === wanted ? 'map' : wanted }),
    toggleSpot: (byKey: boolean) => {
      const at = pointer.current ?? valuesNow()?.camera.value ?? middle()
      setSpot(spotNow() === null ? toLight(at, placed) : null, byKey)
    },
    zoom: (way: 'in' | 'out' | 'whole') => {
      const camera = valuesNow()?.camera.value ?? null
      const towards = spotNow() ?? camera ?? middle()
      const times = way === 'in' ? NEARER : way === 'out' ? 1 / NEARER : 0
      shared.write({ camera: zoomTowards(camera, times, towards) })
    },
    /** Takes away what covers or dims the map; false where nothing does. */
    clear: (): boolean => {
      const isDimmed = spotNow() !== null
      if (isDimmed) shared.write({ spot: null })
      else if (screen !== 'map') shared.write({ screen: 'map' })
      return isDimmed || screen !== 'map'
    },
  }
}
