import type { KeepFailure } from './keepFailure.ts'
import { startKeeper } from './startKeeper.ts'

/** What is kept for a user: a story they write, or work on an economy of their own. */
export type KeptKind = 'story' | 'work'

/** One kept document as a list shows it; `savedAt` is an ISO instant (UTC). */
export type KeptEntry = {
  readonly kind: KeptKind
  readonly id: string
  readonly title: string
  readonly savedAt: string
}

export type KeptDocument = KeptEntry & { readonly text: string }

/** An earlier state of a document that can be gone back to. */
export type KeptVersion = KeptEntry & { readonly revision: number }

/** What a claim tells the part of the page that edits the document. */
export type ClaimEvents = {
  /** The document is about to be let go: start in this very task what is not saved; resolves when it is. */
  readonly flush?: () => Promise<unknown>
  /** This tab no longer owns the document; the message says why, and what to do. */
  readonly onLost?: (failure: KeepFailure) => void
}

/** One document as this tab has it: to save where the tab owns it, else to read. */
export type Claim = {
  readonly isOwner: () => boolean
  /** The document as last saved or read; `undefined` where there is none yet. */
  readonly document: () => KeptDocument | undefined
  /**
   * Starts the save in this very task; resolves once durable, refuses when it is not, with the page still holding it.
   * `keepsBefore` puts the state before by as a version whatever its age, as before a great change.
   */
  readonly write: (title: string, text: string, options?: { readonly keepsBefore?: boolean }) => Promise<void>
  /** The other tab saves and lets go; it is read here anew. Resolves to the document as the other left it. */
  readonly takeOver: () => Promise<KeptDocument | undefined>
  readonly release: () => void
}

/** Keeps documents in this browser. Every promise that is refused is refused with a `KeepFailure`. */
export type Keeper = {
  /** All kept documents of a kind, the one saved last first. */
  readonly list: (kind: KeptKind) => Promise<readonly KeptEntry[]>
  /** The document, from the mirror or its newest whole version where the database's own text is damaged. */
  readonly read: (kind: KeptKind, id: string) => Promise<KeptDocument | undefined>
  /**
   * Resolves once the text is durable, refuses when it is not: then the caller still holds it and says so. Claims the
   * document for this tab for as long as the page lives; to hear of a loss or to let go, use `claim`.
   */
  readonly write: (kind: KeptKind, id: string, title: string, text: string) => Promise<void>
  /** Removes a document, to be brought back within 30 days. */
  readonly remove: (kind: KeptKind, id: string) => Promise<void>
  readonly bringBack: (kind: KeptKind, id: string) => Promise<void>
  /** Earlier states, the newest first; the document as it stands is not among them. */
  readonly versions: (kind: KeptKind, id: string) => Promise<readonly KeptVersion[]>
  readonly readVersion: (kind: KeptKind, id: string, revision: number) => Promise<KeptDocument | undefined>
  /** Owns the document for this tab where no other does; else reads it. */
  readonly claim: (kind: KeptKind, id: string, events?: ClaimEvents) => Promise<Claim>
  /** Hears sentences for the user about what was found, restored or lost: those so far at once. Returns a stop. */
  readonly hear: (listener: (sentence: string) => void) => () => void
}

let opening: Promise<Keeper> | undefined

/** The one keeper of this page. Refuses with a `KeepFailure` where storage is refused or full; the next call tries again. */
export function openKeeper(): Promise<Keeper> {
  opening ??= startKeeper().catch(error => {
    opening = undefined
    throw error
  })
  return opening
}
