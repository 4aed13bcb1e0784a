import { registerSW } from 'virtual:pwa-register'
import type { AtlasStore } from '../store/atlasStore.ts'

const NEW_VERSION = 'A new version of the atlas is ready: it takes over when you next reload.'

/**
 * After the first visit everything works with the network gone. A new version announces itself and takes over only at
 * a reload: never in the middle of a presentation.
 */
export function keepOffline(store: AtlasStore): void {
  if (!('serviceWorker' in navigator)) return
  const takeOver = registerSW({
    onNeedRefresh: () => {
      addEventListener('pagehide', () => void takeOver(false), { once: true })
      if (store.getState().presenting === undefined) store.getState().notify([NEW_VERSION])
    },
  })
}
