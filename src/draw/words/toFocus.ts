import type { Projection } from '../../domain/vocabulary/careMap.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { readMap } from './readMap.ts'
import { relatedTo } from './relatedTo.ts'

/** The body that a picture is about, and all that has to do with it: ids of bodies, contracts, ties and agreements. */
export type Focus = { readonly body: OrganisationId; readonly related: ReadonlySet<string> }

/** Nothing where no body is in focus, or it is not on this map. */
export function toFocus({ map, ledger }: Projection, body: OrganisationId | undefined): Focus | undefined {
  const reader = readMap(map)
  if (body === undefined || reader.organisation(body) === undefined) return undefined
  return { body, related: relatedTo(reader, body, ledger) }
}

/** Whether a line of these contracts, or of this tie or agreement, has nothing to do with the focus. */
export function isAside(ids: readonly string[], focus: Focus | undefined): boolean {
  return focus !== undefined && !ids.some(id => focus.related.has(id))
}
