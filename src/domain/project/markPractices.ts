import type { PathRule, Stage } from '../vocabulary/careModel.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import type { PartContext } from './selectBodies.ts'

/**
 * Marks practices by all that the rules of a part may ask of one, but for who it is and how its own contract stands:
 * those of one mark are treated alike, as far as they are not party themselves.
 */
export function markPractices({ rules, groupsOf }: PartContext): (practice: Practice) => string {
  const sets = [...rules.choices.sets]
  const areLocal = asksForLocality(rules.stage)
  return practice => {
    let mark: string = practice.commissioner
    if (areLocal) mark += ` in ${practice.locality}`
    for (const group of groupsOf(practice)) mark += ` of ${group.id}`
    for (const [choice, set] of sets) if (set.has(practice.id)) mark += ` $${choice}`
    return mark
  }
}

/** Whether money may go another way in another locality of the same commissioner. */
function asksForLocality({ roles, forms, routes }: Stage): boolean {
  return (
    [...Object.values(roles), ...Object.values(forms)].some(rule => rule.per === 'locality') ||
    routes.some(route => route.cases.some(one => one.paths.some(isPerLocality)))
  )
}

function isPerLocality(path: PathRule): boolean {
  return path.scope === 'locality' || path.then.some(isPerLocality)
}
