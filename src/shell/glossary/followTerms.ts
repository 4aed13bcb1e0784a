/** So long the pointer rests at a term before it is explained (milliseconds): what is passed on the way is not. */
const HOVER_DELAY = 450
/** A control that the keyboard comes to may first have to scroll into sight. */
const FOCUS_DELAY = 150
/** The way from a term to its explanation. */
const LEAVE_DELAY = 200

type Following = {
  /** Begins to listen to the page; the answer ends it. */
  readonly start: () => () => void
  readonly keep: () => void
  readonly leave: () => void
  readonly hide: () => void
}

/**
 * Says at which element with `data-term` the pointer or the keyboard rests, as WCAG 1.4.13 asks: Escape ends it and does
 * nothing else, the pointer may go on to the explanation, and it stays until it is left. Who presses a control wants what
 * it does: then nothing is explained until they come back to it. A term that is only a term (`.explained`) is explained
 * by a press, a tap included.
 */
export function followTerms(tell: (anchor: HTMLElement | undefined) => void): Following {
  let shown: HTMLElement | undefined
  /** What the keyboard brought up stays while the pointer comes and goes. */
  let isByKeyboard = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const show = (anchor: HTMLElement | undefined, byKeyboard = false) => {
    clearTimeout(waiting)
    shown = anchor
    isByKeyboard = byKeyboard
    tell(anchor)
  }
  const hide = () => show(undefined)
  const keep = () => clearTimeout(waiting)
  const later = (delay: number, act: () => void) => {
    clearTimeout(waiting)
    waiting = setTimeout(act, delay)
  }
  const leave = () => {
    if (!isByKeyboard) later(LEAVE_DELAY, hide)
  }

  const onOver = (event: PointerEvent) => {
    const anchor = termAt(event.target)
    if (event.pointerType === 'touch' || anchor === undefined || isIn(anchor, event.relatedTarget)) return
    if (anchor === shown) return keep()
    if (!isByKeyboard) hide()
    later(HOVER_DELAY, () => show(anchor))
  }
  const onOut = (event: PointerEvent) => {
    const anchor = termAt(event.target)
    if (anchor === undefined || isIn(anchor, event.relatedTarget)) return
    if (anchor === shown) leave()
    else clearTimeout(waiting)
  }
  const onDown = (event: PointerEvent) => {
    if (!isIn('.explanation, .explained', event.target)) hide()
  }
  const onClick = (event: MouseEvent) => {
    const anchor = termAt(event.target)
    if (anchor?.matches('.explained')) show(anchor)
  }
  const onFocus = ({ target }: { readonly target: EventTarget | null }) => {
    const anchor = termAt(target)
    if (anchor !== undefined && hasKeyboard(anchor)) later(FOCUS_DELAY, () => show(anchor, true))
  }
  const onBlur = (event: FocusEvent) => {
    const anchor = termAt(event.target)
    if (anchor === undefined || isIn(anchor, event.relatedTarget)) return
    if (anchor !== shown) clearTimeout(waiting)
    else if (!anchor.matches(':hover')) hide()
  }
  const onKey = (event: KeyboardEvent) => {
    if (shown === undefined) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      hide()
    } else if ((event.key === 'Enter' || event.key === ' ') && !shown.matches('.explained')) hide()
  }
  const start = () => {
    const end = new AbortController()
    // Before anybody else: an Escape that takes an explanation away is nobody else's.
    const options = { capture: true, signal: end.signal }
    document.addEventListener('pointerover', onOver, options)
    document.addEventListener('pointerout', onOut, options)
    document.addEventListener('pointerdown', onDown, options)
    document.addEventListener('click', onClick, options)
    document.addEventListener('focusin', onFocus, options)
    document.addEventListener('focusout', onBlur, options)
    document.addEventListener('keydown', onKey, options)
    // The keyboard may have come first.
    onFocus({ target: document.activeElement })
    return () => {
      clearTimeout(waiting)
      end.abort()
    }
  }
  return { start, keep, leave, hide }
}

function termAt(target: EventTarget | null): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest('[data-term]') : null
  return found instanceof HTMLElement ? found : undefined
}

function isIn(place: Element | string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return typeof place === 'string' ? target.closest(place) !== null : place.contains(target)
}

/** The keyboard came to it, not the pointer. */
function hasKeyboard(anchor: HTMLElement): boolean {
  return anchor.matches(':focus-visible') || anchor.querySelector(':focus-visible') !== null
}
