import '@fontsource/atkinson-hyperlegible-next/latin-400.css'
import '@fontsource/atkinson-hyperlegible-next/latin-500.css'
import '@fontsource/atkinson-hyperlegible-next/latin-600.css'
import '@fontsource/atkinson-hyperlegible-next/latin-700.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './atlas.css'
import { readBuiltIn } from './builtIn.ts'
import { openAtlas } from './openAtlas.ts'
import { asksForMore, takeInFurther } from './takeInFurther.ts'
import { AtlasProvider } from './useAtlas.ts'

const root = document.getElementById('atlas')
if (root === null) throw new Error('The page has no place for the atlas')
if (new URLSearchParams(location.search).get('view') === 'speaker') {
  void import('./speaker/startSpeaker.tsx').then(({ startSpeaker }) => startSpeaker(root))
} else {
  void startAtlas(root)
}

async function startAtlas(place: HTMLElement): Promise<void> {
  const known = readBuiltIn()
  if (asksForMore(location.search, known)) await takeInFurther(known)
  const store = openAtlas(known)
  // Once the first map is drawn: further models, copies, and the reader's work must not hold it up.
  const goOn = async () => {
    await takeInFurther(known, store)
    void import('./work/workDesk.ts').then(({ getWorkDesk }) => getWorkDesk(store, known))
    if (import.meta.env.PROD) void import('./keepOffline.ts').then(({ keepOffline }) => keepOffline(store))
  }
  if (document.readyState === 'complete') void goOn()
  else addEventListener('load', () => void goOn())
  createRoot(place).render(
    <AtlasProvider value={{ store, known }}>
      <App />
    </AtlasProvider>,
  )
}
