import type { Problem } from '../../domain/vocabulary/problem.ts'
import { SERVICES, type ServiceLine } from '../../domain/vocabulary/serviceLine.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import { keepUnique } from '../file/keepUnique.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { toReasons } from '../model/toReasons.ts'
import { servicesFileSchema } from '../schema/libraryFileSchemas.ts'

/** Reads the service lines, all twelve of which must be there; they come back in the order in which they are read. */
export function parseServices(
  text: string,
  file: string,
  sources?: readonly Source[],
): Outcome<readonly ServiceLine[], Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(servicesFileSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const lines = shape.services.map((line, index) => ({
    ...line,
    year: String(line.year),
    because: toReasons(line.because, ['services', index, 'because'], troubles, sources),
  }))
  const unique = keepUnique(
    lines,
    line => line.id,
    (_, index) => ['services', index, 'id'],
    troubles,
  )
  for (const service of SERVICES) {
    if (unique.some(line => line.id === service)) continue
    const message = `The service line “${service}” is missing.`
    troubles.add(['services'], {
      code: 'missing',
      found: undefined,
      message,
      fix: 'Add it with its rate and source.',
    })
  }
  const sorted = unique.sort((a, b) => SERVICES.indexOf(a.id) - SERVICES.indexOf(b.id))
  return { value: sorted, problems: troubles.list() }
}
