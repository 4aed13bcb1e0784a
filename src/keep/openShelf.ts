import { databaseShelf } from './databaseShelf.ts'
import { type DatabaseEvents, openKeepDatabase, openNewerDatabase } from './keepDatabase.ts'
import { KeepFailure, toKeepFailure } from './keepFailure.ts'
import type { Mirror } from './mirror.ts'
import { mirrorShelf } from './mirrorShelf.ts'
import { pause } from './owning.ts'
import type { Shelf } from './shelf.ts'

export type OpenedShelf = { readonly shelf: Shelf; readonly said: readonly string[] }

const IN_FILES =
  'This browser’s database cannot be opened. Work is kept in the browser’s files instead, without earlier versions: save a copy as a file as well.'
const READ_ONLY =
  'A newer version of the atlas has kept work in this browser. This one can show it but not save it: reload the page.'

/** Tries so often, after so many milliseconds: a database that is just being closed opens the next moment. */
const PAUSES = [100, 500]

/**
 * Opens where documents lie: the database; a newer build's database to read only; the mirror's files where the
 * database does not open. A database is never deleted: that it does not open today may be a full disk.
 */
export async function openShelf(mirror: Mirror | undefined, events: DatabaseEvents): Promise<OpenedShelf> {
  for (const wait of [...PAUSES, undefined]) {
    try {
      const shelf = databaseShelf(await openKeepDatabase(events))
      // A damaged database may open and fail at the first look.
      await shelf.heads()
      return { shelf, said: [] }
    } catch (error) {
      const failure = toKeepFailure(error)
      if (failure.trouble === 'newer') return openReadOnly(events)
      if (failure.trouble !== 'failed') throw failure
      if (wait !== undefined) await pause(wait)
      else if (mirror === undefined) throw failure
    }
  }
  if (mirror === undefined) throw new KeepFailure('failed')
  return { shelf: mirrorShelf(mirror), said: [IN_FILES] }
}

export async function openReadOnly(events: DatabaseEvents): Promise<OpenedShelf> {
  const refuse = () => Promise.reject(new KeepFailure('newer'))
  const shelf: Shelf = {
    ...databaseShelf(await openNewerDatabase(events)),
    admit: refuse,
    save: refuse,
    restore: async () => {},
    setRemoved: refuse,
    tidy: async () => {},
    forget: async () => {},
  }
  return { shelf, said: [READ_ONLY] }
}
