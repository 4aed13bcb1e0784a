import { isWhole, type Kept, type VersionMark } from './head.ts'
import { type KeepDatabase, rangeOf } from './keepDatabase.ts'
import type { KeptKind } from './keeper.ts'
import { KeepFailure } from './keepFailure.ts'
import { unpackText } from './packText.ts'
import type { Admission, Saving, Shelf } from './shelf.ts'
import { tidyVersions } from './tidyVersions.ts'

/** So many earlier owners of a document are shut out for good; a tab that slept through more has been told meanwhile. */
const SEALS_KEPT = 200
const STRICT = { durability: 'strict' } as const

/** Documents in the database. */
export function databaseShelf(database: KeepDatabase): Shelf {
  return {
    heads: () => database.getAll('heads'),
    read: (kind, id) => readKept(database, kind, id),
    admit: (kind, id) => admit(database, kind, id),
    save: (pass, saving) => save(database, pass, saving),
    restore: kept => restore(database, kept),
    setRemoved: (kind, id, removedAt) => setRemoved(database, kind, id, removedAt),
    versions: async (kind, id) => (await database.getAll('versions', rangeOf(kind, id))).reverse(),
    readVersion: async (kind, id, revision) => {
      const mark = await database.get('versions', [kind, id, revision])
      return mark === undefined ? undefined : readText(database, mark)
    },
    tidy: (kind, id, now) => tidyVersions(database, kind, id, now),
    forget: before => forget(database, before),
  }
}

async function readKept(database: KeepDatabase, kind: KeptKind, id: string): Promise<Kept | undefined> {
  // Both at once: between two looks the owner may save, and the text of the first would be gone.
  const transaction = database.transaction(['heads', 'texts'])
  const head = await transaction.objectStore('heads').get([kind, id])
  if (head === undefined || head.removedAt !== undefined) return undefined
  return toWhole(head, await transaction.objectStore('texts').get([kind, id, head.revision]))
}

async function readText(database: KeepDatabase, head: Kept['head']): Promise<Kept | undefined> {
  return toWhole(head, await database.get('texts', [head.kind, head.id, head.revision]))
}

async function toWhole(
  head: Kept['head'],
  kept: string | Uint8Array<ArrayBuffer> | undefined,
): Promise<Kept | undefined> {
  const text = kept === undefined ? undefined : await unpackText(kept)
  return text === undefined || !isWhole(head, text) ? undefined : { head, text }
}

/** Each pass is one more than the seal put on the pass before it, whoever held that. */
async function admit(database: KeepDatabase, kind: KeptKind, id: string): Promise<Admission> {
  const transaction = database.transaction('seals', 'readwrite')
  const places = await transaction.store.getAllKeys(rangeOf(kind, id))
  const seals = places.filter(([, , , whose]) => whose === 'seal')
  const last = seals.at(-1)?.[2] ?? 0
  // The owner's own record makes room for the seal: of one pass there is one record.
  await transaction.store.delete([kind, id, last + 1, 'owner'])
  await transaction.store.put({ place: [kind, id, last + 1, 'seal'], pass: [kind, id, last + 1] })
  const tooOld = seals[seals.length - SEALS_KEPT]
  if (tooOld !== undefined) await transaction.store.delete(IDBKeyRange.bound([kind, id], tooOld))
  await transaction.done
  const marks = await database.getAll('versions', rangeOf(kind, id))
  const newest = marks.at(-1)
  return {
    pass: last + 2,
    kept: await readKept(database, kind, id),
    revision: (await database.get('heads', [kind, id]))?.revision ?? 0,
    versionAt: newest === undefined ? undefined : Date.parse(newest.savedAt),
  }
}

/**
 * All requests and the commit go out in the task that calls, so that a page that is being closed still saves. So
 * nothing may be read first: whether the owner has been shut out is found by writing the record of its pass, which fails
 * where another has put a seal there, and with it the whole transaction. It must be the last request: once told to
 * commit, Firefox takes back the transaction for its last request alone and keeps what comes after an earlier failure.
 */
async function save(database: KeepDatabase, pass: number, saving: Saving): Promise<void> {
  const { head, text, before } = saving
  const { kind, id } = head
  const transaction = database.transaction(['heads', 'texts', 'versions', 'seals'], 'readwrite', STRICT)
  const texts = transaction.objectStore('texts')
  const asked: Promise<unknown>[] = [
    texts.put(text, [kind, id, head.revision]),
    transaction.objectStore('heads').put(head),
  ]
  if (before !== undefined && saving.keepsBefore)
    asked.push(transaction.objectStore('versions').put(toMark(saving, before)))
  if (before !== undefined && !saving.keepsBefore) asked.push(texts.delete([kind, id, before.revision]))
  asked.push(
    transaction.objectStore('seals').put({ place: [kind, id, pass, 'owner'], pass: [kind, id, pass] }),
  )
  transaction.commit()
  // The end of the transaction is waited for: after some aborts a browser leaves single requests without an answer.
  const failures: unknown[] = []
  for (const request of asked) request.catch(error => failures.push(error))
  const end = await transaction.done.then(
    () => failures[0],
    error => error,
  )
  if (failures.some(error => nameOf(error) === 'ConstraintError')) throw new KeepFailure('overtaken')
  if (end !== undefined) throw end
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

/** The weight is that of the text which takes its place, two bytes a letter, until tidying packs and weighs it. */
function toMark({ text }: Saving, { removedAt: _, ...before }: Kept['head']): VersionMark {
  return { ...before, size: 2 * text.length, isPacked: false }
}

async function restore(database: KeepDatabase, { head, text }: Kept): Promise<void> {
  const { kind, id, revision } = head
  const transaction = database.transaction(['heads', 'texts', 'versions'], 'readwrite', STRICT)
  const heads = transaction.objectStore('heads')
  const there = await heads.get([kind, id])
  if (there === undefined || there.revision <= revision) {
    if (there !== undefined && there.revision < revision) {
      const { removedAt: _, ...mark } = there
      await transaction.objectStore('versions').put({ ...mark, size: 2 * text.length, isPacked: false })
    }
    await transaction.objectStore('texts').put(text, [kind, id, revision])
    await heads.put(head)
  }
  await transaction.done
}

async function setRemoved(
  database: KeepDatabase,
  kind: KeptKind,
  id: string,
  removedAt: string | undefined,
): Promise<void> {
  const transaction = database.transaction('heads', 'readwrite', STRICT)
  const there = await transaction.store.get([kind, id])
  if (there !== undefined) {
    const { removedAt: _, ...head } = there
    await transaction.store.put(removedAt === undefined ? head : { ...head, removedAt })
  }
  await transaction.done
}

async function forget(database: KeepDatabase, removedBefore: string): Promise<void> {
  for (const { kind, id, removedAt } of await database.getAll('heads')) {
    if (removedAt === undefined || removedAt >= removedBefore) continue
    const transaction = database.transaction(['heads', 'texts', 'versions'], 'readwrite')
    const there = await transaction.objectStore('heads').get([kind, id])
    if (there?.removedAt === removedAt) {
      await transaction.objectStore('heads').delete([kind, id])
      await transaction.objectStore('texts').delete(rangeOf(kind, id))
      await transaction.objectStore('versions').delete(rangeOf(kind, id))
    }
    await transaction.done
  }
}
