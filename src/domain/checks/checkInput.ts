import type { Projection } from '../vocabulary/careMap.ts'
import type { Due } from '../vocabulary/dues.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Flow } from '../vocabulary/ledger.ts'

/** What a map is checked against: the facts made whole, and the dues that they come to. */
export type CheckInput = {
  readonly projection: Projection
  /** Its ledger, piece by piece. */
  readonly flows: readonly Flow[]
  readonly economy: Economy
  readonly dues: readonly Due[]
  /** A body's name as the map has it. */
  readonly name: (id: OrganisationId) => string
}
