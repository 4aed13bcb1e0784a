import type { Flow } from '../vocabulary/careMap.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { isGpOwnedKind, type OrganisationKind } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'

/** The sums over a ledger that the indicators divide, in whole pence. */
export type LedgerSums = {
  readonly all: number
  readonly byFirstHolder: ReadonlyMap<OrganisationId, number>
  readonly gpOwned: number
  readonly outsideHospital: number
  /** Each pence times the number of contracts that it passes through. */
  readonly timesContracts: number
  readonly practiceHeldByOthers: number
}

/** What the sums have to know of organisations and lines. */
export type LedgerWords = {
  readonly kindOf: (id: OrganisationId) => OrganisationKind | undefined
  readonly isHospitalLine: (id: ServiceId) => boolean
  readonly isPracticeLine: (id: ServiceId) => boolean
  readonly isOutsideHospital: (service: ServiceId, deliverer: OrganisationKind) => boolean
}

/** Adds up the known pence of a ledger in one pass. What a payer delivers itself counts as held by the payer. */
export function sumPence(ledger: readonly Flow[], words: LedgerWords): LedgerSums {
  const byFirstHolder = new Map<OrganisationId, number>()
  let all = 0
  let gpOwned = 0
  let outsideHospital = 0
  let timesContracts = 0
  let practiceHeldByOthers = 0
  for (const { practice, service, pence, payer, firstHolder, deliverer, contracts } of ledger) {
    if (pence === null) continue
    const holder = firstHolder ?? payer
    const holderKind = words.kindOf(holder)
    const delivererKind = words.kindOf(deliverer)
    all += pence
    byFirstHolder.set(holder, (byFirstHolder.get(holder) ?? 0) + pence)
    if (holderKind !== undefined && isGpOwnedKind(holderKind)) gpOwned += pence
    if (
      !words.isHospitalLine(service) ||
      (delivererKind !== undefined && words.isOutsideHospital(service, delivererKind))
    )
      outsideHospital += pence
    timesContracts += pence * contracts.length
    if (words.isPracticeLine(service) && holder !== practice) practiceHeldByOthers += pence
  }
  return { all, byFirstHolder, gpOwned, outsideHospital, timesContracts, practiceHeldByOthers }
}
