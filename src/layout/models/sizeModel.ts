import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { textWidth } from '../textWidth.ts'
import { wrapName } from '../wrapName.ts'
import { BOX_INSET, BOX_LEAST, BOX_MOST, NAME, STAGE_INSET } from './modelSizes.ts'

export type ModelSize = { readonly width: number; readonly nameLines: readonly string[] }

/** As narrow as the name on two lines allows, three for a very long one; a model of several stages has its name on one, over them. */
export function sizeModel({ name, stages }: CareModel): ModelSize {
  const most = stages.length > 1 ? 1 : 2
  const least = Math.max(BOX_LEAST, stages.length > 1 ? stagesWidth(stages) : 0)
  for (let width = least; width < BOX_MOST; width += 4) {
    const { lines, cut } = wrapName(name, width - 2 * BOX_INSET, NAME.size, NAME.weight, most)
    if (!cut) return { width, nameLines: lines }
  }
  const width = Math.max(least, BOX_MOST)
  return { width, nameLines: wrapName(name, width - 2 * BOX_INSET, NAME.size, NAME.weight, 3).lines }
}

function stagesWidth(stages: CareModel['stages']): number {
  const buttons = stages.map(({ name }) => textWidth(name.toLowerCase(), NAME.size, 600) + STAGE_INSET)
  return buttons.reduce((sum, width) => sum + width + 6, 2 * BOX_INSET)
}
