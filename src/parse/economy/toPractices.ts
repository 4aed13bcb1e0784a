import { localityId, organisationId } from '../../domain/vocabulary/ids.ts'
import type { Practice } from '../../domain/vocabulary/organisation.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { OrganisationRow } from '../schema/economyFileSchema.ts'
import { A_PAYER, type KnownBodies } from './knownBodies.ts'
import type { Row } from './readRows.ts'
import { tellReferences } from './tellReferences.ts'

/** What a practice must have besides a name, and an example of each for the one who left it out. */
const NEEDED = {
  list: 'Add its registered patients, for instance “list: 8240”; a code without a list belongs under “apart”.',
  commissioner: 'Add the id of the CCG that it belongs to.',
  locality: 'Add the id of its locality.',
} as const

/**
 * The practices of the file, each with its list, its commissioner and its locality; those without are left out, and
 * told. `given` are the rows as the file has them: the names in a row that cannot be used are checked all the same.
 */
export function toPractices(
  rows: readonly Row<OrganisationRow>[],
  given: readonly unknown[],
  flags: ReadonlyMap<string, readonly string[]>,
  known: KnownBodies,
  troubles: Troubles,
): Practice[] {
  const stands = given.map((row, index) => tellPlaces(row, ['organisations', index], known, troubles))
  return rows.flatMap(({ value, path }) => {
    const { list, commissioner, contract, ...row } = value
    // With no localities in the file, the whole area is one.
    const locality = value.locality ?? (known.localities.size === 1 ? [...known.localities][0] : undefined)
    for (const [key, found] of [
      ['list', list] as const,
      ['commissioner', commissioner] as const,
      ['locality', locality] as const,
    ]) {
      if (found !== undefined) continue
      const message = `The practice “${value.id}” has no ${key}.`
      troubles.add(path, { code: 'missing', found: value.name, message, fix: NEEDED[key] })
    }
    if (list === undefined || commissioner === undefined || locality === undefined) return []
    if (stands[Number(path.at(-1))] !== true) return []
    return {
      ...row,
      kind: 'gp-practice',
      id: organisationId(value.id),
      list,
      commissioner: organisationId(commissioner),
      locality: localityId(locality),
      contract: contract ?? 'unknown',
      flags: [...(flags.get(value.id) ?? [])].sort(),
    }
  })
}

/** True when the commissioner and the locality that a practice's row names are in the file; tells them otherwise. */
function tellPlaces(row: unknown, path: Path, known: KnownBodies, troubles: Troubles): boolean {
  if (typeof row !== 'object' || row === null || !('kind' in row) || row.kind !== 'gp-practice') return true
  const isCommissioned = tellReferences(row, path, { commissioner: A_PAYER }, known, troubles)
  const locality = 'locality' in row ? row.locality : undefined
  if (typeof locality !== 'string' || known.localities.has(locality)) return isCommissioned
  if (!known.lostLocalities.has(locality)) {
    const message = `There is no locality “${locality}” in this file.`
    const fix = describeNames(locality, known.localities)
    troubles.add([...path, 'locality'], { code: 'unknown-locality', found: locality, message, fix })
  }
  return false
}
