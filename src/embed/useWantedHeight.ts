import { type RefObject, useEffect } from 'react'
import type { PlacedMap } from '../layout/placedMap.ts'

/** No box is lower, in pixels. */
const LEAST = 240

/**
 * Tells, whenever it changes, how high the box would have to be for the map to fill its width, with what stands above
 * and below it. The box's own height plays no part: a host that follows does not start a chase.
 */
export function useWantedHeight(
  root: RefObject<HTMLElement | null>,
  { width, height }: Pick<PlacedMap, 'width' | 'height'>,
  tell: ((height: number) => void) | undefined,
): void {
  useEffect(() => {
    const { current } = root
    const stage = current?.querySelector('.embed-stage')
    if (current === null || !stage || tell === undefined) return
    let told = 0
    const measure = () => {
      const around = current.clientHeight - stage.clientHeight
      const wanted = Math.max(LEAST, Math.ceil(around + (stage.clientWidth * height) / width))
      if (wanted === told || stage.clientWidth === 0) return
      told = wanted
      tell(wanted)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [root, width, height, tell])
}
