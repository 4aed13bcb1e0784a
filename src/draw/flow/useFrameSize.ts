import { useCallback, useRef, useState } from 'react'
import type { Size } from './frameWhole.ts'

/** The size of an element, kept up to date; `undefined` until it is on the page. Give the second part as its `ref`. */
export function useFrameSize(): readonly [Size | undefined, (element: HTMLElement | null) => void] {
  const [size, setSize] = useState<Size>()
  const observer = useRef<ResizeObserver | null>(null)
  const frame = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    if (element === null) return
    const read = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    observer.current = new ResizeObserver(read)
    observer.current.observe(element)
    read()
  }, [])
  return [size, frame]
}
