import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import type { Outcome } from '../kit/result.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { LONGEST_LINK, packEconomy, unpackEconomy, writePackedEconomy } from '../store/economyLink.ts'
import { readView } from '../store/viewAddress.ts'

type Opened = {
  /** How the address carries it. */
  readonly fragment: string
  /** What its file says that could not be used. */
  readonly leftOut: readonly Problem[]
}

/** The economies that the reader opened in this tab. */
const opened = new Map<Economy, Opened>()
const NOTHING: readonly Problem[] = []

/** What in the file of an economy could not be used: what was wrong when it was opened, from a file or from a link. */
export function leftOutOf(economy: Economy): readonly Problem[] {
  return opened.get(economy)?.leftOut ?? NOTHING
}

/** The fragment that carries a reader's own economy in a link; empty for built-in ones and those too large for a link. */
export function fragmentOf(economy: Economy): string {
  return opened.get(economy)?.fragment ?? ''
}

/** True where the reader's own economy is too large for a link: then the file itself is what to pass on. */
export function isTooLargeForLink(economy: Economy): boolean {
  return opened.get(economy)?.fragment === ''
}

/** Beyond this many characters no economy deflates to a link: it is not tried. */
const LONGEST_PACKED = 2_000_000

/**
 * Remembers what an economy was read from, so that the address can carry it. The text travels whole: whoever opens
 * the link is told the same of what in it could not be used.
 */
export async function rememberEconomy(
  economy: Economy,
  text: string,
  leftOut: readonly Problem[],
): Promise<void> {
  const packed = text.length > LONGEST_PACKED ? '' : await packEconomy(text)
  const fits = packed !== '' && packed.length <= LONGEST_LINK
  opened.set(economy, { fragment: fits ? writePackedEconomy(packed) : '', leftOut })
  try {
    sessionStorage.setItem(storageKey(economy.id), text)
  } catch {
    // A full or forbidden storage loses nothing but the reload of a large file: the link or the file still has it.
  }
}

const storageKey = (id: string) => `atlas economy ${id}`

function readStored(id: string): string | undefined {
  try {
    return sessionStorage.getItem(storageKey(id)) ?? undefined
  } catch {
    return undefined
  }
}

/** Opens the economy that a link carries, or that this tab opened before under that id. */
export async function openLinkedEconomy(
  store: AtlasStore,
  packed: string | undefined,
  id: string,
  search: string,
): Promise<void> {
  const known = [...opened.keys()].find(economy => economy.id === id)
  const { library, notify } = store.getState()
  try {
    const text = packed === undefined ? readStored(id) : await unpackEconomy(packed)
    if (known === undefined && text === undefined) {
      notify([
        `The link names the economy “${id}”, which is not built in: open its file to see it. This is another.`,
      ])
      return
    }
    const read =
      known === undefined ? await parseText(text ?? '') : { value: known, problems: leftOutOf(known) }
    const { value: economy } = read
    if (economy === undefined) throw new Error('unreadable')
    if (text !== undefined) await rememberEconomy(economy, text, read.problems)
    const { view, notices } = readView(search, { models: library.models, economy })
    store.setState({ economy, view, visit: 'replace', notices })
  } catch {
    notify([
      'The link’s economy could not be read: it may have been cut when it was sent. Ask for the file instead.',
    ])
  }
}

async function parseText(text: string): Promise<Outcome<Economy, Problem>> {
  const { parseEconomy } = await import('../parse/economy/parseEconomy.ts')
  return parseEconomy(text, 'link')
}
