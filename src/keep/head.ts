import type { KeptDocument, KeptEntry } from './keeper.ts'
import { sumText } from './sumText.ts'

/** A document's entry with what keeping it needs; its text stands apart, so that listing reads no texts. */
export type Head = KeptEntry & {
  /** Rises with every save. */
  readonly revision: number
  /** Of the text, so that damage is noticed; the first builds wrote none. */
  readonly sum?: number
  /** When the user removed it: kept a while, to be brought back. */
  readonly removedAt?: string
}

/** A version to go back to; `size` in bytes as it is kept. */
export type VersionMark = Omit<Head, 'removedAt'> & { readonly size: number; readonly isPacked: boolean }

export type Kept = { readonly head: Head; readonly text: string }

/** Whether a text is the one that the head was written with. */
export function isWhole({ sum }: Pick<Head, 'sum'>, text: string): boolean {
  return sum === undefined || sum === sumText(text)
}

export function toEntry({ kind, id, title, savedAt }: KeptEntry): KeptEntry {
  return { kind, id, title, savedAt }
}

export function toDocument({ head, text }: Kept): KeptDocument {
  return { ...toEntry(head), text }
}
