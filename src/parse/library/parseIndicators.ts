import { INDICATOR_IDS, type IndicatorDefinition } from '../../domain/vocabulary/indicator.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import { keepUnique } from '../file/keepUnique.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { toReasons } from '../model/toReasons.ts'
import { indicatorsFileSchema } from '../schema/libraryFileSchemas.ts'

/** Reads the definitions of the indicators, in the order in which they are shown. */
export function parseIndicators(
  text: string,
  file: string,
  sources?: readonly Source[],
): Outcome<readonly IndicatorDefinition[], Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape =
    input.value === undefined ? undefined : checkShape(indicatorsFileSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const definitions = shape.indicators.map((definition, index) => ({
    ...definition,
    because: toReasons(definition.because, ['indicators', index, 'because'], troubles, sources),
  }))
  const unique = keepUnique(
    definitions,
    definition => definition.id,
    (_, index) => ['indicators', index, 'id'],
    troubles,
  )
  const sorted = unique.sort((a, b) => INDICATOR_IDS.indexOf(a.id) - INDICATOR_IDS.indexOf(b.id))
  return { value: sorted, problems: troubles.list() }
}
