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

function handle(event: KeyboardEvent, { story, step, move, remove }: Desk): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false
  if (event.altKey && event.key === 'ArrowUp') {
    if (step > 0) move(step, step - 1)
    return true
  }
  if (event.altKey && event.key === 'ArrowDown') {
    if (step < story.steps.length - 1) move(step, step + 1)
    return true
  }
  if (event.altKey || event.key !== 'Delete') return false
  if (story.steps.length > 1) remove()
  return true
}
