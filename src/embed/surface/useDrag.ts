import { type RefObject, useEffect } from 'react'
import { LIMITS, useSurface } from './surfaceContext.ts'
import { zoomAt } from './surfaceStore.ts'

/** Nearer than this a press is a click, in pixels. */
const CLICK = 4

/**
 * The mouse drags the map, Ctrl and the wheel (or a pinch on a touchpad) zoom it. A bare wheel, and fingers, stay with
 * the page that the map stands in.
 */
export function useDrag(
  frame: RefObject<HTMLDivElement | null>,
  { isOn, isZooming }: { readonly isOn: boolean; readonly isZooming: boolean },
): void {
  const store = useSurface()
  useEffect(() => {
    const { current } = frame
    if (current === null || !isOn) return
    const press = (start: PointerEvent) => {
      if (start.button !== 0 || start.pointerType !== 'mouse') return
      const [left, top, zoom] = store.get().transform
      let isDragged = false
      const move = (event: PointerEvent) => {
        const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY]
        if (!isDragged && Math.hypot(x, y) < CLICK) return
        if (!isDragged) current.setPointerCapture(start.pointerId)
        isDragged = true
        current.classList.add('is-dragged')
        store.set({ transform: [left + x, top + y, zoom] })
      }
      const release = () => {
        current.removeEventListener('pointermove', move)
        current.removeEventListener('pointerup', release)
        current.removeEventListener('pointercancel', release)
        current.classList.remove('is-dragged')
        // The click that ends a drag chooses nothing.
        const swallow = (event: Event) => event.stopPropagation()
        if (!isDragged) return
        current.addEventListener('click', swallow, { capture: true, once: true })
        setTimeout(() => current.removeEventListener('click', swallow, { capture: true }))
      }
      current.addEventListener('pointermove', move)
      current.addEventListener('pointerup', release)
      current.addEventListener('pointercancel', release)
    }
    current.addEventListener('pointerdown', press)
    return () => current.removeEventListener('pointerdown', press)
  }, [frame, store, isOn])
  useEffect(() => {
    const { current } = frame
    if (current === null || !isZooming) return
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top } = current.getBoundingClientRect()
      const by = 2 ** (-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.004))
      const { transform } = store.get()
      store.set({ transform: zoomAt(transform, by, event.clientX - left, event.clientY - top, LIMITS) })
    }
    current.addEventListener('wheel', turn, { passive: false })
    return () => current.removeEventListener('wheel', turn)
  }, [frame, store, isZooming])
}
