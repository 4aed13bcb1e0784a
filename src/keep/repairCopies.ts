import { compareCopies } from './compareCopies.ts'
import type { Head, Kept } from './head.ts'
import { type Mark, markKept, readMarks, unmark } from './marker.ts'
import type { Mirror } from './mirror.ts'
import type { Shelf } from './shelf.ts'
import { tellTime } from './tellTime.ts'

/** Holds the copies against one another, restores what was lost, and tells it in sentences. */
export async function repairCopies(shelf: Shelf, mirror: Mirror | undefined): Promise<readonly string[]> {
  // In this order: see `compareCopies`.
  const marks = readMarks()
  const mirrored = mirror === undefined ? [] : await mirror.heads().catch(() => undefined)
  // Nothing is concluded from files that the browser does not show: what they hold may be all that is left.
  if (mirrored === undefined) return []
  const heads = await shelf.heads()
  const repairs = compareCopies({ marks, mirrored, heads })
  const restored: Head[] = []
  for (const { kind, id } of repairs.restore) {
    const kept = await mirror?.read(kind, id).catch(() => undefined)
    if (kept === undefined) continue
    await shelf.restore(kept)
    restored.push(kept.head)
  }
  if (mirror !== undefined) await bringUpToDate(mirror, shelf, repairs.refresh)
  for (const { kind, id } of repairs.forget) {
    await mirror?.remove(kind, id).catch(() => undefined)
    unmark(kind, id)
  }
  const missing = repairs.missing.map(mark => ({ mark, left: findLeft(mark, [...heads, ...mirrored]) }))
  for (const { mark, left } of missing) {
    if (left === undefined) unmark(mark.kind, mark.id)
    else markKept(left)
  }
  return [...tellRestored(restored), ...missing.map(({ mark, left }) => tellMissing(mark, left))]
}

async function bringUpToDate(mirror: Mirror, shelf: Shelf, heads: readonly Head[]): Promise<void> {
  for (const { kind, id } of heads) {
    const kept: Kept | undefined = await shelf.read(kind, id)
    if (kept === undefined) continue
    // A mirror that cannot be written now is written after the next save, or at the next opening.
    await mirror.write(kept).catch(() => undefined)
    markKept(kept.head)
  }
}

function tellRestored(heads: readonly Head[]): readonly string[] {
  if (heads.length === 0) return []
  const named = heads.slice(0, 3).map(head => `“${head.title}” as saved ${tellTime(head.savedAt)}`)
  const more = heads.length > 3 ? ` and ${heads.length - 3} more` : ''
  return [`The browser’s database had lost work. It is restored from the copy: ${named.join(', ')}${more}.`]
}

const findLeft = (mark: Mark, heads: readonly Head[]) =>
  heads.find(head => head.kind === mark.kind && head.id === mark.id)

function tellMissing(mark: Mark, left: Head | undefined): string {
  const rest =
    left === undefined
      ? 'is no longer in this browser: its storage was cleared or damaged.'
      : `is damaged: what is left was saved ${tellTime(left.savedAt)}.`
  return `“${mark.title}”, saved ${tellTime(mark.savedAt)}, ${rest} If you downloaded a copy, open that file.`
}
