import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { State } from '../../domain/vocabulary/scenario.ts'
import type { Outcome } from '../../kit/result.ts'
import { describeNames } from '../../kit/suggestName.ts'

/** Reads `MODEL` or `MODEL:STAGE`; a model alone means its first stage. `file` is where the text stands. */
export function parseState(
  text: string,
  models: readonly CareModel[],
  file = 'state',
): Outcome<State, Problem> {
  const [name = '', stageName, ...more] = text.split(':')
  const refuse = (code: string, message: string, fix: string) => ({
    value: undefined,
    problems: [{ file, code, found: text, message, fix }],
  })
  const model = models.find(known => known.id === name)
  if (model === undefined) {
    const ids = models.map(known => known.id)
    return refuse('unknown-model', `There is no model “${name}”.`, describeNames(name, ids))
  }
  const stage = stageName === undefined ? model.stages[0] : model.stages.find(known => known.id === stageName)
  if (stage === undefined || more.length > 0) {
    const ids = model.stages.map(known => known.id)
    const found = [stageName ?? '', ...more].join(':')
    return refuse('unknown-stage', `The model “${name}” has no stage “${found}”.`, describeNames(found, ids))
  }
  return { value: { model: model.id, stage: stage.id }, problems: [] }
}
