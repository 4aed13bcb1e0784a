import type { Condition } from '../../domain/vocabulary/careModel.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import { parseKinds } from './parseSelector.ts'
import { type RuleContext, type RuleSetting, readChoiceName } from './stageNames.ts'

const IN_GROUP = /^in\s+group(?:\s*\(([^()]+)\))?$/
const IN_CHOICE = /^in\s+(\$\S+)$/
const IS = /^(\$\S+)\s+is\s+(\S+)$/
const ON = /^(\$\S+)$/
const EXISTS = /^exists\s+(\S+)$/
const FORMS =
  'Write “in $choice”, “$switch”, “$pick is option”, “in group”, “exists KIND”, or “not ” before any of them.'

/**
 * Reads one condition of a `when`. `in $choice` asked of a whole part means that anybody is in the set; `in group`
 * asks about one practice, and may stand only where there is one.
 */
function parseCondition(
  text: string,
  setting: RuleSetting,
  path: Path,
  context: RuleContext,
): Condition | undefined {
  const positive = /^not\s+(.+)$/.exec(text)?.[1]
  if (positive !== undefined) {
    const condition = parseCondition(positive, setting, path, context)
    return condition && { test: 'not', condition }
  }
  const group = IN_GROUP.exec(text)
  const set = IN_CHOICE.exec(text)?.[1]
  if (group !== null && setting === 'part') {
    context.troubles.add(path, {
      code: 'bad-condition',
      found: text,
      message: `“${text}” asks about one practice, and this rule holds for a whole part.`,
      fix: 'Use a switch or a pick here, or put “each: practice” on the rule.',
    })
    return undefined
  }
  if (group !== null) {
    if (group[1] === undefined) return { test: 'practice-in-group' }
    const words = group[1].split(',').map(word => word.trim())
    const kinds = parseKinds(words, path, context)
    return kinds && { test: 'practice-in-group', kinds }
  }
  if (set !== undefined) {
    const choice = readChoiceName(set, 'practices', path, context)
    return choice === undefined ? undefined : { test: 'in', choice }
  }
  const [, pick, option] = IS.exec(text) ?? []
  if (pick !== undefined && option !== undefined) return parseIs(pick, option, path, context)
  const on = ON.exec(text)?.[1]
  if (on !== undefined) {
    const choice = readChoiceName(on, 'switch', path, context)
    return choice === undefined ? undefined : { test: 'on', choice }
  }
  const exists = EXISTS.exec(text)?.[1]
  if (exists !== undefined) {
    const kind = parseKinds([exists], path, context)?.[0]
    return kind && { test: 'exists', kind }
  }
  const message = `“${text}” is not a condition.`
  context.troubles.add(path, { code: 'bad-condition', found: text, message, fix: FORMS })
  return undefined
}

/**
 * Reads a `when`. A condition that cannot be read is told, and left out: its file does not become a model, so the
 * rule is never applied more widely than its writer meant.
 */
export function parseWhen(
  when: readonly string[] | undefined,
  setting: RuleSetting,
  path: Path,
  context: RuleContext,
): readonly Condition[] {
  return (when ?? []).flatMap(
    (text, index) => parseCondition(text, setting, [...path, 'when', index], context) ?? [],
  )
}

function parseIs(pick: string, option: string, path: Path, context: RuleContext): Condition | undefined {
  const choice = readChoiceName(pick, 'pick', path, context)
  if (choice === undefined) return undefined
  const options = context.names.options.get(choice) ?? []
  if (options.includes(option)) return { test: 'is', choice, option }
  const message = `The choice “${pick}” has no option “${option}”.`
  context.troubles.add(path, {
    code: 'unknown-option',
    found: option,
    message,
    fix: describeNames(option, options),
  })
  return undefined
}
