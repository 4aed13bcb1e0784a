import type { Known } from '../store/viewAddress.ts'
import { writeStory, writeView } from '../store/writeAddress.ts'
import type { EmbedStore } from './embedStore.ts'

/** What of an embed's address is not part of a view. */
const OWN = ['steps', 'controls', 'keys', 'host']

/**
 * Keeps the frame's address up with what it shows, so that reloading it shows the same. Never a new entry: each would
 * stand in the Back button of the page around.
 */
export function keepFrameAddress(store: EmbedStore, known: Known): void {
  const arrived = new URLSearchParams(location.search)
  const own = OWN.flatMap(key => {
    const value = arrived.get(key)
    return value === null
      ? []
      : [`&${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`]
  })
  store.subscribe(({ view, told }, before) => {
    if (view === before.view) return
    const place = told && { story: told.story.id, step: told.place }
    try {
      history.replaceState(
        null,
        '',
        `${writeView(view, known)}${writeStory(undefined, place)}${own.join('')}${location.hash}`,
      )
    } catch {
      // A page opened from a file, or without an origin, may not write its address: then it stays as it was.
    }
  })
}
