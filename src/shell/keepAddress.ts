import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { readOwnLink } from '../store/economyLink.ts'
import { readEditing, readPresenting, readView } from '../store/viewAddress.ts'
import { writeStory, writeView } from '../store/writeAddress.ts'
import type { BuiltIn } from './builtIn.ts'
import { fragmentOf } from './openEconomy.ts'

/** A slider that is held so long has come to rest (milliseconds). */
const REST = 250

/**
 * Keeps the address and the store in step: choices go into the history, Back and Forward bring them back. `start` is
 * what the address says already.
 */
export function keepAddress(store: AtlasStore, known: BuiltIn, start: AtlasState): void {
  const addressOf = () => {
    const { view, screen, economy, work, library, presenting, editing } = store.getState()
    const shown = presenting === undefined && screen !== 'explore' ? `&view=${screen}` : ''
    const query =
      writeView(view, { models: library.models, economy }) + writeStory(presenting, editing) + shown
    return `${location.pathname}${query}${fragmentOf(economy, work?.id)}`
  }
  let written = ''
  let rest: ReturnType<typeof setTimeout> | undefined
  const waiting: Entry[] = []
  const write = (how: 'push' | 'replace') => {
    const address = addressOf()
    if (address === written) return
    written = address
    // Of two that replace what is there only the later would stay.
    if (how === 'replace' && waiting.at(-1)?.how === 'replace') waiting.pop()
    waiting.push({ how, address })
    const { presenting, isLive } = store.getState()
    clearTimeout(rest)
    // A presentation resumes where it was, whatever happens in the next moment.
    if (presenting !== undefined) flush(waiting)
    // Browsers refuse a page that writes its address a hundred times in half a minute: a slider may.
    else if (isLive) rest = setTimeout(() => flush(waiting), REST)
    // The browser takes milliseconds over its history: the first frame of a step goes first.
    else afterNextFrame(() => flush(waiting))
  }
  // Whoever leaves or goes back finds the history whole.
  addEventListener('pagehide', () => flush(waiting))
  const follow = (state: AtlasState, before: AtlasState) => {
    const isOther =
      state.view !== before.view ||
      state.screen !== before.screen ||
      state.economy !== before.economy ||
      state.work !== before.work ||
      state.presenting !== before.presenting ||
      state.editing !== before.editing
    if (isOther) write(state.visit)
  }
  store.subscribe(follow)
  follow(store.getState(), start)
  addEventListener('popstate', () => {
    waiting.length = 0
    const wanted = new URLSearchParams(location.search).get('economy') ?? known.economies[0]?.economy.id
    const { economy, work, library, restore } = store.getState()
    written = `${location.pathname}${location.search}${location.hash}`
    const link = readOwnLink(location.hash)
    const builtIn = known.economies.find(one => one.economy.id === wanted)?.economy
    const isHere = economy.id === wanted && link.work === work?.id
    const target = isHere ? economy : link.work === undefined ? builtIn : undefined
    if (target === undefined) {
      void import('./openOwn.ts').then(({ openOwn }) => openOwn(store, known, link, wanted ?? ''))
      return
    }
    const { view, screen, notices } = readView(location.search, { models: library.models, economy: target })
    // All at once: a part of it alone would be an address of its own.
    restore(view, notices, {
      ...(isHere ? {} : { economy: target, work: undefined, scenarios: [], answers: {} }),
      screen,
      presenting: readPresenting(location.search),
      editing: readEditing(location.search),
    })
  })
}

type Entry = { readonly how: 'push' | 'replace'; readonly address: string }

function flush(waiting: Entry[]): void {
  for (const { how, address } of waiting.splice(0)) {
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }
}

/** Runs once the next frame has been painted; in a hidden page, where none is, soon anyway. */
function afterNextFrame(run: () => void): void {
  if (document.hidden) setTimeout(run)
  else requestAnimationFrame(() => setTimeout(run))
}
