import type { Projection } from '../vocabulary/careMap.ts'
import type { Due, Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'

/** What a map is checked against: the facts made whole, and the dues that they come to. */
export type CheckInput = {
  readonly projection: Projection
  readonly economy: Economy
  readonly dues: readonly Due[]
  /** A body's name as the map has it. */
  readonly name: (id: OrganisationId) => string
}
