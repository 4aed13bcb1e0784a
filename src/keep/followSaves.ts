import type { Kept } from './head.ts'
import { markKept } from './marker.ts'
import type { Mirror } from './mirror.ts'
import type { Shelf } from './shelf.ts'

/** How long after the last save of a document its versions are tidied (milliseconds). */
const REST = 5_000

/** What follows each durable save and need not be waited for: the mirror, the marker, the versions. */
export function followSaves(
  mirror: Mirror | undefined,
  shelf: () => Shelf | Promise<Shelf>,
): (kept: Kept) => void {
  const waiting = new Map<string, Kept>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let isMirroring = false
  let isAsked = false

  // One at a time, and of each document only the newest.
  const mirrorAll = async () => {
    if (isMirroring) return
    isMirroring = true
    for (const [key, kept] of waiting) {
      waiting.delete(key)
      // A mirror that cannot be written is compared and written when the page is next opened.
      await mirror?.write(kept).catch(() => undefined)
      markKept(kept.head)
    }
    isMirroring = false
  }
  const tidyLater = (key: string, { head: { kind, id } }: Kept) => {
    clearTimeout(timers.get(key))
    const tidy = async () => (await shelf()).tidy(kind, id, Date.now())
    timers.set(
      key,
      setTimeout(() => void tidy().catch(() => undefined), REST),
    )
  }
  return kept => {
    const key = `${kept.head.kind} ${kept.head.id}`
    const before = waiting.get(key)
    if (before === undefined || before.head.revision < kept.head.revision) waiting.set(key, kept)
    void mirrorAll()
    tidyLater(key, kept)
    if (!isAsked) void askToStay()
    isAsked = true
  }
}

/** Asks the browser, when something of the user's is first saved, not to clear it away when room is short. */
async function askToStay(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // Without https there is nobody to ask.
  }
}
