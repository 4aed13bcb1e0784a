import { pairContracts } from '../domain/moves/pairContracts.ts'
import { relationIdOf } from '../domain/moves/recordIds.ts'
import type { CareMap, Projection } from '../domain/vocabulary/careMap.ts'
import { rememberPair } from '../kit/rememberPair.ts'

/**
 * Ids of bodies, contracts, ties and agreements that are new in the second map, and of whoever came to lead: what is
 * new stands out; what only earns more or less is told in words and figures.
 */
export const changedIds = rememberPair(
  ({ map: before }: Projection, { map: after }: Projection): ReadonlySet<string> => {
    const known = new Set(listIds(before))
    const ids = new Set(listIds(after).filter(id => !known.has(id)))
    for (const leader of after.parts.flatMap(part => part.leadership.lead)) {
      if (!before.parts.some(part => part.leadership.lead.includes(leader))) ids.add(leader)
    }
    return ids
  },
)

/** Contract of the second map → the contract of the first that its money left. */
export const travelsOf = rememberPair((before: Projection, after: Projection) =>
  pairContracts(before.ledger, after.ledger),
)

function listIds({ organisations, contracts, agreements, relations }: CareMap): readonly string[] {
  return [
    ...[...organisations, ...contracts, ...agreements].map(record => record.id),
    ...relations.map(relationIdOf),
  ]
}
