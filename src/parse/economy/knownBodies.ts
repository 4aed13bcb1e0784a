import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'

/** What one economy's file names: the kinds of its bodies by id, and its localities. */
export type KnownBodies = {
  readonly kinds: ReadonlyMap<string, OrganisationKind>
  readonly localities: ReadonlySet<string>
  /** Ids of rows that could not be used: what is wrong with them is told already, so who refers to them is not. */
  readonly lost: ReadonlySet<string>
}

/** True when the id names a body of the file, of a fitting kind; tells the trouble otherwise. */
export function checkBody(
  id: string,
  path: Path,
  known: KnownBodies,
  troubles: Troubles,
  fits?: { readonly kinds: (kind: OrganisationKind) => boolean; readonly wanted: string },
): boolean {
  const kind = known.kinds.get(id)
  if (kind !== undefined && (fits === undefined || fits.kinds(kind))) return true
  if (kind === undefined && known.lost.has(id)) return false
  const candidates = [...known.kinds]
    .filter(([, other]) => fits === undefined || fits.kinds(other))
    .map(([key]) => key)
  const wanted = fits?.wanted ?? 'an organisation'
  troubles.add(path, {
    code: kind === undefined ? 'unknown-organisation' : 'wrong-kind',
    found: id,
    message:
      kind === undefined
        ? `There is no organisation “${id}” in this file.`
        : `“${id}” is of kind ${kind}; this place needs ${wanted}.`,
    fix: describeNames(id, candidates),
  })
  return false
}
