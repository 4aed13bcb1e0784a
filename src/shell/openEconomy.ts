import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Problem } from '../domain/vocabulary/problem.ts'
import { LONGEST_LINK, writeOwnLink } from '../store/economyLink.ts'

type Opened = {
  /** It in a form that an address can carry; absent where it is too large for that. */
  readonly packed?: string
  /** What its file says that could not be used. */
  readonly leftOut: readonly Problem[]
}

/** The economies that the reader opened or changed in this tab. */
const opened = new WeakMap<Economy, Opened>()
/** The newest of each id, for coming back to it with the browser's Back. */
const newest = new Map<string, Economy>()
const NOTHING: readonly Problem[] = []

/** What in the file of an economy could not be used: what was wrong when it was opened, from a file or from a link. */
export function leftOutOf(economy: Economy): readonly Problem[] {
  return opened.get(economy)?.leftOut ?? NOTHING
}

/**
 * The fragment of a link to a reader's own economy: it in full, but for built-in ones and those too large for a link,
 * and the name under which this browser keeps it.
 */
export function fragmentOf(economy: Economy, work?: string): string {
  const packed = opened.get(economy)?.packed
  return writeOwnLink({
    ...(packed === undefined ? {} : { packed }),
    ...(work === undefined ? {} : { work }),
  })
}

/** True where the reader's own economy is too large for a link: then the file itself is what to pass on. */
export function isTooLargeForLink(economy: Economy): boolean {
  const known = opened.get(economy)
  return known !== undefined && known.packed === undefined
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
  const { packEconomy } = await import('../store/packEconomy.ts')
  const packed = text.length > LONGEST_PACKED ? '' : await packEconomy(text)
  const fits = packed !== '' && packed.length <= LONGEST_LINK
  opened.set(economy, { ...(fits ? { packed } : {}), leftOut })
  newest.set(economy.id, economy)
  try {
    sessionStorage.setItem(storageKey(economy.id), text)
  } catch {
    // A full or forbidden storage loses nothing but the reload of a large file: the link or the file still has it.
  }
}

/** What was left out of an economy's file stays said of it as the user changes it; how a link carries it is to be found anew. */
export function carryOver(before: Economy, after: Economy): void {
  if (!opened.has(after)) opened.set(after, { leftOut: leftOutOf(before) })
  newest.set(after.id, after)
}

/** The newest economy of an id that the reader opened or changed in this tab. */
export function newestOf(id: string): Economy | undefined {
  return newest.get(id)
}

const storageKey = (id: string) => `atlas economy ${id}`

/** The text of an economy that this tab opened before under that id. */
export function readStored(id: string): string | undefined {
  try {
    return sessionStorage.getItem(storageKey(id)) ?? undefined
  } catch {
    return undefined
  }
}
