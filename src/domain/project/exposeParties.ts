import { MILLION, splitPence } from '../../kit/splitPence.ts'
import type { Agreement } from '../vocabulary/agreement.ts'
import type { CareMap } from '../vocabulary/careMap.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'

/** What one party of an agreement is first paid for what the agreement covers, and how much of that hangs on results. */
export type Exposure = {
  readonly party: OrganisationId
  /** Whole pence a year. */
  readonly covered: number
  /** Whole pence a year, gain or loss: shown, never moved. */
  readonly exposed: number
}

/**
 * How much of what its parties are paid an agreement puts at stake, when a share of it (integer millionths) hangs on
 * what all of them achieve together. No contract changes by it. The largest first; parties paid nothing are left out.
 * How such a pool works: Monitor 2015, multilateral gain and loss sharing.
 */
export function exposeParties(map: CareMap, agreement: Agreement, millionths: number): readonly Exposure[] {
  const covers = new Set<string>(agreement.covers)
  const coveredOf = new Map<string, number>()
  for (const { holder, tier, lines } of map.contracts) {
    if (tier !== 1) continue
    const pence = lines.reduce((sum, line) => sum + (covers.has(line.service) ? (line.pence ?? 0) : 0), 0)
    coveredOf.set(holder, (coveredOf.get(holder) ?? 0) + pence)
  }
  return agreement.parties
    .map(party => {
      const covered = coveredOf.get(party) ?? 0
      const [exposed = 0] = splitPence(covered, [
        { id: 'exposed', millionths },
        { id: 'rest', millionths: MILLION - millionths },
      ])
      return { party, covered, exposed }
    })
    .filter(({ covered }) => covered > 0)
    .sort((a, b) => b.exposed - a.exposed || (a.party < b.party ? -1 : 1))
}
