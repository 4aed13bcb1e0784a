import { createRoot } from 'react-dom/client'
import { writeView } from '../../store/writeAddress.ts'
import { EmbedApp } from '../EmbedApp.tsx'
import { createEmbedStore, type EmbedStore } from '../embedStore.ts'
import { readTold } from '../embedStory.ts'
import type { News } from '../host/hostLink.ts'
import { tellNews } from '../host/tellNews.ts'
import { readEmbedAddress } from '../readEmbedAddress.ts'
import type { EmbedGround } from '../useEmbedMap.ts'
import { fetchAtlas, fetchStories } from './fetchAtlas.ts'

/** A map drawn in the page itself. */
export type MountedMap = {
  readonly store: EmbedStore
  readonly ground: EmbedGround
  readonly unmount: () => void
}

/**
 * Draws a map into a shadow tree, with the atlas's data and style from `src`. Rejects where they cannot be had.
 */
export async function mountMap(
  shadow: ShadowRoot,
  src: string,
  query: string,
  tell: (news: News) => void,
): Promise<MountedMap> {
  const { known, product, sheet, groundOf } = await fetchAtlas(src)
  const stories = new URLSearchParams(query).has('story') ? await fetchStories(src) : []
  const { models } = known.library
  const ground = groundOf(new URLSearchParams(query).get('economy'))
  const { economy } = ground.cache
  const address = readEmbedAddress(query, { models, economy }, stories)
  const store = createEmbedStore(address, readTold(address, ground.cache))
  const place = document.createElement('div')
  place.className = 'embed-box'
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet]
  shadow.replaceChildren(place)
  const root = createRoot(place)
  root.render(
    <EmbedApp
      ground={ground}
      store={store}
      productOf={
        product === undefined
          ? undefined
          : view => new URL(`${product}${writeView(view, { models, economy })}`, src).href
      }
      onDrawn={() => tellNews(store, known.library, tell)}
    />,
  )
  return { store, ground, unmount: () => root.unmount() }
}
