import type { Head } from './head.ts'
import type { Mark } from './marker.ts'

/** What the three places say when the page opens. They must have been read in this order: marks, mirror, heads. */
export type Copies = {
  readonly marks: readonly Mark[]
  readonly mirrored: readonly Head[]
  /** The database's, removed ones too. */
  readonly heads: readonly Head[]
}

export type Repairs = {
  /** The mirror has them and the database has not, or only an older state: the database lost something. */
  readonly restore: readonly Head[]
  /** The mirror has them not, or older: write it anew. */
  readonly refresh: readonly Head[]
  /** The user removed them: the mirror must too. */
  readonly forget: readonly Head[]
  /** Both copies are gone, or both older than they should be. */
  readonly missing: readonly Mark[]
}

/** Tells what was lost and where it can be had again. A save goes to the database first, then mirror, then marks. */
export function compareCopies({ marks, mirrored, heads }: Copies): Repairs {
  const inDatabase = new Map(heads.map(head => [keyOf(head), head]))
  const inMirror = new Map(mirrored.map(head => [keyOf(head), head]))
  const isBehind = (head: Pick<Head, 'revision'> | undefined, than: Pick<Head, 'revision'>) =>
    head === undefined || head.revision < than.revision
  return {
    restore: mirrored.filter(head => isBehind(inDatabase.get(keyOf(head)), head)),
    refresh: heads.filter(head => head.removedAt === undefined && isBehind(inMirror.get(keyOf(head)), head)),
    forget: mirrored.filter(head => {
      const there = inDatabase.get(keyOf(head))
      return there?.removedAt !== undefined && there.revision >= head.revision
    }),
    missing: marks.filter(
      mark => isBehind(inDatabase.get(keyOf(mark)), mark) && isBehind(inMirror.get(keyOf(mark)), mark),
    ),
  }
}

const keyOf = ({ kind, id }: Pick<Head, 'kind' | 'id'>) => `${kind} ${id}`
