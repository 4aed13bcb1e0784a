import { now as text } from 'virtual:atlas-now'
import type { NowVocabulary } from '../../domain/vocabulary/nowVocabulary.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import type { BuiltIn } from '../builtIn.ts'

/** The words of now as our own build read and checked them. */
export const NOW: NowVocabulary = JSON.parse(text)

/** Puts the words of now into the library that is on screen, and into the one that whatever is opened next is read with. */
export function takeInNow(known: BuiltIn, store: AtlasStore): void {
  known.library = { ...known.library, now: NOW }
  store.setState(({ library }) => ({ library: { ...library, now: NOW } }))
}
