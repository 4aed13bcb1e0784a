import type { Head, Kept, VersionMark } from './head.ts'
import type { KeptKind } from './keeper.ts'

/** One save: the new head and text, and the document as it was before. */
export type Saving = Kept & {
  readonly before: Head | undefined
  /** Whether what was there before stays as a version to go back to. */
  readonly keepsBefore: boolean
}

/** What a new owner starts from. Its pass goes with each of its saves. */
export type Admission = {
  readonly pass: number
  /** The document where it is there and whole. */
  readonly kept: Kept | undefined
  /** The highest revision so far, of a removed or damaged document too; 0 where there never was one. */
  readonly revision: number
  /** When the last version was put by (ms since 1970). */
  readonly versionAt: number | undefined
}

/** Where documents lie: the database, or the mirror's files where the database cannot be opened. */
export type Shelf = {
  /** All heads, removed ones too. */
  readonly heads: () => Promise<readonly Head[]>
  /** The document as it lies; `undefined` where it is missing, removed or damaged. */
  readonly read: (kind: KeptKind, id: string) => Promise<Kept | undefined>
  /** Admits a new owner and shuts out every earlier one: their saves fail from here on. */
  readonly admit: (kind: KeptKind, id: string) => Promise<Admission>
  /** Starts the save in this very task; resolves once durable. */
  readonly save: (pass: number, saving: Saving) => Promise<void>
  /** Puts a document that was found in a better copy in its place, unless a newer one lies there. */
  readonly restore: (kept: Kept) => Promise<void>
  readonly setRemoved: (kind: KeptKind, id: string, removedAt: string | undefined) => Promise<void>
  /** Earlier versions, the newest first. */
  readonly versions: (kind: KeptKind, id: string) => Promise<readonly VersionMark[]>
  readonly readVersion: (kind: KeptKind, id: string, revision: number) => Promise<Kept | undefined>
  /** Thins and packs versions; lets go for good what was removed before that instant. */
  readonly tidy: (kind: KeptKind, id: string, now: number) => Promise<void>
  readonly forget: (removedBefore: string) => Promise<void>
}
