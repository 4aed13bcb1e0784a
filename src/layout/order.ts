import type { LocalityId } from '../domain/vocabulary/ids.ts'
import type { LaneId, PlacementId } from './placedMap.ts'

/**
 * Who stands to the left of whom in each lane, over all states of one economy; and among the providers, once it has
 * been searched for, where the ways to the localities run (`way:0`, `way:1`…). Plain JSON, so that it can be shipped.
 */
export type Order = {
  readonly lanes: Readonly<Record<LaneId, readonly PlacementId[]>>
  readonly groups: readonly LocalityId[]
}
