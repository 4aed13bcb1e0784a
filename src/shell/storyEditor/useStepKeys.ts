import { type RefObject, useEffect, useRef } from 'react'
import type { Desk } from './useDesk.ts'

/** Keys of the list of steps beyond those of any list: Alt+↑ and Alt+↓ move the step in hand, Delete takes it out. */
export function useStepKeys(frame: RefObject<HTMLElement | null>, desk: Desk): void {
  const latest = useRef(desk)
  latest.current = desk
  useEffect(() => {
    const element = frame.current
    const onKey = (event: KeyboardEvent) => {
      if (!handle(event, latest.current)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the list itself, to which arrows mean the next step.
    element?.addEventListener('keydown', onKey, { capture: true })
    return () => element?.removeEventListener('keydown', onKey, { capture: true })
  }, [frame])
}

function handle(event: KeyboardEvent, { moveBy, remove }: Desk): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false
  if (event.altKey && event.key === 'ArrowUp') {
    moveBy(-1)
    return true
  }
  if (event.altKey && event.key === 'ArrowDown') {
    moveBy(1)
    return true
  }
  if (event.altKey || event.key !== 'Delete') return false
  remove()
  return true
}
