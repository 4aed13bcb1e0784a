import { createRoot } from 'react-dom/client'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { BuiltIn } from '../shell/builtIn.ts'
import { createMapCache } from '../shell/mapCache.ts'
import { writeView } from '../store/viewAddress.ts'
import { EmbedApp } from './EmbedApp.tsx'
import { createEmbedStore } from './embedStore.ts'
import { openHostLink } from './host/hostLink.ts'
import { obey } from './host/obey.ts'
import { tellNews } from './host/tellNews.ts'
import { keepFrameAddress } from './keepFrameAddress.ts'
import { readEmbedAddress } from './readEmbedAddress.ts'
import { readKnown } from './readKnown.ts'
import { walkByKey } from './walkByKey.ts'

/**
 * Draws the map of a page of its own into `place`, from the page's block `#atlas-data` and its address. Where the
 * address asks for nothing, `data-query` of `place` says what to show; `data-product` says where the full product is.
 */
export function startPage(place: HTMLElement): void {
  const search = mergeQueries(place.dataset.query ?? '', location.search)
  const known = readKnown(search, place.dataset.whole)
  if (known instanceof Promise) void known.then(more => drawPage(place, search, more))
  else drawPage(place, search, known)
}

function drawPage(place: HTMLElement, search: string, known: BuiltIn): void {
  const ground = chooseGround(known, new URLSearchParams(search).get('economy'))
  const { economy } = ground.cache
  const address = readEmbedAddress(search, { models: known.library.models, economy })
  const store = createEmbedStore({
    ...address,
    notices: [...sayStranger(economy, search), ...address.notices],
  })
  const { product } = place.dataset
  const write = { models: known.library.models, economy }
  keepFrameAddress(store, write)
  walkByKey(store)
  const link = openHostLink(address.host)
  link.listen(order => obey(order, store, ground))
  const tellHeight = (height: number) => link.tell({ type: 'height', height })
  createRoot(place).render(
    <EmbedApp
      ground={ground}
      store={store}
      productOf={product === undefined ? undefined : view => `${product}${writeView(view, write)}`}
      onHeight={tellHeight}
      onDrawn={() => tellNews(store, known.library, link.tell)}
    />,
  )
}

/** What the address says goes before what the page says; a model comes with its own stage. */
function mergeQueries(page: string, address: string): string {
  const merged = new URLSearchParams(page)
  const asked = new URLSearchParams(address)
  if (asked.has('model')) merged.delete('stage')
  for (const [key, value] of asked) merged.set(key, value)
  return `?${merged}`
}

function sayStranger({ id, name }: Economy, search: string): readonly string[] {
  const wanted = new URLSearchParams(search).get('economy')
  return wanted === null || wanted === id
    ? []
    : [`This page does not have the area “${wanted}”: this is ${name}.`]
}

function chooseGround({ library, economies }: BuiltIn, wanted: string | null) {
  const found = economies.find(({ economy }) => economy.id === wanted) ?? economies[0]
  if (found === undefined) throw new Error('The page carries no economy')
  return { library, cache: createMapCache(found.economy, library), arrangement: found.arrangement }
}
