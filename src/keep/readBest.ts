import type { Kept } from './head.ts'
import type { KeptKind } from './keeper.ts'
import { KeepFailure } from './keepFailure.ts'
import type { Mirror } from './mirror.ts'
import type { Shelf } from './shelf.ts'
import { tellTime } from './tellTime.ts'

type Places = {
  readonly shelf: Shelf
  readonly mirror: Mirror | undefined
  readonly say: (sentence: string) => void
}

/**
 * The best whole copy of a document: the shelf's, the mirror's, else its newest whole version, and says so where it is
 * not the first. `undefined` where there is no such document; refuses where there is one and no copy of it is whole.
 */
export async function readBest(
  { shelf, mirror, say }: Places,
  kind: KeptKind,
  id: string,
): Promise<Kept | undefined> {
  const there = await shelf.read(kind, id).catch(() => undefined)
  if (there !== undefined) return there
  const head = (await shelf.heads()).find(one => one.kind === kind && one.id === id)
  if (head === undefined || head.removedAt !== undefined) return undefined
  const tell = (kept: Kept) =>
    say(`“${head.title}” was damaged in this browser. This is it as saved ${tellTime(kept.head.savedAt)}.`)
  const mirrored = await mirror?.read(kind, id).catch(() => undefined)
  if (mirrored !== undefined && mirrored.head.revision >= head.revision) {
    await shelf.restore(mirrored)
    tell(mirrored)
    return mirrored
  }
  const version = (await readNewestVersion(shelf, kind, id)) ?? mirrored
  if (version === undefined) throw new KeepFailure('damaged')
  tell(version)
  return version
}

async function readNewestVersion(shelf: Shelf, kind: KeptKind, id: string): Promise<Kept | undefined> {
  for (const { revision } of await shelf.versions(kind, id)) {
    const version = await shelf.readVersion(kind, id, revision).catch(() => undefined)
    if (version !== undefined) return version
  }
  return undefined
}
