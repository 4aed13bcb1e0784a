import type { CareModel, ChoiceRule } from '../../domain/vocabulary/careModel.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { ChoiceValue } from '../../domain/vocabulary/scenario.ts'
import { MILLION } from '../../kit/splitPence.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import { toPracticeSet } from '../model/toChoices.ts'

/** The rule of `MODEL.CHOICE`, from the first stage that has it; tells the trouble where there is none. */
export function findChoice(
  key: string,
  path: Path,
  models: readonly CareModel[],
  troubles: Troubles,
): ChoiceRule | undefined {
  const [modelName = '', choiceName = ''] = key.split('.', 2)
  const model = models.find(known => known.id === modelName)
  if (model === undefined) {
    const fix = describeNames(
      modelName,
      models.map(known => known.id),
    )
    troubles.add(path, {
      code: 'unknown-model',
      found: key,
      message: `There is no model “${modelName}”.`,
      fix,
    })
    return undefined
  }
  const known = model.stages.flatMap(stage => Object.entries(stage.choices))
  const rule = known.find(([name]) => name === choiceName)?.[1]
  if (rule !== undefined) return rule
  const names = new Set(known.map(([name]) => name))
  const message = `The model “${modelName}” has no choice “${choiceName}”.`
  troubles.add(path, { code: 'unknown-choice', found: key, message, fix: describeNames(choiceName, names) })
  return undefined
}

/** True when a value can be chosen under a rule; with an economy, its practices, localities and flags must exist. */
export function checkChoice(
  value: ChoiceValue,
  rule: ChoiceRule,
  path: Path,
  troubles: Troubles,
  economy?: Economy,
): boolean {
  const refuse = (message: string, fix: string) => {
    troubles.add(path, { code: 'bad-choice', found: value, message, fix })
    return false
  }
  const name = String(path.at(-1))
  switch (rule.type) {
    case 'switch':
      return typeof value === 'boolean' || refuse(`“${name}” is a switch.`, 'Write true or false.')
    case 'share': {
      const bounds = `${rule.min / MILLION} to ${rule.max / MILLION}`
      const fits = typeof value === 'number' && value * MILLION >= rule.min && value * MILLION <= rule.max
      return fits || refuse(`“${name}” is a share.`, `Write a number from ${bounds}.`)
    }
    case 'pick': {
      const options = rule.options.map(option => option.id)
      const fits = typeof value === 'string' && options.includes(value)
      return fits || refuse(`“${name}” picks one of its options.`, describeNames(String(value), options))
    }
    case 'practices': {
      const set = typeof value === 'boolean' || typeof value === 'number' ? undefined : readSet(value)
      if (set === undefined) {
        return refuse(
          `“${name}” is a set of practices.`,
          'Write all, none, flag:NAME, locality:ID, or practice ids joined by “+”.',
        )
      }
      if (economy === undefined) return true
      if (set.set === 'locality' && !economy.localities.some(locality => locality.id === set.locality)) {
        const ids = economy.localities.map(locality => locality.id)
        return refuse(`There is no locality “${set.locality}”.`, describeNames(set.locality, ids))
      }
      if (set.set !== 'ids') return true
      const known = new Set<string>(economy.practices.map(practice => practice.id))
      const stranger = set.ids.find(id => !known.has(id))
      if (stranger === undefined) return true
      return refuse(`There is no practice “${stranger}”.`, describeNames(stranger, known))
    }
  }
}

/** As `toPracticeSet`, and practice ids joined by `+`, as the address bar writes them. */
function readSet(value: string | readonly string[]) {
  const set = toPracticeSet(value)
  if (set !== undefined || typeof value !== 'string' || !/^[\w-]+(\+[\w-]+)*$/.test(value)) return set
  return toPracticeSet(value.split('+'))
}
