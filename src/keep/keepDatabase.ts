import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptEntry, KeptKind } from './keeper.ts'

/** One document as the database has it: its list entry apart from its text, so that listing reads no texts. */
export type Head = KeptEntry & { readonly revision: number }

export type KeepSchema = DBSchema & {
  heads: { key: [KeptKind, string]; value: Head }
  texts: { key: [KeptKind, string, number]; value: string }
}

export type KeepDatabase = IDBPDatabase<KeepSchema>

const NAME = 'care-model-atlas'
const VERSION = 1

export function openKeepDatabase(): Promise<KeepDatabase> {
  return openDB<KeepSchema>(NAME, VERSION, {
    upgrade: database => {
      database.createObjectStore('heads', { keyPath: ['kind', 'id'] })
      database.createObjectStore('texts')
    },
  })
}
