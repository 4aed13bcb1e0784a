import { useMemo, useState } from 'react'
import type { Projection } from '../domain/vocabulary/careMap.ts'
import type { ContractId, OrganisationId } from '../domain/vocabulary/ids.ts'
import type { Terms } from '../domain/vocabulary/terms.ts'
import type { View } from '../domain/vocabulary/view.ts'
import type { MapLook } from '../draw/flow/mapContext.ts'
import { relatedTo } from '../draw/words/relatedTo.ts'
import type { MapCache } from './mapCache.ts'

type Shown = {
  readonly cache: MapCache
  readonly projection: Projection
  readonly view: Pick<View, 'lens' | 'focus' | 'money'>
  readonly terms: Terms
  /** Ids of what is not as on the map compared with. */
  readonly changed: ReadonlySet<string>
  readonly focusOn: (organisation: OrganisationId | undefined) => void
}

/** How a map is looked at: its lens, who is in focus, what belongs to that. The same look is the same object. */
export function useMapLook({ cache, projection, view, terms, changed, focusOn }: Shown): {
  readonly look: MapLook
  /** Rings the box that the keyboard is at. */
  readonly point: (id: string | undefined) => void
} {
  const { lens, focus, money } = view
  const [pointed, point] = useState<string>()
  const reader = cache.read(projection, terms)
  const related = useMemo(
    () => (focus === undefined ? undefined : relatedTo(reader, focus, projection.ledger)),
    [reader, focus, projection],
  )
  const look = useMemo(
    () => ({
      reader,
      lens,
      money,
      focus,
      pointed,
      related,
      changed,
      onFocus: focusOn,
      onContract: (id: ContractId) => focusOn(reader.contract(id)?.holder),
    }),
    [reader, lens, money, focus, pointed, related, changed, focusOn],
  )
  return { look, point }
}
