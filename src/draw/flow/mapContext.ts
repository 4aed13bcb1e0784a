import { createContext, useContext } from 'react'
import type { AgreementKind } from '../../domain/vocabulary/agreement.ts'
import type { ContractId, OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Lens } from '../../domain/vocabulary/view.ts'
import type { PlacedRoute } from '../../layout/placedMap.ts'
import type { MapReader } from '../words/readMap.ts'

/** How one map is looked at: what its boxes and lines show beside their places. */
export type MapLook = {
  readonly reader: MapReader
  readonly lens: Lens
  readonly money: boolean
  readonly focus: OrganisationId | undefined
  /** The body that the keyboard is at in the outline. */
  readonly pointed: string | undefined
  /** With a focus: the bodies and contracts that have to do with it; all others fall back. */
  readonly related: ReadonlySet<string> | undefined
  /** Bodies and contracts that are new or other than in the map compared with. */
  readonly changed: ReadonlySet<string>
  readonly onFocus: (organisation: OrganisationId | undefined) => void
  readonly onContract: (contract: ContractId) => void
}

/** What a box or line may ask of its map and tell it. The same object for the map's whole life: nothing redraws for it. */
export type MapHost = {
  readonly describeBox: (id: OrganisationId) => string
  readonly describeRoute: (route: PlacedRoute) => string
  readonly nameAgreement: (kind: AgreementKind) => string
  /** A click on a box: its focus goes where it is, and away where it was already. */
  readonly chooseBox: (id: OrganisationId) => void
  readonly chooseRoute: (route: PlacedRoute) => void
  readonly registerRoute: (id: string, group: SVGGElement | null) => void
}

const Context = createContext<MapHost | null>(null)
export const MapHostProvider = Context.Provider

/** Throws outside a map: boxes and lines are only ever drawn in one. */
export function useMapHost(): MapHost {
  const host = useContext(Context)
  if (host === null) throw new Error('A box or line was drawn outside a map')
  return host
}
