import { assertNever } from '../../kit/assertNever.ts'
import type { PartRules } from '../project/resolveParts.ts'
import type { ChoiceRule } from '../vocabulary/careModel.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Decision, Standing } from './practiceTold.ts'

/** The sets of practices whose names the rule language knows as ways of taking part. */
const JOINS = 'joins'
const TAKEN_OVER = 'taken-over'

/** What the state leaves open that touches practices: which of them take part, and whatever somebody is said to decide. */
export function findDecisions(part: PartRules, practice: OrganisationId): readonly Decision[] {
  return Object.entries(part.stage.choices).flatMap(([name, rule]): Decision[] => {
    const isOn = isChosen(name, rule, part, practice)
    if (isOn === undefined) return []
    const { label, decides, certainty, because } = rule
    return [
      {
        choice: `${part.model.id}.${name}`,
        type: rule.type,
        label,
        ...(decides === undefined ? {} : { decides }),
        isOn,
        certainty,
        because,
      },
    ]
  })
}

/** `undefined` for a share or pick that nobody is said to decide: it does not touch one practice more than another. */
function isChosen(
  name: string,
  rule: ChoiceRule,
  { choices }: PartRules,
  practice: OrganisationId,
): boolean | undefined {
  switch (rule.type) {
    case 'practices':
      return choices.sets.get(name)?.has(practice) === true
    case 'switch':
      return rule.decides === undefined ? undefined : choices.switches.get(name) === true
    case 'share':
      return rule.decides === undefined ? undefined : (choices.shares.get(name) ?? 0) > 0
    case 'pick':
      return rule.decides === undefined ? undefined : choices.picks.get(name) !== rule.default
    default:
      return assertNever(rule)
  }
}

/** The practice's part in the state. */
export function findStanding({ choices }: PartRules, practice: OrganisationId): Standing {
  const { sets } = choices
  if (sets.get(TAKEN_OVER)?.has(practice) === true) return 'taken-over'
  if (sets.get(JOINS)?.has(practice) === true) return 'joins'
  return sets.has(JOINS) || sets.has(TAKEN_OVER) ? 'out' : 'no-choice'
}
