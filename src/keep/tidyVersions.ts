import { type KeepDatabase, rangeOf } from './keepDatabase.ts'
import type { KeptKind } from './keeper.ts'
import { packText } from './packText.ts'
import { thinVersions } from './thinVersions.ts'

/** Packs the versions of a document, lets go those too many, and sweeps up texts that belong to nothing. */
export async function tidyVersions(
  database: KeepDatabase,
  kind: KeptKind,
  id: string,
  now: number,
): Promise<void> {
  for (const mark of await database.getAll('versions', rangeOf(kind, id)))
    if (!mark.isPacked) await packVersion(database, kind, id, mark.revision)
  const transaction = database.transaction(['heads', 'texts', 'versions'], 'readwrite')
  const versions = transaction.objectStore('versions')
  const texts = transaction.objectStore('texts')
  const head = await transaction.objectStore('heads').get([kind, id])
  const marks = await versions.getAll(rangeOf(kind, id))
  const keys = await texts.getAllKeys(rangeOf(kind, id))
  const weights = marks.map(mark => ({ ...mark, savedAt: Date.parse(mark.savedAt) }))
  const gone = new Set(thinVersions(weights, now))
  const owned = new Set(marks.map(mark => mark.revision).filter(revision => !gone.has(revision)))
  for (const revision of gone) await versions.delete([kind, id, revision])
  for (const key of keys) {
    if (head !== undefined && key[2] !== head.revision && !owned.has(key[2])) await texts.delete(key)
  }
  await transaction.done
}

async function packVersion(
  database: KeepDatabase,
  kind: KeptKind,
  id: string,
  revision: number,
): Promise<void> {
  const text = await database.get('texts', [kind, id, revision])
  const packed = typeof text === 'string' ? await packText(text) : text
  const transaction = database.transaction(['texts', 'versions'], 'readwrite')
  const versions = transaction.objectStore('versions')
  const mark = await versions.get([kind, id, revision])
  if (mark !== undefined && packed === undefined) await versions.delete([kind, id, revision])
  if (mark !== undefined && packed !== undefined) {
    await transaction.objectStore('texts').put(packed, [kind, id, revision])
    await versions.put({ ...mark, size: packed.byteLength, isPacked: true })
  }
  await transaction.done
}
