import type { z } from 'zod'
import type { Group } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import type { Troubles } from '../file/troubles.ts'
import type { groupRowSchema } from '../schema/economyFileSchema.ts'
import { checkBody, type KnownBodies } from './knownBodies.ts'
import type { Row } from './readRows.ts'

/** The groups of practices that exist today. A member that is not a practice of the file is told and left out. */
export function toGroups(
  rows: readonly Row<z.infer<typeof groupRowSchema>>[],
  known: KnownBodies,
  troubles: Troubles,
): Group[] {
  const practice = { kinds: (kind: string) => kind === 'gp-practice', wanted: 'a practice' }
  return rows.map(({ value, path }) => {
    const members = value.members.filter((member, index) => {
      const here = [...path, 'members', index]
      if (!checkBody(member, here, known, troubles, practice)) return false
      if (value.members.indexOf(member) === index) return true
      const message = `“${member}” is listed twice in “${value.id}”.`
      troubles.add(here, { code: 'duplicate-id', found: member, message, fix: 'Keep one of the two.' })
      return false
    })
    return { ...value, id: organisationId(value.id), members: members.sort().map(organisationId) }
  })
}
