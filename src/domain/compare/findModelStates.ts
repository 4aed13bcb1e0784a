import { nameState } from '../project/findState.ts'
import type { CareModel, Stage } from '../vocabulary/careModel.ts'
import type { State } from '../vocabulary/scenario.ts'

/** Every stage of every model with its name, in the order of the walk. */
export function findModelStates(
  models: readonly CareModel[],
): readonly { readonly state: State; readonly name: string; readonly stage: Stage }[] {
  return models.flatMap(model =>
    model.stages.map(stage => {
      const state = { model: model.id, stage: stage.id }
      return { state, name: nameState(models, state), stage }
    }),
  )
}
