import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Claim, ClaimEvents, Keeper, KeptDocument } from '../../keep/keeper.ts'
import { isWorkOn } from '../../parse/work/formatWork.ts'
import { nameWork } from './nameWork.ts'
import type { Earlier } from './session.ts'

export type ClaimedWork = {
  readonly id: string
  readonly claim: Claim
  /** What an earlier visit kept of this very economy. */
  readonly earlier: Earlier
  readonly savedAt: string | undefined
  /** Kept work that began with the same file and has been changed since, or cannot be read here: it is left as it is. */
  readonly leftAlone: KeptDocument | undefined
}

type Setting = {
  /** Takes a free name in any case. */
  readonly isCopy: boolean
  readonly events: ClaimEvents
  /** Reads what was kept; `undefined` where this build cannot read all of it. */
  readonly read: (found: KeptDocument) => Promise<Earlier | undefined>
}

/**
 * Claims the name of an economy that was just opened. Where work under that name has been changed since, or was written
 * by a newer build, it is not overwritten: the next free name is taken.
 */
export async function openClaimFor(
  keeper: Keeper,
  economy: Economy,
  { isCopy, events, read }: Setting,
): Promise<ClaimedWork> {
  const name = nameWork(economy)
  let leftAlone: KeptDocument | undefined
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`
    const claim = await keeper.claim('work', id, events)
    const found = claim.document()
    const isOurs = !isCopy && found !== undefined && isWorkOn(found.text, economy)
    const isFree = found === undefined && claim.isOwner()
    const earlier = isFree ? NOTHING : isOurs ? await read(found) : undefined
    if (earlier !== undefined)
      return { id, claim, earlier, savedAt: found?.savedAt, leftAlone: isCopy ? undefined : leftAlone }
    claim.release()
    leftAlone ??= found
  }
}

const NOTHING: Earlier = { scenarios: [], answers: {}, setAside: [] }
