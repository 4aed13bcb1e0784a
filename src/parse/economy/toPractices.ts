import { localityId, organisationId } from '../../domain/vocabulary/ids.ts'
import { isPayerKind, type Practice } from '../../domain/vocabulary/organisation.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Troubles } from '../file/troubles.ts'
import type { OrganisationRow } from '../schema/economyFileSchema.ts'
import { checkBody, type KnownBodies } from './knownBodies.ts'
import type { Row } from './readRows.ts'

/** What a practice must have besides a name, and an example of each for the one who left it out. */
const NEEDED = {
  list: 'Add its registered patients, for instance “list: 8240”; a code without a list belongs under “apart”.',
  commissioner: 'Add the id of the CCG that it belongs to.',
  locality: 'Add the id of its locality.',
} as const

/** The practices of the file, each with its list, its commissioner and its locality; those without are left out. */
export function toPractices(
  rows: readonly Row<OrganisationRow>[],
  flags: ReadonlyMap<string, readonly string[]>,
  known: KnownBodies,
  troubles: Troubles,
): Practice[] {
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
    const payer = { kinds: isPayerKind, wanted: 'a body that commissions' }
    if (!checkBody(commissioner, [...path, 'commissioner'], known, troubles, payer)) return []
    if (!known.localities.has(locality)) {
      const message = `There is no locality “${locality}” in this file.`
      const fix = describeNames(locality, known.localities)
      troubles.add([...path, 'locality'], { code: 'unknown-locality', found: locality, message, fix })
      return []
    }
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
