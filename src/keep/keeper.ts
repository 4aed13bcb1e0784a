import { compareText } from '../kit/compareText.ts'
import { type Head, type KeepDatabase, openKeepDatabase } from './keepDatabase.ts'
import { toKeepFailure } from './keepFailure.ts'

/** What is kept for a user: a story they write, or work on an economy of their own. */
export type KeptKind = 'story' | 'work'

/** One kept document as a list shows it; `savedAt` is an ISO instant (UTC). */
export type KeptEntry = {
  readonly kind: KeptKind
  readonly id: string
  readonly title: string
  readonly savedAt: string
}

export type KeptDocument = KeptEntry & { readonly text: string }

/** Keeps documents in this browser. Every promise that is refused is refused with a `KeepFailure`. */
export type Keeper = {
  /** All kept documents of a kind, the one saved last first. */
  readonly list: (kind: KeptKind) => Promise<readonly KeptEntry[]>
  readonly read: (kind: KeptKind, id: string) => Promise<KeptDocument | undefined>
  /** Resolves once the text is durable, refuses when it is not: then the caller still holds it and says so. */
  readonly write: (kind: KeptKind, id: string, title: string, text: string) => Promise<void>
  readonly remove: (kind: KeptKind, id: string) => Promise<void>
}

/** Opens what is kept in this browser; refuses with a `KeepFailure` where storage is refused or broken. */
export async function openKeeper(): Promise<Keeper> {
  const database = await telling(openKeepDatabase())
  return {
    list: kind => telling(listKept(database, kind)),
    read: (kind, id) => telling(readKept(database, kind, id)),
    write: (kind, id, title, text) => telling(writeKept(database, { kind, id, title, text })),
    remove: (kind, id) => telling(removeKept(database, kind, id)),
  }
}

async function telling<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    throw toKeepFailure(error)
  }
}

async function listKept(database: KeepDatabase, kind: KeptKind): Promise<readonly KeptEntry[]> {
  const heads = await database.getAll('heads', rangeOf(kind))
  return heads.map(toEntry).sort((a, b) => compareText(b.savedAt, a.savedAt) || compareText(a.id, b.id))
}

async function readKept(
  database: KeepDatabase,
  kind: KeptKind,
  id: string,
): Promise<KeptDocument | undefined> {
  const transaction = database.transaction(['heads', 'texts'])
  const head = await transaction.objectStore('heads').get([kind, id])
  if (head === undefined) return undefined
  const text = await transaction.objectStore('texts').get([kind, id, head.revision])
  return text === undefined ? undefined : { ...toEntry(head), text }
}

type Draft = Omit<KeptDocument, 'savedAt'>

async function writeKept(database: KeepDatabase, { kind, id, title, text }: Draft): Promise<void> {
  const transaction = database.transaction(['heads', 'texts'], 'readwrite', { durability: 'strict' })
  const heads = transaction.objectStore('heads')
  const texts = transaction.objectStore('texts')
  const before = await heads.get([kind, id])
  const revision = (before?.revision ?? 0) + 1
  const asked = [
    before === undefined ? undefined : texts.delete([kind, id, before.revision]),
    texts.put(text, [kind, id, revision]),
    heads.put({ kind, id, title, savedAt: new Date().toISOString(), revision }),
  ]
  transaction.commit()
  await Promise.all([...asked, transaction.done])
}

async function removeKept(database: KeepDatabase, kind: KeptKind, id: string): Promise<void> {
  const transaction = database.transaction(['heads', 'texts'], 'readwrite', { durability: 'strict' })
  const asked = [
    transaction.objectStore('heads').delete([kind, id]),
    transaction.objectStore('texts').delete(IDBKeyRange.bound([kind, id], [kind, id, []])),
  ]
  transaction.commit()
  await Promise.all([...asked, transaction.done])
}

const rangeOf = (kind: KeptKind) => IDBKeyRange.bound([kind], [kind, []])

function toEntry({ kind, id, title, savedAt }: Head): KeptEntry {
  return { kind, id, title, savedAt }
}
