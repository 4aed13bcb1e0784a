import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PlacedMap, Rectangle } from '../../layout/placedMap.ts'
import { firstZoom, isNarrow } from './firstZoom.ts'
import { frameWhole, type Size } from './frameWhole.ts'
import { useScrollerRef } from './MapFrame.tsx'
import { prefersStill } from './useStep.ts'

const CLOSEST = 2

/** Under fingers the browser's own scrolling and pinching is what people know. */
const isTouched = () => matchMedia('(pointer: coarse)').matches

/**
 * Where the window is narrow or touched, the map is laid out as large as it is to be seen, and the browser itself
 * scrolls and pinches it: one finger moves the page or the map as it does everywhere. Gives the size to lay it out in;
 * the window's own elsewhere.
 */
export function useScroller(
  window: Size | undefined,
  placed: PlacedMap,
  element: Element,
  spotlight: Rectangle | undefined,
): { readonly size: Size | undefined; readonly isScrolling: boolean } {
  const [chosen, setChosen] = useState<number | 'whole'>()
  const isScrolling = window !== undefined && (isNarrow(window) || isTouched())
  const { width, height } = placed
  const whole = window === undefined ? 1 : frameWhole({ width, height }, window).zoom
  const first = window === undefined ? 1 : firstZoom({ width, height }, window)
  const zoomTo = chosen === 'whole' ? whole : Math.min(CLOSEST, Math.max(whole, chosen ?? first))
  const size = useMemo((): Size | undefined => {
    if (window === undefined || !isScrolling) return window
    return {
      width: Math.max(window.width, Math.floor(width * zoomTo)),
      height: Math.max(window.height, Math.floor(height * zoomTo)),
    }
  }, [window, isScrolling, width, height, zoomTo])

  const scroller = useScrollerRef()
  useEffect(() => {
    if (!isScrolling) return
    scroller.current = {
      zoom: by => setChosen(by === 'whole' ? by : Math.min(CLOSEST, Math.max(whole, zoomTo * by))),
    }
    return () => {
      scroller.current = null
    }
  }, [scroller, isScrolling, whole, zoomTo])

  useKeptMiddle(element, isScrolling ? size : undefined)
  useSpotlight(element, isScrolling ? size : undefined, placed, spotlight)
  return { size, isScrolling }
}

type Element = RefObject<HTMLDivElement | null>

/** What was in the middle stays there when the map comes closer. */
function useKeptMiddle(element: Element, size: Size | undefined): void {
  const middle = useRef({ x: 0.5, y: 0.5 })
  useLayoutEffect(() => {
    const { current } = element
    if (current === null || size === undefined) return
    const { clientWidth, clientHeight } = current
    current.scrollTo(
      middle.current.x * size.width - clientWidth / 2,
      middle.current.y * size.height - clientHeight / 2,
    )
    const keep = () => {
      middle.current = {
        x: (current.scrollLeft + clientWidth / 2) / size.width,
        y: (current.scrollTop + clientHeight / 2) / size.height,
      }
    }
    current.addEventListener('scroll', keep, { passive: true })
    return () => current.removeEventListener('scroll', keep)
  }, [element, size])
}

/** Whoever is in focus, or leads, is brought into sight. */
function useSpotlight(
  element: Element,
  size: Size | undefined,
  { width, height }: PlacedMap,
  spotlight: Rectangle | undefined,
): void {
  useEffect(() => {
    const { current } = element
    if (current === null || spotlight === undefined || size === undefined) return
    const { x, y, zoom } = frameWhole({ width, height }, size)
    const left = x + spotlight.x * zoom
    const top = y + spotlight.y * zoom
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = current
    const isInView =
      left >= scrollLeft &&
      left + spotlight.width * zoom <= scrollLeft + clientWidth &&
      top >= scrollTop &&
      top + spotlight.height * zoom <= scrollTop + clientHeight
    if (isInView) return
    current.scrollTo({
      left: left + (spotlight.width * zoom - clientWidth) / 2,
      top: top + (spotlight.height * zoom - clientHeight) / 2,
      behavior: prefersStill() ? 'instant' : 'smooth',
    })
  }, [element, spotlight, size, width, height])
}
