import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { modelId } from '../../domain/vocabulary/ids.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import type { InputFile } from '../file/inputFile.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles } from '../file/troubles.ts'
import { modelFileSchema } from '../schema/modelFileSchema.ts'
import type { ReadReasons } from './readReasons.ts'
import { toReasons } from './toReasons.ts'
import { toStage } from './toStage.ts'

/**
 * Reads a care model's file, YAML or JSON. A model with any problem gives no value: half a set of rules would draw a
 * map that nobody wrote. When `sources` are given, every cited source and section must be among them.
 */
export function parseModel(
  text: string,
  file: string,
  sources?: readonly Source[],
): Outcome<CareModel, Problem> {
  return toModel(readFile(text, file), sources)
}

/** The same for a file that has been read already. */
export function toModel(input: InputFile, sources?: readonly Source[]): Outcome<CareModel, Problem> {
  const troubles = startTroubles(input)
  if (input.value === undefined) return { value: undefined, problems: troubles.list() }
  const shape = checkShape(modelFileSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const readReasons: ReadReasons = (because, path) => toReasons(because, path, troubles, sources)
  for (const [index, stage] of shape.stages.entries()) {
    if (shape.stages.findIndex(other => other.id === stage.id) === index) continue
    const message = `Two stages have the id “${stage.id}”.`
    troubles.add(['stages', index, 'id'], {
      code: 'duplicate-id',
      found: stage.id,
      message,
      fix: 'Rename one of them.',
    })
  }
  const model: CareModel = {
    id: modelId(shape.id),
    name: shape.name,
    family: shape.family,
    inWalk: shape.walk ?? false,
    summary: shape.summary,
    officialTerm: shape.officialTerm,
    because: readReasons(shape.because, ['because']),
    stages: shape.stages.map((stage, index) =>
      toStage(stage, shape, ['stages', index], troubles, readReasons),
    ),
  }
  return { value: troubles.count() === 0 ? model : undefined, problems: troubles.list() }
}
