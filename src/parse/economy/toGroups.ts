import type { z } from 'zod'
import type { Group } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import type { Troubles } from '../file/troubles.ts'
import type { groupRowSchema } from '../schema/economyFileSchema.ts'
import { A_PRACTICE, type KnownBodies } from './knownBodies.ts'
import type { Row } from './readRows.ts'
import { tellReferences } from './tellReferences.ts'

/**
 * The groups of practices that exist today. A member that is not a practice of the file is told and left out. `given`
 * are the rows as the file has them: the members of a row that cannot be used are checked all the same.
 */
export function toGroups(
  rows: readonly Row<z.infer<typeof groupRowSchema>>[],
  given: readonly unknown[],
  known: KnownBodies,
  troubles: Troubles,
): Group[] {
  for (const [index, row] of given.entries()) {
    tellReferences(row, ['groups', index], { members: A_PRACTICE }, known, troubles)
  }
  return rows.map(({ value, path }) => {
    const members = value.members.filter((member, index) => {
      if (known.kinds.get(member) !== 'gp-practice') return false
      if (value.members.indexOf(member) === index) return true
      const message = `“${member}” is listed twice in “${value.id}”.`
      troubles.add([...path, 'members', index], {
        code: 'duplicate-id',
        found: member,
        message,
        fix: 'Keep one of the two.',
      })
      return false
    })
    return { ...value, id: organisationId(value.id), members: members.sort().map(organisationId) }
  })
}
