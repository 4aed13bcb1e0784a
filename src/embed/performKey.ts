import { LENSES } from '../domain/vocabulary/view.ts'
import type { EmbedStore } from './embedStore.ts'
import { type KeyPlace, readKey } from './readKey.ts'
import { toggleFullScreen } from './toggleFullScreen.ts'

type Key = Pick<
  KeyboardEvent,
  | 'key'
  | 'shiftKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'defaultPrevented'
  | 'isComposing'
  | 'preventDefault'
>

/** Does what a key asks of the map, and takes the key only where something came of it. */
export function performKey(event: Key, place: KeyPlace, store: EmbedStore, root: Element | null): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  const before = store.get()
  const deed = readKey(event, place, before.hasLetters)
  switch (deed?.type) {
    case undefined:
      return
    case 'step':
      store.step(deed.by)
      break
    case 'end':
      store.stepToEnd(deed.end)
      break
    case 'lens': {
      const next = LENSES[(LENSES.indexOf(before.view.lens) + 1) % LENSES.length]
      const lens = deed.lens === 'next' ? next : deed.lens
      if (lens !== undefined) store.setLens(lens)
      break
    }
    case 'full-screen':
      void toggleFullScreen(root)
      break
  }
  if (deed.type === 'full-screen' || store.get() !== before) event.preventDefault()
}
