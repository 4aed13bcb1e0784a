import { isPayerKind, type OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'

/** What one economy's file names: the kinds of its bodies by id, and its localities. */
export type KnownBodies = {
  readonly kinds: ReadonlyMap<string, OrganisationKind>
  readonly localities: ReadonlySet<string>
  /** Ids of rows that could not be used: what is wrong with them is told already, so who refers to them is not. */
  readonly lost: Lost
  readonly lostLocalities: Lost
}

type Lost = { readonly has: (id: string) => boolean }

/** What kind of body a place in the file needs. */
export type Fits = { readonly kinds: (kind: OrganisationKind) => boolean; readonly wanted: string }

export const A_PAYER: Fits = { kinds: isPayerKind, wanted: 'a body that commissions' }
export const A_PRACTICE: Fits = { kinds: kind => kind === 'gp-practice', wanted: 'a practice' }

/** True when the id names a body of the file, of a fitting kind; tells the trouble otherwise. */
export function checkBody(
  id: string,
  path: Path,
  known: KnownBodies,
  troubles: Troubles,
  fits?: Fits,
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
