import type { CareModel } from '../vocabulary/careModel.ts'
import { formatState, type Scenario, type State } from '../vocabulary/scenario.ts'

/** All states of the models in the order of the walk: each model's stages, one after the other. */
export function listStates(models: readonly CareModel[]): readonly State[] {
  return models.flatMap(model => model.stages.map(stage => ({ model: model.id, stage: stage.id })))
}

/**
 * The states that the step keys go through from `current`: the walk; from a state outside it, those of its own family.
 * A library without a walk is walked whole.
 */
export function listWalk(models: readonly CareModel[], current?: State): readonly State[] {
  const here = models.find(model => model.id === current?.model)
  if (here !== undefined && !here.inWalk && models.some(model => model.inWalk))
    return listStates(models.filter(model => !model.inWalk && model.family === here.family))
  const walk = models.filter(model => model.inWalk)
  return listStates(walk.length === 0 ? models : walk)
}

/** The states that are placed together, so that what stays keeps its place: the walk, with those that can be stepped to. */
export function listPlaced(models: readonly CareModel[], current: State): readonly State[] {
  return [
    ...new Map(
      [...listWalk(models), ...listWalk(models, current)].map(one => [formatState(one), one]),
    ).values(),
  ]
}

/** Reads `MODEL[:STAGE]`; a model alone means its first stage. `undefined` where there is no such state. */
export function findState(models: readonly CareModel[], text: string): State | undefined {
  const [modelText, stageText] = text.split(':', 2)
  const model = models.find(one => one.id === modelText)
  const stage = stageText === undefined ? model?.stages[0] : model?.stages.find(one => one.id === stageText)
  return model === undefined || stage === undefined ? undefined : { model: model.id, stage: stage.id }
}

export function isSameState(a: State, b: State): boolean {
  return a.model === b.model && a.stage === b.stage
}

/** "Network-led MCP, early"; a model with one stage by its name alone. */
export function nameState(models: readonly CareModel[], state: State): string {
  const model = models.find(one => one.id === state.model)
  const stage = model?.stages.find(one => one.id === state.stage)
  if (model === undefined || stage === undefined) return formatState(state)
  return model.stages.length === 1 ? model.name : `${model.name}, ${stage.name.toLowerCase()}`
}

/** The scenario in another state, its localities' own states, choices and participations kept. */
export function withState(scenario: Scenario, state: State): Scenario {
  return { ...scenario, state }
}
