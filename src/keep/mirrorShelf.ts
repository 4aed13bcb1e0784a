import type { Kept } from './head.ts'
import type { KeptKind } from './keeper.ts'
import type { Mirror } from './mirror.ts'
import type { Shelf } from './shelf.ts'

/** Documents in the mirror's files alone, where the database cannot be opened: without versions, but durable. */
export function mirrorShelf(mirror: Mirror): Shelf {
  const removed = new Map<string, Kept>()
  const keyOf = (kind: KeptKind, id: string) => `${kind} ${id}`
  return {
    heads: mirror.heads,
    read: mirror.read,
    admit: async (kind, id) => {
      const kept = await mirror.read(kind, id)
      return { pass: 0, kept, revision: kept?.head.revision ?? 0, versionAt: undefined }
    },
    save: (_, { head, text }) => mirror.write({ head, text }),
    restore: async () => {},
    setRemoved: async (kind, id, removedAt) => {
      const key = keyOf(kind, id)
      const kept = removedAt === undefined ? removed.get(key) : await mirror.read(kind, id)
      if (kept === undefined) return
      if (removedAt === undefined) await mirror.write(kept)
      else await mirror.remove(kind, id)
      removed.set(key, kept)
    },
    versions: async () => [],
    readVersion: async () => undefined,
    tidy: async () => {},
    forget: async () => {},
  }
}
