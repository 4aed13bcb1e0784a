import { createRoot } from 'react-dom/client'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { createMapCache } from '../shell/mapCache.ts'
import { writeView } from '../store/writeAddress.ts'
import { EmbedApp } from './EmbedApp.tsx'
import { createEmbedStore } from './embedStore.ts'
import { readTold } from './embedStory.ts'
import { openHostLink } from './host/hostLink.ts'
import { obey } from './host/obey.ts'
import { tellNews } from './host/tellNews.ts'
import { keepFrameAddress } from './keepFrameAddress.ts'
import { readEmbedAddress } from './readEmbedAddress.ts'
import { type Known, readKnown } from './readKnown.ts'
import { walkByKey } from './walkByKey.ts'

/**
 * Draws the map of a page of its own into `place`, from the page's block `#atlas-data` and its address. Where the
 * address asks for nothing, `data-query` of `place` says what to show; `data-product` says where the full product is,
 * and `data-whole`, `data-own` and `data-stories` where what only some addresses ask for.
 */
export function startPage(place: HTMLElement): void {
  const search = mergeQueries(place.dataset.query ?? '', location.search)
  const known = readKnown(search, location.hash, place.dataset)
  if (known instanceof Promise) void known.then(more => drawPage(place, search, more))
  else drawPage(place, search, known)
  // The page around may name another area by the fragment alone, which loads nothing anew.
  addEventListener('hashchange', () => location.reload())
}

function drawPage(place: HTMLElement, search: string, known: Known): void {
  const { library } = known.builtIn
  const ground = chooseGround(known, new URLSearchParams(search).get('economy'))
  const { economy } = ground.cache
  const write = { models: library.models, economy }
  const address = readEmbedAddress(search, write, known.stories)
  const notices = [...known.notices, ...sayStranger(known, economy, search), ...address.notices]
  const store = createEmbedStore({ ...address, notices }, readTold(address, ground.cache))
  const { product } = place.dataset
  // An area of the reader's own goes with the link as it came.
  const fragment = known.own === undefined ? '' : location.hash
  keepFrameAddress(store, write)
  walkByKey(store)
  const link = openHostLink(address.host)
  link.listen(order => obey(order, store, ground))
  const tellHeight = (height: number) => link.tell({ type: 'height', height })
  createRoot(place).render(
    <EmbedApp
      ground={ground}
      store={store}
      productOf={
        product === undefined ? undefined : shown => `${product}${writeView(shown, write)}${fragment}`
      }
      onHeight={tellHeight}
      onDrawn={() => tellNews(store, library, link.tell)}
    />,
  )
}

/** What the address says goes before what the page says; a model comes with its own stage, and out of the page's story. */
function mergeQueries(page: string, address: string): string {
  const merged = new URLSearchParams(page)
  const asked = new URLSearchParams(address)
  if (asked.has('model')) for (const key of ['stage', 'story', 'step']) merged.delete(key)
  for (const [key, value] of asked) merged.set(key, value)
  return `?${merged}`
}

function sayStranger({ own, notices }: Known, { id, name }: Economy, search: string): readonly string[] {
  const wanted = new URLSearchParams(search).get('economy')
  // Where an area came with the address, it is the one that is meant; and why it could not be read is said already.
  const isTold = own !== undefined || notices.length > 0
  return wanted === null || wanted === id || isTold
    ? []
    : [`This page does not have the area “${wanted}”: this is ${name}.`]
}

function chooseGround({ builtIn: { library, economies }, own }: Known, wanted: string | null) {
  if (own !== undefined) return { library, cache: createMapCache(own, library), arrangement: undefined }
  const found = economies.find(({ economy }) => economy.id === wanted) ?? economies[0]
  if (found === undefined) throw new Error('The page carries no economy')
  return { library, cache: createMapCache(found.economy, library), arrangement: found.arrangement }
}
