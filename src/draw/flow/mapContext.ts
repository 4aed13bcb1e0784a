import { createContext, useContext } from 'react'
import type { ContractId, OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Lens } from '../../domain/vocabulary/view.ts'
import type { MapReader } from '../words/readMap.ts'

/** What every box and line of one map needs to know beside its own place. */
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
  readonly registerRoute: (id: string, group: SVGGElement | null) => void
}

const Context = createContext<MapLook | null>(null)
export const MapLookProvider = Context.Provider

/** Throws outside a map: boxes and lines are only ever drawn in one. */
export function useMapLook(): MapLook {
  const look = useContext(Context)
  if (look === null) throw new Error('A box or line was drawn outside a map')
  return look
}
