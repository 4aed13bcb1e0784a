import { useEffect, useRef } from 'react'

export type PresentActions = {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly goToNumber: (step: number) => void
  readonly leave: () => void
  readonly toggleScreen: (screen: 'black' | 'white') => void
  readonly toggleNotes: () => void
  readonly toggleOverview: () => void
  readonly toggleFullScreen: () => void
  readonly stepLens: () => void
  readonly help: () => void
  readonly setDigits: (digits: string) => void
}

/**
 * The keys of presenting, clickers included: they send Page Down, Page Up, `.` or `b`, and F5 alternating with Esc.
 * F5 never reloads. Digits collect until Enter goes to that step.
 */
export function usePresentKeys(actions: PresentActions, isDialogOpen: boolean): void {
  const latest = useRef(actions)
  latest.current = actions
  const digits = useRef('')
  useEffect(() => {
    const setDigits = (text: string) => {
      digits.current = text
      latest.current.setDigits(text)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'F5') {
        event.preventDefault()
        return
      }
      if (isDialogOpen) return
      if (/^\d$/.test(event.key)) {
        setDigits((digits.current + event.key).slice(-3))
        event.preventDefault()
        return
      }
      const collected = digits.current
      if (collected !== '' && event.key !== 'Shift') setDigits('')
      if (collected !== '' && event.key === 'Enter') {
        latest.current.goToNumber(Number(collected))
        event.preventDefault()
        return
      }
      if (handle(event, latest.current)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isDialogOpen])
}

function handle(event: KeyboardEvent, actions: PresentActions): boolean {
  switch (event.key) {
    case 'PageDown':
    case 'ArrowRight':
    case 'Enter':
    case 'n':
    case 'N':
      actions.next()
      return true
    case ' ':
      if (event.shiftKey) actions.previous()
      else actions.next()
      return true
    case 'PageUp':
    case 'ArrowLeft':
    case 'Backspace':
    case 'p':
    case 'P':
      actions.previous()
      return true
    case 'Home':
      actions.first()
      return true
    case 'End':
      actions.last()
      return true
    case 'b':
    case 'B':
    case '.':
      actions.toggleScreen('black')
      return true
    case 'w':
    case 'W':
    case ',':
      actions.toggleScreen('white')
      return true
    case 's':
    case 'S':
      actions.toggleNotes()
      return true
    case 'o':
    case 'O':
      actions.toggleOverview()
      return true
    case 'f':
    case 'F':
      actions.toggleFullScreen()
      return true
    case 'l':
    case 'L':
      actions.stepLens()
      return true
    case '?':
      actions.help()
      return true
    case 'Escape':
      actions.leave()
      return true
    default:
      return false
  }
}
