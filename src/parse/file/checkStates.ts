import { findState } from '../../domain/project/findState.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Path } from './inputFile.ts'
import type { Troubles } from './troubles.ts'

/** Tells every state, `MODEL` or `MODEL:STAGE`, that there is not. `path` is that of the list. */
export function checkStates(
  states: readonly string[],
  models: readonly CareModel[],
  path: Path,
  troubles: Troubles,
): void {
  states.forEach((state, index) => {
    if (findState(models, state) !== undefined) return
    const names = models.flatMap(model => [model.id, ...model.stages.map(stage => `${model.id}:${stage.id}`)])
    troubles.add([...path, index], {
      code: 'unknown-state',
      found: state,
      message: `There is no state “${state}”.`,
      fix: describeNames(state, names),
    })
  })
}
