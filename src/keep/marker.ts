import type { Head } from './head.ts'
import type { KeptKind } from './keeper.ts'

/** What should exist, in few words and a place of its own: that tells a loss where both copies are gone. */
export type Mark = Pick<Head, 'kind' | 'id' | 'title' | 'savedAt' | 'revision'>

const KEY = 'care-model-atlas kept'

/** What this browser was told should exist; empty where it keeps nothing or lets nothing be read. */
export function readMarks(): readonly Mark[] {
  try {
    const written: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(written) ? written.filter(isMark) : []
  } catch {
    return []
  }
}

export function markKept({ kind, id, title, savedAt, revision }: Mark): void {
  writeMarks([...withoutMark(kind, id), { kind, id, title, savedAt, revision }])
}

export function unmark(kind: KeptKind, id: string): void {
  writeMarks(withoutMark(kind, id))
}

const withoutMark = (kind: KeptKind, id: string) =>
  readMarks().filter(mark => mark.kind !== kind || mark.id !== id)

function writeMarks(marks: readonly Mark[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(marks))
  } catch {
    // The marker only helps to notice a loss: the document itself is durable without it.
  }
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false
  const { kind, id, title, savedAt, revision }: Partial<Record<keyof Mark, unknown>> = value
  const isNamed = (kind === 'story' || kind === 'work') && typeof id === 'string' && typeof title === 'string'
  return isNamed && typeof savedAt === 'string' && typeof revision === 'number'
}
