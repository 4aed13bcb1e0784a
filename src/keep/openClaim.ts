import type { Desk } from './desk.ts'
import { type Head, type Kept, toDocument } from './head.ts'
import { isWorthKeeping } from './isWorthKeeping.ts'
import type { Claim, ClaimEvents, KeptDocument, KeptKind } from './keeper.ts'
import { KeepFailure, type KeepTrouble, toKeepFailure } from './keepFailure.ts'
import { type Hold, pause } from './owning.ts'
import type { Shelf } from './shelf.ts'
import { sumText } from './sumText.ts'

/** A claim as the keeper has it: it also hears when the database is opened again, or belongs to a newer build. */
export type InnerClaim = Claim & {
  readonly isOwnerOf: (kind: KeptKind, id: string) => boolean
  /** Hands the claim on to another part of this page. */
  readonly setEvents: (events: ClaimEvents) => void
  /** After the database was opened again: saves anew what it no longer has; true where it had to. */
  readonly saveAgain: () => Promise<boolean>
  /** Saves what waits, in this very task, and lets go: a newer build takes over. */
  readonly yieldToNewer: () => void
}

/** A save that gets no answer is not one that may be called saving for ever (milliseconds). */
const LONGEST_SAVE = 20_000

async function withinTime(saving: Promise<void>): Promise<void> {
  const late = pause(LONGEST_SAVE).then(() => Promise.reject(new KeepFailure('failed')))
  late.catch(() => undefined)
  await Promise.race([saving, late])
}

/** Claims a document: the owner may save it; where another tab owns it, this one reads until it takes over. */
export async function openClaim(desk: Desk, kind: KeptKind, id: string): Promise<InnerClaim> {
  const name = `${kind} ${id}`
  let events: ClaimEvents = {}
  let hold: Hold | undefined
  let kept: Kept | undefined
  let pass = 0
  let revision = 0
  let versionAt: number | undefined
  let admission: { readonly shelf: Shelf; readonly found: Promise<Kept | undefined> } | undefined
  let admittedTo: Shelf | undefined
  let lost: KeepTrouble = 'elsewhere'
  // Until the document has been read that the other tab left, nothing may be written over it.
  let isReady = false
  let taking: Promise<KeptDocument | undefined> | undefined

  const lose = (trouble: KeepTrouble) => {
    if (hold === undefined) return
    hold.release()
    hold = undefined
    lost = trouble
    events.onLost?.(new KeepFailure(trouble))
  }
  const holdEvents = { onAsked: async () => void (await events.flush?.()), onLost: () => lose('overtaken') }
  const admit = async (shelf: Shelf) => {
    const admitted = await shelf.admit(kind, id)
    admittedTo = shelf
    pass = admitted.pass
    revision = Math.max(revision, admitted.revision)
    versionAt = admitted.versionAt
    return admitted.kept
  }
  // Once for each shelf: a second pass would shut out the first one, which is ours too.
  const admitOnce = (shelf: Shelf) => {
    if (admission?.shelf !== shelf) admission = { shelf, found: admit(shelf) }
    admission.found.catch(() => {
      admission = undefined
    })
    return admission.found
  }
  const start = async (taken: Hold | undefined) => {
    hold = taken
    isReady = false
    admission = undefined
    try {
      const found = hold === undefined ? undefined : await admitOnce(await desk.shelf())
      kept = found ?? (await desk.readBest(kind, id))
    } catch (error) {
      hold?.release()
      hold = undefined
      lost = toKeepFailure(error).trouble
      if (lost !== 'newer') throw error
      kept = await desk.readBest(kind, id)
    }
    isReady = true
    return kept === undefined ? undefined : toDocument(kept)
  }
  const write = async (title: string, text: string, always = false) => {
    if (hold === undefined || !isReady) throw new KeepFailure(lost)
    const ready = desk.shelf()
    const shelf = ready instanceof Promise ? await ready : ready
    if (shelf !== admittedTo) await admitOnce(shelf)
    revision += 1
    const now = new Date()
    const head: Head = { kind, id, title, savedAt: now.toISOString(), revision, sum: sumText(text) }
    const before = kept?.head
    const stood = before === undefined ? undefined : Date.parse(before.savedAt)
    const keepsBefore = stood !== undefined && (always || isWorthKeeping(stood, versionAt, now.getTime()))
    await withinTime(shelf.save(pass, { head, text, before, keepsBefore }))
    if (keepsBefore) versionAt = stood
    // Of two saves under way the later is the document, in whichever order they end.
    if (kept === undefined || kept.head.revision < head.revision) kept = { head, text }
    desk.onSaved({ head, text })
  }
  const tellLoss = (error: unknown): never => {
    const failure = toKeepFailure(error)
    if (failure.trouble === 'overtaken') lose('overtaken')
    throw failure
  }
  await start(await desk.owning.tryOwn(name, holdEvents))
  return {
    isOwner: () => hold !== undefined && isReady,
    isOwnerOf: (otherKind, otherId) => hold !== undefined && isReady && otherKind === kind && otherId === id,
    document: () => (kept === undefined ? undefined : toDocument(kept)),
    write: (title, text, options) => write(title, text, options?.keepsBefore).catch(tellLoss),
    takeOver: async () => {
      if (taking !== undefined) return taking
      if (hold !== undefined) return kept === undefined ? undefined : toDocument(kept)
      // Asked twice it would take the document from itself.
      taking = desk.owning.seize(name, holdEvents).then(start)
      return taking.finally(() => {
        taking = undefined
      })
    },
    release: () => {
      hold?.release()
      hold = undefined
    },
    setEvents: next => {
      events = next
    },
    saveAgain: async () => {
      if (hold === undefined || kept === undefined || !isReady) return false
      const found = await admitOnce(await desk.shelf())
      if (found !== undefined && found.head.revision >= kept.head.revision) return false
      await write(kept.head.title, kept.text)
      return true
    },
    yieldToNewer: () => {
      void events.flush?.()
      lose('newer')
    },
  }
}
