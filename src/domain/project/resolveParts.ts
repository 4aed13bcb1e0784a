import { assertNever } from '../../kit/assertNever.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import { toMillionths } from '../../kit/splitPence.ts'
import type { CareModel, ChoiceRule, PracticeSet, Stage } from '../vocabulary/careModel.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { LocalityId, OrganisationId } from '../vocabulary/ids.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import { type ChoiceValue, formatState, type Scenario, type State } from '../vocabulary/scenario.ts'

/** A stage's choices as they stand in one part: defaults, unless the scenario says otherwise. */
export type ResolvedChoices = {
  readonly sets: ReadonlyMap<string, ReadonlySet<OrganisationId>>
  readonly switches: ReadonlyMap<string, boolean>
  /** Integer millionths. */
  readonly shares: ReadonlyMap<string, number>
  readonly picks: ReadonlyMap<string, string>
}

/** The localities that share one state, with their practices and the stage's rules. */
export type PartRules = {
  readonly model: CareModel
  readonly stage: Stage
  readonly localities: readonly LocalityId[]
  readonly practices: readonly Practice[]
  readonly choices: ResolvedChoices
}

/** Groups the economy's localities by their state in the scenario. Throws when a state names no model: parse checks it. */
export function resolveParts(
  economy: Economy,
  models: readonly CareModel[],
  scenario: Scenario,
): readonly PartRules[] {
  const byState = new Map<string, { state: State; localities: LocalityId[] }>()
  for (const locality of economy.localities) {
    const state = scenario.in[locality.id] ?? scenario.state
    const key = formatState(state)
    const part = byState.get(key) ?? { state, localities: [] }
    part.localities.push(locality.id)
    byState.set(key, part)
  }
  return [...byState]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { state, localities }]) => {
      const { model, stage } = getStage(models, state)
      const here = new Set(localities)
      const practices = sortByText(
        economy.practices.filter(practice => here.has(practice.locality)),
        practice => practice.id,
      )
      return {
        model,
        stage,
        localities,
        practices,
        choices: resolveChoices(model, stage, practices, scenario),
      }
    })
}

/** The rules of a state. Throws when there is no such model or stage. */
export function getStage(models: readonly CareModel[], state: State): { model: CareModel; stage: Stage } {
  const model = models.find(one => one.id === state.model)
  const stage = model?.stages.find(one => one.id === state.stage)
  if (model === undefined || stage === undefined) throw new Error(`There is no state "${formatState(state)}"`)
  return { model, stage }
}

function resolveChoices(
  model: CareModel,
  stage: Stage,
  practices: readonly Practice[],
  scenario: Scenario,
): ResolvedChoices {
  const sets = new Map<string, ReadonlySet<OrganisationId>>()
  const switches = new Map<string, boolean>()
  const shares = new Map<string, number>()
  const picks = new Map<string, string>()
  for (const [id, rule] of Object.entries(stage.choices)) {
    const value = scenario.set[`${model.id}.${id}`]
    switch (rule.type) {
      case 'practices':
        sets.set(id, choosePractices(id, rule.default, value, practices, scenario))
        break
      case 'switch':
        switches.set(id, typeof value === 'boolean' ? value : rule.default)
        break
      case 'share':
        shares.set(id, chooseShare(rule, value))
        break
      case 'pick':
        picks.set(
          id,
          typeof value === 'string' && rule.options.some(option => option.id === value)
            ? value
            : rule.default,
        )
        break
      default:
        assertNever(rule)
    }
  }
  return { sets, switches, shares, picks }
}

function chooseShare(rule: Extract<ChoiceRule, { type: 'share' }>, value: ChoiceValue | undefined): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return rule.default
  return Math.min(rule.max, Math.max(rule.min, toMillionths(value)))
}

function choosePractices(
  id: string,
  byDefault: PracticeSet,
  value: ChoiceValue | undefined,
  practices: readonly Practice[],
  scenario: Scenario,
): ReadonlySet<OrganisationId> {
  const wanted = value === undefined ? byDefault : readPracticeSet(value)
  const chosen = new Set<OrganisationId>()
  for (const practice of practices) {
    const participation = scenario.practices[practice.id]
    const pulled =
      (participation === 'joins' && id === 'joins') ||
      (participation === 'taken-over' && (id === 'taken-over' || id === 'joins'))
    const barred = participation === 'out' || (participation === 'joins' && id === 'taken-over')
    if (pulled || (!barred && isInSet(practice, wanted))) chosen.add(practice.id)
  }
  return chosen
}

/** `all`, `none`, `flag:x`, `locality:x`, or ids. */
export function readPracticeSet(value: ChoiceValue): PracticeSet {
  if (typeof value === 'string') {
    if (value === 'all' || value === 'none') return { set: value }
    if (value.startsWith('flag:')) return { set: 'flag', flag: value.slice('flag:'.length) }
    if (value.startsWith('locality:')) return { set: 'locality', locality: value.slice('locality:'.length) }
    return { set: 'ids', ids: value.split('+') }
  }
  if (typeof value === 'boolean') return { set: value ? 'all' : 'none' }
  if (typeof value === 'number') return { set: 'none' }
  return { set: 'ids', ids: value }
}

/** Whether a practice is one of a set. */
export function isInSet(practice: Practice, set: PracticeSet): boolean {
  switch (set.set) {
    case 'all':
      return true
    case 'none':
      return false
    case 'flag':
      return practice.flags.includes(set.flag)
    case 'locality':
      return practice.locality === set.locality
    case 'ids':
      return set.ids.includes(practice.id)
  }
}
