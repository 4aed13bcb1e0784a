import type { MappedOrganisation } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { IndicatorId } from '../vocabulary/indicator.ts'
import type { Ledger } from '../vocabulary/ledger.ts'
import type { Relation } from '../vocabulary/relation.ts'
import type { ServiceLine } from '../vocabulary/serviceLine.ts'
import { computeConcentration } from './computeConcentration.ts'
import { countContracts } from './countContracts.ts'
import { isOutsideHospital } from './isOutsideHospital.ts'
import { sumPence } from './sumPence.ts'

/** What the indicators are computed from: the lists of a care map, and the ledger behind it. */
export type IndicatorInput = {
  readonly organisations: readonly MappedOrganisation[]
  readonly contracts: readonly Contract[]
  readonly relations: readonly Relation[]
  readonly ledger: Ledger
  readonly services: readonly ServiceLine[]
}

/**
 * The ten indicators of a care map, as `data/indicators.yaml` defines them. Only known pence count, in whole pence;
 * suspended contracts do not count. `null` where there is nothing to measure: a share of no money is not 0.
 *
 * - `commissioner-contracts`, `practice-contracts`: first-tier contracts that a practice does not hold, and those it does.
 * - `largest-contract-share`: the £ of the largest first-tier contract ÷ all £.
 * - `holder-concentration`: Herfindahl–Hirschman index of £ by first holder, 0–10,000. What a payer delivers
 *   itself counts as held by the payer.
 * - `gp-owned-share`: £ first held by practices and bodies that GPs own ÷ all £.
 * - `outside-hospital-share`: £ delivered outside hospital settings ÷ all £ (see `isOutsideHospital`).
 * - `contract-chain`: contracts between payer and deliverer, a mean weighted by £.
 * - `own-core-contract`: practices that hold a first-tier contract for core general practice.
 * - `employed-gp-patients`: registered patients of the practices whose GPs another body employs.
 * - `practice-pence-changing-hands`: £ of the lines that practices are paid for today, first held by another body.
 */
export function computeIndicators(input: IndicatorInput): Record<IndicatorId, number | null> {
  const { organisations, contracts, relations, ledger, services } = input
  const organisationById = new Map(organisations.map(organisation => [organisation.id, organisation]))
  const hospitalLines = new Set(services.filter(line => line.hospital).map(line => line.id))
  const practiceLines = new Set(services.filter(line => line.deliverer === 'practice').map(line => line.id))
  const kindOf = (id: OrganisationId) => organisationById.get(id)?.kind

  const money = sumPence(ledger, {
    kindOf,
    isHospitalLine: id => hospitalLines.has(id),
    isPracticeLine: id => practiceLines.has(id),
    isOutsideHospital,
  })
  const counted = countContracts(contracts, kindOf)
  const share = (pence: number) => (money.all > 0 ? pence / money.all : null)

  const employed = new Set<string>()
  for (const { type, to } of relations) if (type === 'employs') employed.add(to)
  let employedPatients = 0
  for (const { id, kind, list } of organisations)
    if (kind === 'gp-practice' && employed.has(id)) employedPatients += list ?? 0

  return {
    'commissioner-contracts': counted.letToOthers,
    'practice-contracts': counted.letToPractices,
    'largest-contract-share': share(counted.largestPence),
    'holder-concentration': computeConcentration(money.byFirstHolder.values()),
    'gp-owned-share': share(money.gpOwned),
    'outside-hospital-share': share(money.outsideHospital),
    'contract-chain': share(money.timesContracts),
    'own-core-contract': counted.practicesWithCore,
    'employed-gp-patients': employedPatients,
    'practice-pence-changing-hands': money.all > 0 ? money.practiceHeldByOthers : null,
  }
}
