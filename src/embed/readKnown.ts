import type { Economy } from '../domain/vocabulary/economy.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { type BuiltIn, parseBuiltIn, readBuiltIn } from '../shell/builtIn.ts'
import { readOwnLink } from '../store/economyLink.ts'
import { loadScript } from './loadScript.ts'
import { readOwnArea } from './readOwnArea.ts'

declare global {
  /** What `whole.js` leaves: the data of every model and built-in economy as JSON. */
  var careModelAtlasWhole: string | undefined
  /** What `stories.js` leaves: the built-in stories as JSON. */
  var careModelAtlasStories: string | undefined
}

/** Scripts that a page has beside it, each for what only some addresses ask for. */
export type Beside = {
  /** All models and built-in economies, and the words of now. */
  readonly whole?: string | undefined
  /** What reads an area that comes with the address. */
  readonly own?: string | undefined
  /** The built-in stories. */
  readonly stories?: string | undefined
}

/** What a page's map is drawn from. */
export type Known = {
  readonly builtIn: BuiltIn
  /** The area that came with the address. */
  readonly own?: Economy
  readonly stories: readonly Story[]
  /** A sentence for everything that was asked for and could not be had. */
  readonly notices: readonly string[]
}

/**
 * What a page's map is drawn from: the page's own blocks, at once; where the address carries an area, or names a story,
 * a model, an area or words that are not in them, and the page says where these are, those too.
 */
export function readKnown(search: string, hash: string, beside: Beside): Known | Promise<Known> {
  const known: Known = { builtIn: readBuiltIn(), stories: readOwnStories(), notices: [] }
  const query = new URLSearchParams(search)
  const { packed } = readOwnLink(hash)
  return packed === undefined && hasAll(query, known) ? known : gather(query, known, packed, beside)
}

async function gather(
  query: URLSearchParams,
  page: Known,
  packed: string | undefined,
  beside: Beside,
): Promise<Known> {
  const [area, stories] = await Promise.all([
    packed === undefined ? undefined : readOwnArea(packed, beside.own),
    hasStory(query, page) || beside.stories === undefined ? page.stories : loadStories(beside.stories),
  ])
  const known: Known = {
    ...page,
    stories,
    notices: area?.notices ?? [],
    ...(area?.economy === undefined ? {} : { own: area.economy }),
  }
  if (beside.whole === undefined || hasWhole(query, known)) return known
  return { ...known, builtIn: await loadWhole(beside.whole, page.builtIn) }
}

function hasAll(query: URLSearchParams, known: Known): boolean {
  return hasStory(query, known) && hasWhole(query, known)
}

function hasWhole(query: URLSearchParams, known: Known): boolean {
  return hasArea(query, known) && hasModels(query, known) && hasWords(query, known)
}

/** The words of now, where the address or the story reads the map in them. */
function hasWords(query: URLSearchParams, { builtIn, stories }: Known): boolean {
  const steps = stories.find(({ id }) => id === query.get('story'))?.steps ?? []
  const asked = [query.get('vocabulary'), ...steps.map(step => step.vocabulary)]
  return builtIn.library.now !== undefined || !asked.includes('now')
}

function hasStory(query: URLSearchParams, { stories }: Known): boolean {
  const id = query.get('story')
  return id === null || stories.some(story => story.id === id)
}

function hasArea(query: URLSearchParams, { builtIn, own }: Known): boolean {
  const id = query.get('economy')
  return id === null || own !== undefined || builtIn.economies.some(({ economy }) => economy.id === id)
}

function hasModels(query: URLSearchParams, { builtIn, own, stories }: Known): boolean {
  const asked = ['model', 'steps', 'since', 'in'].flatMap(part => wordsOf(query.get(part)))
  const story = stories.find(({ id }) => id === query.get('story'))
  const told = (story?.steps ?? []).flatMap(({ state, in: places = {} }) =>
    [...(state === undefined ? [] : [state]), ...Object.values(places)].map(formatState).flatMap(wordsOf),
  )
  const isKnown = (id: string) => builtIn.library.models.some(model => model.id === id)
  const others = ['today', 'previous', 'early', 'mature', 'only']
  const places = [
    ...builtIn.economies.map(({ economy }) => economy),
    ...(own === undefined ? [] : [own]),
  ].flatMap(({ localities }) => localities.map(({ id }): string => id))
  return [...asked, ...told].every(id => isKnown(id) || others.includes(id) || places.includes(id))
}

const wordsOf = (text: string | null) => (text ?? '').split(/[,:]/).filter(word => word !== '')

/** The stories that the page itself carries: the walk of a published folder. */
function readOwnStories(): readonly Story[] {
  const text = document.getElementById('atlas-stories')?.textContent
  return text ? JSON.parse(text) : []
}

async function loadStories(address: string): Promise<readonly Story[]> {
  try {
    await loadScript(address)
    return JSON.parse(globalThis.careModelAtlasStories ?? '[]')
  } catch {
    return []
  }
}

/** All models and areas; where they do not come, what the page has. */
async function loadWhole(address: string, known: BuiltIn): Promise<BuiltIn> {
  try {
    await loadScript(address)
    return parseBuiltIn(globalThis.careModelAtlasWhole ?? '')
  } catch {
    return known
  }
}
