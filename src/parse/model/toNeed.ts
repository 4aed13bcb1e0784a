import type { Stage } from '../../domain/vocabulary/careModel.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { StageText } from '../schema/modelFileSchema.ts'
import type { ReadReasons } from './readReasons.ts'

/** What an area must have, in the inner form; a need that no area could lack is told. */
export function toNeed(
  need: NonNullable<StageText['needs']>[number],
  path: Path,
  troubles: Troubles,
  readReasons: ReadReasons,
): Stage['needs'][number] {
  const { kind, count, patients, text } = need
  if (kind === undefined && count !== undefined) {
    const message = '“count” says how many of a “kind” are needed, and this need names no kind.'
    const fix = 'Add “kind”, such as “kind: acute-trust”, or take “count” out.'
    troubles.add([...path, 'count'], { code: 'no-effect', found: count, message, fix })
  }
  if (kind === undefined && count === undefined && patients === undefined) {
    const message =
      'This need names neither a kind of organisation nor a number of patients: no area lacks it.'
    const fix = 'Add “kind” or “patients”.'
    troubles.add(path, { code: 'no-effect', found: text, message, fix })
  }
  return {
    kinds: kind === undefined ? [] : typeof kind === 'string' ? [kind] : kind,
    count: count ?? 1,
    patients: patients ?? 0,
    text,
    because: readReasons(need.because, [...path, 'because']),
  }
}
