import '@fontsource/atkinson-hyperlegible-next/latin-400.css'
import '@fontsource/atkinson-hyperlegible-next/latin-500.css'
import '@fontsource/atkinson-hyperlegible-next/latin-600.css'
import '@fontsource/atkinson-hyperlegible-next/latin-700.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './atlas.css'
import { openAtlas } from './openAtlas.ts'
import { AtlasProvider } from './useAtlas.ts'

const root = document.getElementById('atlas')
if (root === null) throw new Error('The page has no place for the atlas')
if (new URLSearchParams(location.search).get('view') === 'speaker') {
  void import('./speaker/startSpeaker.tsx').then(({ startSpeaker }) => startSpeaker(root))
} else {
  startAtlas(root)
}

function startAtlas(place: HTMLElement): void {
  const { store, known } = openAtlas()
  // Once the first map is drawn: keeping copies, and the reader's work, must not hold it up.
  addEventListener('load', () => {
    void import('./work/workDesk.ts').then(({ getWorkDesk }) => getWorkDesk(store, known))
    if (import.meta.env.PROD) void import('./keepOffline.ts').then(({ keepOffline }) => keepOffline(store))
  })
  createRoot(place).render(
    <AtlasProvider value={{ store, known }}>
      <App />
    </AtlasProvider>,
  )
}
