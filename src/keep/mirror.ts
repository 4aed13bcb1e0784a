import { answering } from './answering.ts'
import { type Head, isWhole, type Kept } from './head.ts'
import type { KeptKind } from './keeper.ts'
import { parseText } from './packText.ts'

/**
 * A second copy of each document in files that are not the database's (Cache storage): they outlive a database that is
 * damaged or emptied, and by being there they say what should exist.
 */
export type Mirror = {
  readonly heads: () => Promise<readonly Head[]>
  readonly read: (kind: KeptKind, id: string) => Promise<Kept | undefined>
  readonly write: (kept: Kept) => Promise<void>
  readonly remove: (kind: KeptKind, id: string) => Promise<void>
}

const CACHE = 'care-model-atlas-kept'
const HEAD = 'x-kept'

/**
 * The mirror; `undefined` where the browser has no such files (a page without https, a private window). Every answer
 * comes or is refused within seconds; `onSilent` is called once when the browser stops answering.
 */
export async function openMirror(onSilent: () => void): Promise<Mirror | undefined> {
  try {
    return answering(mirrorIn(await caches.open(CACHE)), onSilent)
  } catch {
    return undefined
  }
}

/** Whether a mirror was ever begun here; begins none. */
export async function hasMirror(): Promise<boolean> {
  try {
    return await caches.has(CACHE)
  } catch {
    return false
  }
}

// Two places for each document, written by turns: a page killed while it writes one leaves the other whole.
const SLOTS = ['a', 'b'] as const
type Slot = (typeof SLOTS)[number]

function mirrorIn(cache: Cache): Mirror {
  const headsOf = async (kind: KeptKind, id: string) => {
    const found = await Promise.all(
      SLOTS.map(async slot => ({ slot, head: readHead(await cache.match(pathOf(kind, id, slot))) })),
    )
    return found.sort((one, other) => (other.head?.revision ?? 0) - (one.head?.revision ?? 0))
  }
  return {
    heads: async () => {
      const responses = await cache.matchAll()
      const newest = new Map<string, Head>()
      for (const response of responses) {
        const head = readHead(response)
        if (head === undefined) continue
        const key = pathOf(head.kind, head.id, 'a')
        if (head.revision > (newest.get(key)?.revision ?? 0)) newest.set(key, head)
      }
      return [...newest.values()]
    },
    read: async (kind, id) => {
      for (const { slot, head } of await headsOf(kind, id)) {
        const response = head && (await cache.match(pathOf(kind, id, slot)))
        const text = response && (await readBody(response))
        if (head !== undefined && text !== undefined && isWhole(head, text)) return { head, text }
      }
      return undefined
    },
    write: async ({ head, text }) => {
      const older = (await headsOf(head.kind, head.id)).at(-1)
      const headers = { [HEAD]: encodeURIComponent(JSON.stringify(head)), 'content-type': 'application/json' }
      await cache.put(
        pathOf(head.kind, head.id, older?.slot ?? 'a'),
        new Response(JSON.stringify(text), { headers }),
      )
    },
    remove: async (kind, id) => {
      await Promise.all(SLOTS.map(slot => cache.delete(pathOf(kind, id, slot))))
    },
  }
}

const pathOf = (kind: KeptKind, id: string, slot: Slot) => `/kept/${kind}/${encodeURIComponent(id)}/${slot}`

async function readBody(response: Response): Promise<string | undefined> {
  try {
    return parseText(await response.text())
  } catch {
    return undefined
  }
}

function readHead(response: Response | undefined): Head | undefined {
  const written = response?.headers.get(HEAD)
  if (written === undefined || written === null) return undefined
  try {
    const head: unknown = JSON.parse(decodeURIComponent(written))
    return isHead(head) ? head : undefined
  } catch {
    return undefined
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false
  const { kind, id, title, savedAt, revision, sum }: Partial<Record<keyof Head, unknown>> = value
  const isNamed = (kind === 'story' || kind === 'work') && typeof id === 'string' && typeof title === 'string'
  return isNamed && typeof savedAt === 'string' && typeof revision === 'number' && typeof sum === 'number'
}
