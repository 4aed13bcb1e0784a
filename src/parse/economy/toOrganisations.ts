import { organisationId } from '../../domain/vocabulary/ids.ts'
import type { Organisation } from '../../domain/vocabulary/organisation.ts'
import type { Troubles } from '../file/troubles.ts'
import type { OrganisationRow } from '../schema/economyFileSchema.ts'
import type { Row } from './readRows.ts'

const PRACTICE_KEYS = ['list', 'commissioner', 'locality', 'contract', 'postcode'] as const

/** All bodies but practices. What only a practice has is told where another body claims it. */
export function toOrganisations(rows: readonly Row<OrganisationRow>[], troubles: Troubles): Organisation[] {
  return rows.map(({ value, path }) => {
    const { list: _, commissioner: __, locality: ___, contract: ____, postcode: _____, ...body } = value
    for (const key of PRACTICE_KEYS) {
      if (value[key] === undefined) continue
      const message = `Only a practice has a ${key}; “${value.id}” is of kind ${value.kind}.`
      const fix = `Take “${key}” out, or make the kind gp-practice.`
      troubles.add([...path, key], { code: 'not-a-practice', found: value[key], message, fix })
    }
    return { ...body, id: organisationId(value.id) }
  })
}
