import { useReactFlow, useStore } from '@xyflow/react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { PlacedMap, Rectangle } from '../../layout/placedMap.ts'
import { frameWhole, type Size } from './frameWhole.ts'
import { prefersStill } from './useStep.ts'

/** Below this zoom a practice's name cannot be read: its locality speaks for it. */
const FAR = 0.5
/** And below this not even a provider's. */
const TINY = 0.3

type Props = {
  readonly placed: PlacedMap
  readonly size: Size
  /** A place to bring into view. */
  readonly spotlight: Rectangle | undefined
}

/** Keeps the map whole in its frame, brings the body in focus into view, and says when names are too small to be read. */
export function Camera({ placed, size, spotlight }: Props) {
  const { setViewport, getViewport } = useReactFlow()
  // In steps: the words that take over from afar are as large as the zoom asks for.
  const far = useStore(({ transform: [, , zoom] }) => (zoom < FAR ? Math.ceil(zoom * 20) / 20 : undefined))
  const { width, height } = placed
  const fitted = useRef('')
  // The camera moves only when the frame or the picture changes its size, never for a step.
  useLayoutEffect(() => {
    const key = `${width} ${height} ${size.width} ${size.height}`
    if (fitted.current !== '' && fitted.current !== key) void setViewport(frameWhole({ width, height }, size))
    fitted.current = key
  }, [width, height, size, setViewport])
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
  const mark = useRef<HTMLSpanElement>(null)
  // Written to the frame: asking every box whether anything in the map is far would cost each step dearly.
  useEffect(() => {
    const frame = mark.current?.closest<HTMLElement>('.atlas-map-frame')
    frame?.classList.toggle('is-far', far !== undefined)
    frame?.classList.toggle('is-tiny', far !== undefined && far <= TINY)
    frame?.style.setProperty('--zoom', String(far ?? 1))
  }, [far])
  return <span ref={mark} hidden />
}
