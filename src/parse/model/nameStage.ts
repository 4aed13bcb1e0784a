import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { StageText } from '../schema/modelFileSchema.ts'
import { isSelectorWord } from './parseSelector.ts'
import type { StageNames } from './stageNames.ts'

/** The stage's names, each of which must mean one thing. A choice counts as known even where its default is wrong. */
export function nameStage(text: StageText, path: Path, troubles: Troubles): StageNames {
  const roles = Object.keys(text.roles ?? {})
  const forms = Object.keys(text.forms ?? {})
  for (const name of roles.filter(role => forms.includes(role))) {
    const message = `“${name}” names both a role and a form.`
    troubles.add([...path, 'forms', name], {
      code: 'name-twice',
      found: name,
      message,
      fix: 'Rename one of them.',
    })
  }
  for (const [list, group] of [['roles', roles] as const, ['forms', forms] as const]) {
    for (const name of group.filter(isSelectorWord)) {
      const message = `“${name}” already means something in selectors.`
      troubles.add([...path, list, name], {
        code: 'name-taken',
        found: name,
        message,
        fix: 'Choose another name.',
      })
    }
  }
  const choices = Object.entries(text.choices ?? {})
  const picks = choices.flatMap(([name, choice]) =>
    choice.type === 'pick' ? [[name, Object.keys(choice.options)] as const] : [],
  )
  return {
    roles,
    forms,
    choices: new Map(choices.map(([name, choice]) => [name, choice.type])),
    options: new Map(picks),
  }
}
