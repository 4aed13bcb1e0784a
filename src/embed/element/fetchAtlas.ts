import type { Library } from '../../domain/vocabulary/library.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { type BuiltIn, type ShippedEconomies, unpackEconomies } from '../../shell/builtIn.ts'
import { createMapCache, type MapCache } from '../../shell/mapCache.ts'
import type { EmbedGround } from '../useEmbedMap.ts'

/** What every element of a page that asks the same atlas shares: fetched once, and each economy worked out once. */
export type FetchedAtlas = {
  readonly known: BuiltIn
  /** Where the full product is, from the embed; absent where there is none to go to. */
  readonly product: string | undefined
  readonly sheet: CSSStyleSheet
  /** What to draw an economy from; the first one where there is none of that name. */
  readonly groundOf: (economy: string | null) => EmbedGround
}

type Shipped = {
  readonly library: Library
  readonly economies: ShippedEconomies
  readonly product?: string
}

const fetched = new Map<string, Promise<FetchedAtlas>>()

/** Asks the embed at `src` for its data and style. Rejects where the page around, or the network, does not let it. */
export function fetchAtlas(src: string): Promise<FetchedAtlas> {
  const found = fetched.get(src) ?? ask(src)
  fetched.set(src, found)
  // What could not be had may be had later.
  found.catch(() => fetched.delete(src))
  return found
}

async function ask(src: string): Promise<FetchedAtlas> {
  const [data, style] = await Promise.all([askText(src, 'data.json'), askText(src, 'embed.css')])
  const { library, economies, product }: Shipped = JSON.parse(data)
  const known: BuiltIn = { library, economies: unpackEconomies(economies) }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  addTypeface(sheet)
  const caches = new Map<string, MapCache>()
  return {
    known,
    product,
    sheet,
    groundOf: wanted => {
      const found = known.economies.find(({ economy }) => economy.id === wanted) ?? known.economies[0]
      if (found === undefined) throw new Error('The atlas has no economy')
      const { economy, arrangement } = found
      const cache = caches.get(economy.id) ?? createMapCache(economy, known.library)
      caches.set(economy.id, cache)
      return { library: known.library, cache, arrangement }
    },
  }
}

/** The stories that the embed at `src` can tell; a folder published before it carried its own has none, which is no fault. */
export async function fetchStories(src: string): Promise<readonly Story[]> {
  try {
    return JSON.parse(await askText(src, 'stories.json'))
  } catch {
    return []
  }
}

async function askText(src: string, file: string): Promise<string> {
  const answer = await fetch(new URL(file, src), { credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return answer.text()
}

const BASE64 = /base64,([\w+/=]+)/

/**
 * A typeface is the page's, not a shadow's, and a rule that names its file asks the page's policy: given as bytes it
 * asks nobody.
 */
function addTypeface(sheet: CSSStyleSheet): void {
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSFontFaceRule)) continue
    const [, packed = ''] = BASE64.exec(rule.style.getPropertyValue('src')) ?? []
    const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0))
    const family = rule.style.getPropertyValue('font-family').replaceAll(/['"]/g, '')
    document.fonts.add(new FontFace(family, bytes, { weight: rule.style.getPropertyValue('font-weight') }))
  }
}
