import { findLacks } from '../../domain/project/findLacks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'

/** What any stage of a model asks for and this area lacks, each sentence once. */
export function lacksOf(model: CareModel, economy: Economy): readonly string[] {
  const texts = model.stages.flatMap(stage =>
    findLacks(stage, economy, economy.practices).map(({ text }) => text),
  )
  return [...new Set(texts)]
}
