import { isAlike } from '../moves/isAlike.ts'
import { freeScenarioName } from './freeScenarioName.ts'
import type { NamedScenario } from './work.ts'

/**
 * The scenarios of two visits as one list, the earlier ones first: none is lost. One that both have stands once; of two
 * that differ under one name the later is given another.
 */
export function mergeScenarios(
  earlier: readonly NamedScenario[],
  later: readonly NamedScenario[],
): readonly NamedScenario[] {
  let merged = earlier
  for (const one of later)
    if (!earlier.some(other => isAlike(other, one)))
      merged = [...merged, { ...one, name: freeScenarioName(one.name, merged) }]
  return merged
}
