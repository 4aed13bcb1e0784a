import type { LocalityId, OrganisationId } from '../domain/vocabulary/ids.ts'
import type { LaneId, PlacedLane, PlacementId, Rectangle } from './placedMap.ts'

/** A slot with its size and its place: the same in every state and lens. */
export type PlacedSlot = Rectangle & {
  readonly placement: PlacementId
  readonly lane: LaneId
  readonly nameLines: readonly string[]
  readonly nameSize: number
}

export type PlacedCell = Rectangle & {
  readonly organisation: OrganisationId
  readonly nameLines: readonly string[]
}

export type PlacedLocality = Rectangle & {
  readonly id: LocalityId
  readonly name: string
  readonly nameLines: readonly string[]
  readonly patients: number
  readonly practices: readonly OrganisationId[]
  readonly open: boolean
  readonly cells: readonly PlacedCell[]
}

/** Where everything of one economy stands in all its states: what a single state then occupies. */
export type UnionPlacement = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  /** Tops and bottoms of the rows of boxes, from the top of the map down. */
  readonly rows: readonly { readonly lane: LaneId; readonly top: number; readonly bottom: number }[]
  readonly slots: ReadonlyMap<PlacementId, PlacedSlot>
  readonly localities: readonly PlacedLocality[]
  readonly unitsPerPound: number
}
