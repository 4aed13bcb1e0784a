import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind } from '../vocabulary/organisation.ts'

/** First-tier contracts, counted. */
export type ContractCounts = {
  readonly letToPractices: number
  readonly letToOthers: number
  /** Whole pence a year of the largest one. */
  readonly largestPence: number
  /** Practices that hold a first-tier contract for core general practice. */
  readonly practicesWithCore: number
}

/** Counts the active contracts that commissioners, or their pooled fund, let directly. */
export function countContracts(
  contracts: readonly Contract[],
  kindOf: (id: OrganisationId) => OrganisationKind | undefined,
): ContractCounts {
  let letToPractices = 0
  let letToOthers = 0
  let largestPence = 0
  const withCore = new Set<OrganisationId>()
  for (const { tier, state, holder, pence, lines } of contracts) {
    if (tier !== 1 || state !== 'active') continue
    largestPence = Math.max(largestPence, pence ?? 0)
    if (kindOf(holder) !== 'gp-practice') {
      letToOthers += 1
      continue
    }
    letToPractices += 1
    if (lines.some(line => line.service === 'core-primary-care')) withCore.add(holder)
  }
  return { letToPractices, letToOthers, largestPence, practicesWithCore: withCore.size }
}
