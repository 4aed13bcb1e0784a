import type { Stage } from '../../domain/vocabulary/careModel.ts'
import { modelId } from '../../domain/vocabulary/ids.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { StageText } from '../schema/modelFileSchema.ts'
import type { ReadReasons } from './readReasons.ts'

/** Of the arrow that a prospect has on the map of models; without `to` there is none. */
const OF_THE_ARROW = ['chance', 'label'] as const

/** A prospect in the inner form; what it says of an arrow that it does not have is told. */
export function toProspect(
  prospect: NonNullable<StageText['prospects']>[number],
  path: Path,
  troubles: Troubles,
  readReasons: ReadReasons,
): Stage['prospects'][number] {
  const { text, to, chance, label } = prospect
  for (const field of OF_THE_ARROW) {
    if (to !== undefined || prospect[field] === undefined) continue
    const message = `“${field}” is of the arrow to another model, and this prospect has no “to”: nothing would show it.`
    const fix = `Add “to” with the id of the model that it may lead to, or take “${field}” out.`
    troubles.add([...path, field], { code: 'no-effect', found: prospect[field], message, fix })
  }
  return {
    text,
    ...(to === undefined ? {} : { to: modelId(to) }),
    ...(chance === undefined ? {} : { chance }),
    ...(label === undefined ? {} : { label }),
    because: readReasons(prospect.because, [...path, 'because']),
  }
}
