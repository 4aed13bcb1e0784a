import type { Kept } from './head.ts'
import type { KeptKind } from './keeper.ts'
import type { Owning } from './owning.ts'
import type { Shelf } from './shelf.ts'

/** What claims work with; it outlives a database that is closed and opened again. */
export type Desk = {
  readonly owning: Owning
  /** The shelf as it is now: at once where it is open, else when it has been opened again. */
  readonly shelf: () => Shelf | Promise<Shelf>
  /** The best whole copy of a document: the database's, the mirror's, else its newest whole version. */
  readonly readBest: (kind: KeptKind, id: string) => Promise<Kept | undefined>
  /** After a durable save: what follows from it need not be waited for. */
  readonly onSaved: (kept: Kept) => void
}
