import type { ChoiceRule } from '../../domain/vocabulary/careModel.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'

/** The names that a stage gives to its roles, forms and choices: what its rules may speak of. */
export type StageNames = {
  readonly roles: readonly string[]
  readonly forms: readonly string[]
  readonly choices: ReadonlyMap<string, ChoiceRule['type']>
  /** The options of each `pick`. */
  readonly options: ReadonlyMap<string, readonly string[]>
}

/** Where a rule stands: per practice (routes, `each: practice`) or once per part; a route also has a line and a payer. */
export type RuleSetting = 'route' | 'practice' | 'part'

/** Everything that reading a rule needs besides its text. */
export type RuleContext = {
  readonly names: StageNames
  readonly troubles: Troubles
}

/** The choice that `$name` speaks of, if there is one and it is of the type that this place needs. */
export function readChoiceName(
  text: string,
  type: ChoiceRule['type'],
  path: Path,
  { names, troubles }: RuleContext,
): string | undefined {
  const name = text.startsWith('$') ? text.slice(1) : ''
  const known = names.choices.get(name)
  if (known === type) return name
  const ofType = [...names.choices].filter(([, other]) => other === type).map(([choice]) => `$${choice}`)
  troubles.add(path, {
    code: known === undefined ? 'unknown-choice' : 'wrong-choice-type',
    found: text,
    message:
      known === undefined
        ? `There is no choice “${text}” in this stage.`
        : `The choice “${text}” is of type ${known}; this place needs one of type ${type}.`,
    fix: describeNames(text, ofType),
  })
  return undefined
}
