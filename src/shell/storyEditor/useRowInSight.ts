import { type RefObject, useEffect } from 'react'

/** Keeps the row of the step in hand in sight, by scrolling the list alone and never the page. */
export function useRowInSight(frame: RefObject<HTMLElement | null>, step: string, count: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step, or another number of them, is what moves the row
  useEffect(() => {
    const list = frame.current?.querySelector('[role=grid]')
    if (!list) return
    scrollToRow(list)
    // The list gives way to notes that grow as they are written.
    const observer = new ResizeObserver(() => scrollToRow(list))
    observer.observe(list)
    return () => observer.disconnect()
  }, [frame, step, count])
}

function scrollToRow(list: Element): void {
  const row = list.querySelector('[aria-selected=true]')
  if (row === null) return
  const space = list.getBoundingClientRect()
  const box = row.getBoundingClientRect()
  if (box.top < space.top) list.scrollTop -= space.top - box.top
  else if (box.bottom > space.bottom) list.scrollTop += box.bottom - space.bottom
}
