import { useEffect, useRef } from 'react'
import { useAtlasStore } from '../useAtlas.ts'

export type PresentActions = {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly goToNumber: (step: number) => void
  readonly leave: () => void
  readonly start: () => void
  readonly toggleScreen: (screen: 'black' | 'white') => void
  readonly toggleSpot: () => void
  readonly zoom: (way: 'in' | 'out') => void
  readonly callSpeaker: () => void
  readonly toggleOverview: () => void
  readonly toggleFullScreen: () => void
  readonly stepLens: () => void
  readonly help: () => void
  readonly setDigits: (digits: string) => void
}

/**
 * The keys of presenting, in either window, clickers included: they send Page Down, Page Up, `.` or `b`, and F5
 * alternating with Esc. F5 never reloads. Digits collect until Enter goes to that step. A button keeps its own keys.
 */
export function usePresentKeys(actions: PresentActions): void {
  const store = useAtlasStore()
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
        latest.current.start()
        return
      }
      if (event.defaultPrevented || isOwnKey(event) || document.querySelector('dialog[open]') !== null) return
      const { letterKeys } = store.getState()
      if (!letterKeys && event.key.length === 1 && event.key !== ' ') return
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
  }, [store])
}

/** Enter and Space press the button that has the focus; in a presentation without one they step. */
function isOwnKey({ key, target }: KeyboardEvent): boolean {
  return (
    (key === 'Enter' || key === ' ') &&
    target instanceof Element &&
    target.closest('button, a, summary, input') !== null
  )
}

function handle(event: KeyboardEvent, actions: PresentActions): boolean {
  switch (event.key.toLowerCase()) {
    case 'pagedown':
    case 'arrowright':
    case 'enter':
    case 'n':
      actions.next()
      return true
    case ' ':
      if (event.shiftKey) actions.previous()
      else actions.next()
      return true
    case 'pageup':
    case 'arrowleft':
    case 'backspace':
    case 'p':
      actions.previous()
      return true
    case 'home':
      actions.first()
      return true
    case 'end':
      actions.last()
      return true
    case 'b':
    case '.':
      actions.toggleScreen('black')
      return true
    case 'w':
    case ',':
      actions.toggleScreen('white')
      return true
    case 't':
      actions.toggleSpot()
      return true
    case '+':
    case '=':
      actions.zoom('in')
      return true
    case '-':
      actions.zoom('out')
      return true
    case 's':
      actions.callSpeaker()
      return true
    case 'o':
      actions.toggleOverview()
      return true
    case 'f':
      actions.toggleFullScreen()
      return true
    case 'l':
      actions.stepLens()
      return true
    case '?':
      actions.help()
      return true
    case 'escape':
      actions.leave()
      return true
    default:
      return false
  }
}
