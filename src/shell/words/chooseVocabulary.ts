import type { Vocabulary } from '../../domain/vocabulary/terms.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'

/** Has the map read in other words: a place to come back to with the browser's Back. */
export function chooseVocabulary(store: AtlasStore, vocabulary: Vocabulary): void {
  store.setState(({ view: { vocabulary: _, ...view } }) => ({
    view: vocabulary === 'now' ? { ...view, vocabulary } : view,
    visit: 'push',
  }))
}
