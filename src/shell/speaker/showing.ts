import type { AtlasStore } from '../../store/atlasStore.ts'
import { readView } from '../../store/viewAddress.ts'
import { writeView } from '../../store/writeAddress.ts'
import type { Showing } from '../../story/together/presentation.ts'

/** What a window's store shows, for the other window. */
export function showingOf(store: AtlasStore, ground: string): Showing {
  const { view, economy, library, presenting } = store.getState()
  return {
    ground,
    step: presenting?.step ?? 0,
    address: writeView(view, { models: library.models, economy }),
  }
}

/** Shows in this window what the other shows. What is shown already stays untouched. */
export function show(store: AtlasStore, story: string, showing: Showing): void {
  const { economy, library, presenting, showStep } = store.getState()
  const { ground, step, address } = showing
  const now = showingOf(store, ground)
  if (presenting?.story === story && now.step === step && now.address === address) return
  showStep({ story, step }, readView(address, { models: library.models, economy }).view)
}
