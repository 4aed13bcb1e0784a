import type { Desk } from './desk.ts'
import { followSaves } from './followSaves.ts'
import { openLine } from './line.ts'
import { type Mirror, openMirror } from './mirror.ts'
import { type News, startNews } from './news.ts'
import { type OpenedShelf, openReadOnly, openShelf } from './openShelf.ts'
import { ownByAsking } from './ownByAsking.ts'
import { ownByLock } from './ownByLock.ts'
import { readBest } from './readBest.ts'
import { repairCopies } from './repairCopies.ts'
import type { Shelf } from './shelf.ts'

export type DeskEvents = {
  /** A newer build wants the database: save, in this very task, what waits. */
  readonly onNewer: () => void
  /** The database was gone and is open again; resolves to what had to be saved anew. */
  readonly onReopened: () => Promise<readonly string[]>
}

const NO_MIRROR =
  'The browser does not answer for the second copy of your work until it is started again. The first is saved as before.'

export type OpenDesk = Desk & { readonly mirror: Mirror | undefined; readonly news: News }

/** Opens database and mirror, holds them against one another, and opens the database again whenever it is lost. */
export async function openDesk(events: DeskEvents): Promise<OpenDesk> {
  const news = startNews()
  const mirror = await openMirror(() => news.say(NO_MIRROR))
  const line = openLine()
  let current: Shelf | Promise<Shelf> | undefined

  const takeUp = async ({ shelf, said }: OpenedShelf) => {
    for (const sentence of [...said, ...(await repairCopies(shelf, mirror))]) news.say(sentence)
    current = shelf
    return shelf
  }
  const open = async () => takeUp(await openShelf(mirror, { onNewer, onGone }))
  const reopen = async () => {
    const shelf = await open()
    const saved = await events.onReopened()
    if (saved.length > 0)
      news.say(`This browser’s storage was cleared. Saved again from this page: ${saved.join(', ')}.`)
    return shelf
  }
  const onNewer = () => {
    events.onNewer()
    current = lasting(openReadOnly({ onNewer: () => {}, onGone }).then(takeUp))
  }
  const onGone = () => {
    current = lasting(reopen())
  }
  /** A shelf that could not be opened is tried anew when it is next asked for. */
  const lasting = (opening: Promise<Shelf>) => {
    opening.catch(() => {
      if (current === opening) current = undefined
    })
    return opening
  }
  const shelf = () => {
    current ??= lasting(reopen())
    return current
  }
  await open()
  return {
    owning: 'locks' in navigator ? ownByLock(line) : ownByAsking(line),
    shelf,
    readBest: async (kind, id) => readBest({ shelf: await shelf(), mirror, say: news.say }, kind, id),
    onSaved: followSaves(mirror, shelf),
    mirror,
    news,
  }
}
