import type { FormRule } from '../../domain/vocabulary/careModel.ts'
import type { Path } from '../file/inputFile.ts'
import type { StageText } from '../schema/modelFileSchema.ts'
import { parseWhen } from './parseCondition.ts'
import type { ReadReasons } from './readReasons.ts'
import { type RuleContext, readChoiceName } from './stageNames.ts'

/** A form in the inner form of the language: a body that the model makes, and who becomes a member. */
export function toForm(
  form: NonNullable<StageText['forms']>[string],
  path: Path,
  context: RuleContext,
  readReasons: ReadReasons,
): FormRule {
  for (const [braces, name] of form.name.matchAll(/\{([^}]*)\}/g)) {
    if (name === 'commissioner' || name === 'locality' || name === 'economy') continue
    const message = `“${braces}” stands for nothing.`
    const fix = 'Use {commissioner}, {locality} or {economy}.'
    context.troubles.add([...path, 'name'], { code: 'bad-name', found: form.name, message, fix })
  }
  if (form.memberRelation !== undefined && form.members === undefined)
    context.troubles.add([...path, 'memberRelation'], {
      code: 'no-effect',
      found: form.memberRelation,
      message: '“memberRelation” says how members are tied to a body, and this form has no “members”.',
      fix: 'Add “members”, such as “members: all”, or take “memberRelation” out.',
    })
  const members = toMembers(form.members, [...path, 'members'], context)
  return {
    kind: form.kind,
    per: form.per ?? 'economy',
    name: form.name,
    when: parseWhen(form.when, 'part', path, context),
    ...(members === undefined ? {} : { members }),
    ...(form.memberRelation === undefined ? {} : { memberRelation: form.memberRelation }),
    ...(form.continues === undefined ? {} : { continues: form.continues }),
    because: readReasons(form.because, [...path, 'because']),
  }
}

function toMembers(text: string | undefined, path: Path, context: RuleContext): FormRule['members'] {
  if (text === undefined || text === 'all') return text && {}
  const choice = readChoiceName(text, 'practices', path, context)
  return choice === undefined ? undefined : { choice }
}
