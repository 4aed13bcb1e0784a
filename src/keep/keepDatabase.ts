import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Head, VersionMark } from './head.ts'
import type { KeptKind } from './keeper.ts'
import { KeepFailure } from './keepFailure.ts'

/** The tables of the database. Keys are [kind, id] and, for what belongs to one revision, [kind, id, revision]. */
export type KeepSchema = DBSchema & {
  heads: { key: [KeptKind, string]; value: Head }
  /** Texts of documents and their versions, those of versions gzipped in time. */
  texts: { key: [KeptKind, string, number]; value: string | Uint8Array<ArrayBuffer> }
  versions: { key: [KeptKind, string, number]; value: VersionMark }
  /** Who may write: of each pass [kind, id, pass] there is one record, its owner's or, once that is shut out, a seal. */
  seals: { key: PassPlace; value: Seal; indexes: { pass: [KeptKind, string, number] } }
}

type PassPlace = [KeptKind, string, number, 'owner' | 'seal']
type Seal = { readonly place: PassPlace; readonly pass: [KeptKind, string, number] }

export type KeepDatabase = IDBPDatabase<KeepSchema>

type Change = (database: KeepDatabase) => void

/** From each version of the database to the next. Never change one that has been released: add another. */
const UPGRADES: readonly Change[] = [
  database => {
    database.createObjectStore('heads', { keyPath: ['kind', 'id'] })
    database.createObjectStore('texts')
  },
  database => {
    database.createObjectStore('versions', { keyPath: ['kind', 'id', 'revision'] })
    database.createObjectStore('seals')
  },
  database => {
    // Until then a seal was found by a request that came first; Firefox commits what follows one that fails.
    database.deleteObjectStore('seals')
    database.createObjectStore('seals', { keyPath: 'place' }).createIndex('pass', 'pass', { unique: true })
  },
]

export const DATABASE = 'care-model-atlas'
const LONGEST_WAIT = 5_000

export type DatabaseEvents = {
  /** A newer build wants the database: start in this very task what must still be saved; then it is closed. */
  readonly onNewer: () => void
  /** The database is gone: cleared by the user or lost by the browser. */
  readonly onGone: () => void
}

/** Opens the database as this build knows it. Never hangs: an older build that does not let go is a failure. */
export function openKeepDatabase(events: DatabaseEvents): Promise<KeepDatabase> {
  let isGivenUp = false
  const opening = openDB<KeepSchema>(DATABASE, UPGRADES.length, {
    upgrade: (database, before) => {
      for (const change of UPGRADES.slice(before)) change(database)
    },
    blocking: (_, wanted) => {
      if (wanted !== null) events.onNewer()
      void opening.then(database => database.close())
      if (wanted === null) events.onGone()
    },
    terminated: events.onGone,
  })
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      isGivenUp = true
      reject(new KeepFailure('blocked'))
    }
    const timer = setTimeout(giveUp, LONGEST_WAIT)
    opening.then(
      database => {
        clearTimeout(timer)
        if (isGivenUp) database.close()
        else resolve(database)
      },
      error => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}

/** Opens a database of a newer build as it is, to read what this build can. */
export async function openNewerDatabase(events: DatabaseEvents): Promise<KeepDatabase> {
  const opening = openDB<KeepSchema>(DATABASE, undefined, {
    blocking: () => void opening.then(database => database.close()),
    terminated: events.onGone,
  })
  const database = await opening
  const isKnown = database.objectStoreNames.contains('heads') && database.objectStoreNames.contains('texts')
  if (isKnown) return database
  database.close()
  throw new KeepFailure('newer')
}

/** Every key of one kind, one document's, for tables keyed [kind, id, …]. */
export const rangeOf = (kind: KeptKind, id?: string): IDBKeyRange =>
  id === undefined ? IDBKeyRange.bound([kind], [kind, []]) : IDBKeyRange.bound([kind, id], [kind, id, []])
