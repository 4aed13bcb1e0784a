import type { OrganisationId } from '../vocabulary/ids.ts'
import { forEachPiece, type Ledger } from '../vocabulary/ledger.ts'
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
export function sumPence(ledger: Ledger, words: LedgerWords): LedgerSums {
  const { practices, lines } = ledger.dues
  const columns = lines.map(({ service }) => ({
    service,
    isHospital: words.isHospitalLine(service),
    isPractice: words.isPracticeLine(service),
  }))
  const byFirstHolder = new Map<OrganisationId, number>()
  let all = 0
  let outsideHospital = 0
  let timesContracts = 0
  let practiceHeldByOthers = 0
  forEachPiece(ledger, ({ firstHolder, deliverer, contracts }, pence, row, column) => {
    const line = columns[column]
    if (pence === null || line === undefined) return
    all += pence
    byFirstHolder.set(firstHolder, (byFirstHolder.get(firstHolder) ?? 0) + pence)
    if (!line.isHospital || isOutside(line.service, words.kindOf(deliverer), words)) outsideHospital += pence
    timesContracts += pence * contracts.length
    if (line.isPractice && firstHolder !== practices[row]?.id) practiceHeldByOthers += pence
  })
  let gpOwned = 0
  for (const [holder, pence] of byFirstHolder) if (isGpOwned(words.kindOf(holder))) gpOwned += pence
  return { all, byFirstHolder, gpOwned, outsideHospital, timesContracts, practiceHeldByOthers }
}

function isOutside(service: ServiceId, kind: OrganisationKind | undefined, words: LedgerWords): boolean {
  return kind !== undefined && words.isOutsideHospital(service, kind)
}

function isGpOwned(kind: OrganisationKind | undefined): boolean {
  return kind !== undefined && isGpOwnedKind(kind)
}
