import { useEffect } from 'react'

/** What tells a control, since the one that is there after presenting is another element. */
type Mark = { readonly tag: string; readonly name: string }

/** What had the focus when the explorer gave way to a story; where nothing had, the keys are the page’s, and stay so. */
let left: Mark | undefined

/** Gives the focus back to the control that a story was begun with, or to the map, when the story is left. */
export function FocusKeeper() {
  useEffect(() => {
    if (left !== undefined && document.activeElement === document.body) giveBack(left)
    let last = isKept(document.activeElement) ? document.activeElement : null
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof Element && isKept(target)) last = target
    }
    // Put down, and not with the explorer itself.
    let check: ReturnType<typeof setTimeout> | undefined
    const putDown = () => {
      check = setTimeout(() => {
        if (last?.isConnected && document.activeElement === document.body) last = null
      })
    }
    addEventListener('focusin', follow)
    addEventListener('focusout', putDown)
    return () => {
      clearTimeout(check)
      removeEventListener('focusin', follow)
      removeEventListener('focusout', putDown)
      left = last === null ? undefined : { tag: last.tagName, name: nameOf(last) }
    }
  }, [])
  return null
}

/** A dialog is left for what it was opened with; the page itself is nobody’s. */
function isKept(place: Element | null): boolean {
  return place !== null && place !== document.body && place.closest('dialog') === null
}

function giveBack({ tag, name }: Mark): void {
  const same = [...document.getElementsByTagName(tag)].find(one => nameOf(one) === name)
  const map = document.querySelector('[role=tree] [tabindex="0"]')
  const control = same ?? map
  if (control instanceof HTMLElement) control.focus()
}

function nameOf(control: Element): string {
  if (control instanceof HTMLInputElement) return `${control.name} ${control.value}`
  return control.getAttribute('aria-label') ?? control.textContent
}
