import type { Change } from '../domain/moves/change.ts'
import { compareMaps } from '../domain/moves/compareMaps.ts'
import { pairContracts } from '../domain/moves/pairContracts.ts'
import type { CareMap, Projection } from '../domain/vocabulary/careMap.ts'
import { rememberPair } from '../kit/rememberPair.ts'

/** Ids of bodies, contracts, ties and agreements that are new in the second map, and of whoever came to lead. */
export const changedIds = rememberPair(
  (before: Projection, after: Projection): ReadonlySet<string> =>
    idsOf(compareMaps(before.map, after.map), before.map, after.map),
)

/** Contract of the second map → the contract of the first that its money left. */
export const travelsOf = rememberPair((before: Projection, after: Projection) =>
  pairContracts(before.ledger, after.ledger),
)

function idsOf(changes: readonly Change[], before: CareMap, after: CareMap): ReadonlySet<string> {
  // What is new stands out; what only earns more or less is told in words and figures.
  const ids = new Set<string>(changes.flatMap(change => (change.type === 'added' ? [change.id] : [])))
  for (const leader of after.parts.flatMap(part => part.leadership.lead)) {
    if (!before.parts.some(part => part.leadership.lead.includes(leader))) ids.add(leader)
  }
  return ids
}
