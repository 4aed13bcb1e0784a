import type { CareModel, Chance } from '../vocabulary/careModel.ts'
import { type Certainty, weakestCertainty } from '../vocabulary/certainty.ts'
import type { ModelId } from '../vocabulary/ids.ts'
import type { Reason } from '../vocabulary/source.ts'

/** A prospect that names a model: how one model leads, or hardly leads, to another or to its own later stage. */
export type ModelLink = {
  readonly id: string
  readonly from: ModelId
  /** The stage that has the prospect; absent where the model has only one. */
  readonly stage?: string
  readonly to: ModelId
  readonly chance: Chance
  readonly label?: string
  readonly text: string
  readonly because: readonly Reason[]
  readonly certainty: Certainty
}

/** Every prospect among these models that names one of them, in the order of the models, their stages and what stands in each. */
export function listModelLinks(models: readonly CareModel[]): readonly ModelLink[] {
  const known = new Set(models.map(model => model.id))
  return models.flatMap(model =>
    model.stages.flatMap(stage =>
      stage.prospects.flatMap(({ to, chance, label, text, because }, index): readonly ModelLink[] => {
        if (to === undefined || !known.has(to)) return []
        return [
          {
            id: `${model.id}:${stage.id} ${index} ${to}`,
            from: model.id,
            ...(model.stages.length === 1 ? {} : { stage: stage.id }),
            to,
            chance: chance ?? 'possible',
            ...(label === undefined ? {} : { label }),
            text,
            because,
            certainty: weakestCertainty(because.map(reason => reason.certainty)),
          },
        ]
      }),
    ),
  )
}
