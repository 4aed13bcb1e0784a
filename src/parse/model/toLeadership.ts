import type { LeadershipRule } from '../../domain/vocabulary/careModel.ts'
import type { Path } from '../file/inputFile.ts'
import type { StageText } from '../schema/modelFileSchema.ts'
import { parseWhen } from './parseCondition.ts'
import { parseSelectors } from './parseSelector.ts'
import type { ReadReasons } from './readReasons.ts'
import type { RuleContext } from './stageNames.ts'

/** Who leads, in order: the first rule whose `when` holds, so that only the last goes without one. */
export function toLeadership(
  text: StageText,
  path: Path,
  context: RuleContext,
  readReasons: ReadReasons,
): readonly LeadershipRule[] {
  const rules = Array.isArray(text.leadership) ? text.leadership : [text.leadership]
  return rules.map((rule, index) => {
    const here = Array.isArray(text.leadership) ? [...path, index] : path
    const last = index === rules.length - 1
    if (last !== (rule.when === undefined)) {
      const message = last
        ? 'The last leadership has a “when”.'
        : 'Only the last leadership goes without a “when”.'
      const fix = 'Order them so that every one but the last has a “when”.'
      context.troubles.add(here, { code: 'no-last-case', found: 'leadership', message, fix })
    }
    return {
      pattern: rule.pattern,
      lead: parseSelectors(rule.lead, 'part', [...here, 'lead'], context),
      shares: parseSelectors(rule.shares, 'part', [...here, 'shares'], context),
      when: parseWhen(rule.when, 'part', here, context),
      because: readReasons(rule.because, [...here, 'because']),
    }
  })
}
