import { assertNever } from '../../kit/assertNever.ts'
import type { Condition } from '../vocabulary/careModel.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import { findGroup, type GroupsOf } from './groups.ts'
import type { ResolvedChoices } from './resolveParts.ts'

/** Whether a condition that does not ask about a practice holds. One that does is never on for a whole part. */
export function isOn(condition: Condition, choices: ResolvedChoices, economy: Economy): boolean {
  return holds(condition, undefined, choices, economy, () => [])
}

/** Whether a condition holds for one practice. */
export function holds(
  condition: Condition,
  practice: Practice | undefined,
  choices: ResolvedChoices,
  economy: Economy,
  groupsOf: GroupsOf,
): boolean {
  switch (condition.test) {
    case 'in': {
      const set = choices.sets.get(condition.choice)
      // Asked of a whole part: whether anybody is in the set at all.
      return set !== undefined && (practice === undefined ? set.size > 0 : set.has(practice.id))
    }
    case 'on':
      return choices.switches.get(condition.choice) === true
    case 'is':
      return choices.picks.get(condition.choice) === condition.option
    case 'practice-in-group':
      return practice !== undefined && findGroup(groupsOf(practice), condition.kinds) !== undefined
    case 'exists':
      return (
        economy.organisations.some(body => body.kind === condition.kind) ||
        economy.groups.some(group => group.kind === condition.kind)
      )
    case 'not':
      return !holds(condition.condition, practice, choices, economy, groupsOf)
    default:
      return assertNever(condition)
  }
}
