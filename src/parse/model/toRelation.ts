import type { RelationRule } from '../../domain/vocabulary/careModel.ts'
import type { Path } from '../file/inputFile.ts'
import type { StageText } from '../schema/modelFileSchema.ts'
import { parseWhen } from './parseCondition.ts'
import { parseSelector } from './parseSelector.ts'
import type { ReadReasons } from './readReasons.ts'
import type { RuleContext } from './stageNames.ts'

/** A relation in the inner form; `from` is the practice itself where the rule holds for each practice. */
export function toRelation(
  relation: NonNullable<StageText['relations']>[number],
  path: Path,
  context: RuleContext,
  readReasons: ReadReasons,
): RelationRule | undefined {
  const each = relation.each ?? 'part'
  if (relation.from === undefined && each === 'part') {
    const message = '“from” is missing: who does this?'
    const fix = 'Add “from”, or “each: practice” where it is each practice.'
    context.troubles.add(path, { code: 'missing', found: undefined, message, fix })
    return undefined
  }
  const from = parseSelector(relation.from ?? 'practice', each, [...path, 'from'], context)
  const to = parseSelector(relation.to, each, [...path, 'to'], context)
  const when = parseWhen(relation.when, each, path, context)
  const because = readReasons(relation.because, [...path, 'because'])
  return from && to && { each, when, type: relation.type, from, to, because }
}
