import { useEffect } from 'react'
import type { Desk } from './useDesk.ts'

/** What a key asks to be taken back or done again; `undefined` for all other keys. */
export function readUndoKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : undefined
}

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y anywhere on the page but in a text field, which has its own undo: the story's own
 * fields pass the key on once nothing of theirs is left to take back (`WordsField`).
 */
export function useUndoKeys({ undo, redo }: Pick<Desk, 'undo' | 'redo'>, isOff: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = readUndoKey(event)
      if (wanted === undefined || isOff || event.defaultPrevented || isField(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      if (wanted === 'undo') undo()
      else redo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo, isOff])
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio],[type=checkbox]), textarea, [contenteditable]') !== null
  )
}
