import { compareText } from '../kit/compareText.ts'
import { toDocument, toEntry } from './head.ts'
import type { ClaimEvents, Keeper, KeptKind } from './keeper.ts'
import { KeepFailure, toKeepFailure } from './keepFailure.ts'
import { unmark } from './marker.ts'
import { type InnerClaim, openClaim } from './openClaim.ts'
import { type OpenDesk, openDesk } from './openDesk.ts'

const DAYS_TO_BRING_BACK = 30

/** Opens what is kept in this browser; see `openKeeper`. */
export async function startKeeper(): Promise<Keeper> {
  const claims = new Set<InnerClaim>()
  const desk = await telling(
    openDesk({
      onNewer: () => {
        for (const claim of claims) claim.yieldToNewer()
      },
      onReopened: () => saveAgain(claims),
    }),
  )
  const claimAll = claimer(desk, claims)
  void forgetOld(desk)
  return {
    list: kind => telling(list(desk, kind)),
    read: (kind, id) => telling(read(desk, kind, id)),
    write: async (kind, id, title, text) => (await telling(claimAll.quietly(kind, id))).write(title, text),
    remove: (kind, id) => telling(claimAll.holding(kind, id, () => remove(desk, kind, id))),
    bringBack: (kind, id) => telling(bringBack(desk, kind, id)),
    versions: async (kind, id) => {
      const marks = await telling(Promise.resolve(desk.shelf()).then(shelf => shelf.versions(kind, id)))
      return marks.map(mark => ({ ...toEntry(mark), revision: mark.revision }))
    },
    readVersion: async (kind, id, revision) => {
      const shelf = await telling(Promise.resolve(desk.shelf()))
      const kept = await telling(shelf.readVersion(kind, id, revision))
      return kept === undefined ? undefined : toDocument(kept)
    },
    claim: (kind, id, events = {}) => telling(claimAll.openly(kind, id, events)),
    hear: desk.news.hear,
  }
}

async function telling<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    throw toKeepFailure(error)
  }
}

async function list(desk: OpenDesk, kind: KeptKind) {
  const heads = await (await desk.shelf()).heads()
  return heads
    .filter(head => head.kind === kind && head.removedAt === undefined)
    .sort((a, b) => compareText(b.savedAt, a.savedAt) || compareText(a.id, b.id))
    .map(toEntry)
}

async function read(desk: OpenDesk, kind: KeptKind, id: string) {
  const kept = await desk.readBest(kind, id)
  return kept === undefined ? undefined : toDocument(kept)
}

async function remove(desk: OpenDesk, kind: KeptKind, id: string): Promise<void> {
  await (await desk.shelf()).setRemoved(kind, id, new Date().toISOString())
  await desk.mirror?.remove(kind, id).catch(() => undefined)
  unmark(kind, id)
}

async function bringBack(desk: OpenDesk, kind: KeptKind, id: string): Promise<void> {
  const shelf = await desk.shelf()
  await shelf.setRemoved(kind, id, undefined)
  const kept = await shelf.read(kind, id)
  if (kept !== undefined) desk.onSaved(kept)
}

async function forgetOld(desk: OpenDesk): Promise<void> {
  const before = new Date(Date.now() - DAYS_TO_BRING_BACK * 24 * 60 * 60 * 1_000).toISOString()
  try {
    await (await desk.shelf()).forget(before)
  } catch {
    // Nothing waits for the room: the next opening tries again.
  }
}

async function saveAgain(claims: ReadonlySet<InnerClaim>): Promise<readonly string[]> {
  const saved: string[] = []
  for (const claim of claims) if (await claim.saveAgain()) saved.push(`“${claim.document()?.title ?? ''}”`)
  return saved
}

/** The claims of this page: those that a part of it asked for, and those that plain writes made on the way. */
function claimer(desk: OpenDesk, claims: Set<InnerClaim>) {
  const quiet = new Map<string, Promise<InnerClaim>>()
  const keyOf = (kind: KeptKind, id: string) => `${kind} ${id}`
  const open = async (kind: KeptKind, id: string) => {
    const claim = await openClaim(desk, kind, id)
    const release = () => {
      claims.delete(listed)
      claim.release()
    }
    const listed: InnerClaim = { ...claim, release }
    claims.add(listed)
    return listed
  }
  const quietly = async (kind: KeptKind, id: string) => {
    const key = keyOf(kind, id)
    const opening = quiet.get(key) ?? open(kind, id)
    quiet.set(key, opening)
    const claim = await opening.catch(error => {
      quiet.delete(key)
      throw error
    })
    if (!claim.isOwner()) quiet.delete(key)
    return claim
  }
  return {
    quietly,
    /** Takes over what a plain write of this page has claimed. */
    openly: async (kind: KeptKind, id: string, events: ClaimEvents) => {
      const key = keyOf(kind, id)
      const claim = await (quiet.get(key) ?? open(kind, id))
      quiet.delete(key)
      claim.setEvents(events)
      return claim
    },
    /** Does a deed to a document that no other tab owns; a claim of this page stays. */
    holding: async (kind: KeptKind, id: string, deed: () => Promise<void>) => {
      const isOurs = [...claims].some(claim => claim.isOwnerOf(kind, id))
      if (isOurs) return deed()
      const claim = await openClaim(desk, kind, id)
      if (!claim.isOwner()) throw new KeepFailure('elsewhere')
      await deed().finally(claim.release)
    },
  }
}
