import type { LocalityId } from '../domain/vocabulary/ids.ts'
import type { LaneId, PlacementId } from './placedMap.ts'

/** Who stands to the left of whom in each lane, over all states of one economy. Plain JSON, so that it can be shipped. */
export type Order = {
  readonly lanes: Readonly<Record<LaneId, readonly PlacementId[]>>
  readonly groups: readonly LocalityId[]
}
