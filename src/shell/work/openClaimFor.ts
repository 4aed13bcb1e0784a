import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Claim, ClaimEvents, Keeper, KeptDocument } from '../../keep/keeper.ts'
import { isWorkOn } from '../../parse/work/formatWork.ts'
import { nameWork } from './nameWork.ts'

export type ClaimedWork = {
  readonly id: string
  readonly claim: Claim
  /** What an earlier visit kept of this very economy. */
  readonly found: KeptDocument | undefined
  /** Kept work that began with the same file and has been changed since: it is left as it is. */
  readonly changedSince: KeptDocument | undefined
}

/**
 * Claims the name of an economy that was just opened. Where work under that name has been changed since, it is not
 * overwritten: the next free name is taken. `isCopy` takes a free name in any case.
 */
export async function openClaimFor(
  keeper: Keeper,
  economy: Economy,
  isCopy: boolean,
  events: ClaimEvents,
): Promise<ClaimedWork> {
  const name = nameWork(economy)
  let changedSince: KeptDocument | undefined
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`
    const claim = await keeper.claim('work', id, events)
    const found = claim.document()
    const isFree = found === undefined && claim.isOwner()
    if (isFree || (!isCopy && found !== undefined && isWorkOn(found.text, economy)))
      return { id, claim, found, changedSince: isCopy ? undefined : changedSince }
    claim.release()
    changedSince ??= found
  }
}
