import { useEffect, useRef } from 'react'
import { LENSES } from '../domain/vocabulary/view.ts'
import { toggleFullScreen } from './toggleFullScreen.ts'
import { useAtlasStore } from './useAtlas.ts'

type Openers = {
  readonly openHelp: () => void
  readonly openSearch: () => void
  readonly present: () => void
}

/**
 * The keys of the explorer. Paging keys work everywhere; arrows, Space, Enter and letters only where they are
 * nobody else's: with focus on the page or the stepper, never in a field, a button, a dialog or the map's tree.
 */
export function useExploreKeys(openers: Openers): void {
  const store = useAtlasStore()
  const latest = useRef(openers)
  latest.current = openers
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (store.getState().presenting !== undefined) return
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null)
        return
      if (handleKey(event, store.getState(), latest.current)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [store])
}

type Actions = ReturnType<ReturnType<typeof useAtlasStore>['getState']>

function handleKey(event: KeyboardEvent, atlas: Actions, openers: Openers): boolean {
  const { openHelp, openSearch, present } = openers
  const { key } = event
  const inField = isField(event.target)
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k') {
    openSearch()
    return true
  }
  if (event.ctrlKey || event.metaKey || event.altKey || inField) return false
  switch (key) {
    case 'F5':
      present()
      return true
    case 'PageDown':
      atlas.step(1)
      return true
    case 'PageUp':
      atlas.step(-1)
      return true
    case 'Escape':
      if (atlas.screen !== 'explore') {
        atlas.show('explore')
        return true
      }
      if (atlas.view.focus === undefined) return false
      atlas.focusOn(undefined)
      return true
  }
  if (!isOnPageOrStepper(event.target)) {
    // Letters and digits mean nothing to a button or a lens; the map's tree jumps by them, a list of steps has keys of its own.
    const isTree =
      event.target instanceof HTMLElement && event.target.closest('[role=tree], [role=grid]') !== null
    return !isTree && atlas.letterKeys && handleLetter(key, atlas, openHelp, openSearch)
  }
  const isButton = event.target instanceof HTMLButtonElement
  switch (key) {
    case 'ArrowRight':
      atlas.step(1)
      return true
    case 'ArrowLeft':
    case 'Backspace':
      atlas.step(-1)
      return true
    case 'Home':
      atlas.goToEnd('first')
      return true
    case 'End':
      atlas.goToEnd('last')
      return true
    case ' ':
    case 'Enter':
      if (isButton) return false
      atlas.step(event.shiftKey ? -1 : 1)
      return true
  }
  return atlas.letterKeys && handleLetter(key, atlas, openHelp, openSearch)
}

function handleLetter(key: string, atlas: Actions, openHelp: () => void, openSearch: () => void): boolean {
  switch (key.toLowerCase()) {
    case 'n':
      atlas.step(1)
      return true
    case 'p':
      atlas.step(-1)
      return true
    case 'l':
      atlas.stepLens()
      return true
    case '1':
    case '2':
    case '3': {
      const lens = LENSES[Number(key) - 1]
      if (lens !== undefined) atlas.setLens(lens)
      return true
    }
    case 'f':
      void toggleFullScreen()
      return true
    case '?':
      openHelp()
      return true
    case '/':
      openSearch()
      return true
    default:
      return false
  }
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type=radio],[type=checkbox]), textarea, select') !== null)
  )
}

function isOnPageOrStepper(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true
  if (target === document.body || target.closest('[data-stepper]') !== null) return true
  return target.closest('button, a, input, summary, table, [role=tree], [tabindex]') === null
}
