import type { Troubles } from '../file/troubles.ts'
import type { OrganisationRow } from '../schema/economyFileSchema.ts'
import type { KnownBodies } from './knownBodies.ts'
import type { Row } from './readRows.ts'

/**
 * Tells how many practices go with a commissioner or a locality that could not be used. What is wrong is told at the
 * row itself; how much hangs on it would stay unsaid.
 */
export function tellLeftOut(
  rows: readonly Row<OrganisationRow>[],
  given: { readonly organisations: readonly unknown[]; readonly localities: readonly unknown[] },
  known: KnownBodies,
  troubles: Troubles,
): void {
  const tell = (
    list: keyof typeof given,
    key: 'commissioner' | 'locality',
    isLost: (id: string) => boolean,
  ) => {
    for (const [index, row] of given[list].entries()) {
      const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : ''
      const count = rows.filter(({ value }) => value[key] === id).length
      if (count === 0 || !isLost(id)) continue
      const practices = count === 1 ? 'the practice of it is' : `the ${count} practices of it are`
      const message = `“${id}” cannot be used, so ${practices} left out too.`
      troubles.add([list, index], { code: 'left-out-too', found: id, message, fix: 'Put it right.' })
    }
  }
  const { kinds, lost, localities, lostLocalities } = known
  tell('organisations', 'commissioner', id => !kinds.has(id) && lost.has(id))
  tell('localities', 'locality', id => !localities.has(id) && lostLocalities.has(id))
}
