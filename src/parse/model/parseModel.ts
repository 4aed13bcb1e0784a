import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import { modelId } from '../../domain/vocabulary/ids.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Outcome } from '../../kit/result.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { checkShape } from '../file/checkShape.ts'
import type { InputFile } from '../file/inputFile.ts'
import { mendShape } from '../file/mendShape.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles, type Troubles } from '../file/troubles.ts'
import { type ModelFile, modelFileSchema } from '../schema/modelFileSchema.ts'
import { quieten } from './quieten.ts'
import type { ReadReasons } from './readReasons.ts'
import { tellIdleNames } from './tellIdleNames.ts'
import { toReasons } from './toReasons.ts'
import { toStage } from './toStage.ts'

/**
 * Reads a care model's file, YAML or JSON. A model whose rules have any problem gives no value: half a set of rules would
 * draw a map that nobody wrote; a name that no rule uses is told, and the model can be used. When `sources` are given, every cited source and section must be among them.
 */
export function parseModel(
  text: string,
  file: string,
  sources?: readonly Source[],
): Outcome<CareModel, Problem> {
  return toModel(readFile(text, file), sources)
}

/** What stands in for words that a model lacks while its rules are read on: they say nothing to the rules. */
const BLANKS = {
  schemaVersion: 1,
  id: 'model',
  name: 'A model',
  family: 'model',
  summary: '–',
  officialTerm: '–',
  caption: '–',
  label: '–',
  because: 'given#file given',
}

/**
 * The same for a file that has been read already. When the other `models` are given, a prospect of one that there is
 * not is told; the model can be used all the same.
 */
export function toModel(
  input: InputFile,
  sources?: readonly Source[],
  models?: readonly Pick<CareModel, 'id'>[],
): Outcome<CareModel, Problem> {
  const troubles = startTroubles(input)
  if (input.value === undefined) return { value: undefined, problems: troubles.list() }
  const whole = checkShape(modelFileSchema, input.value, troubles)
  // What does not fit the schema is left out, so that whoever writes a model is told everything at once.
  const mended = whole === undefined ? mendShape(modelFileSchema, input.value, BLANKS) : undefined
  const shape = whole ?? mended?.shape
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const value = readShape(shape, mended === undefined ? troubles : quieten(troubles, mended), sources)
  if (troubles.count() > 0) return { value: undefined, problems: troubles.list() }
  // A name may stand idle because of what else is wrong: that is told first. The rules stand without it.
  for (const [index, stage] of shape.stages.entries()) tellIdleNames(stage, ['stages', index], troubles)
  if (models !== undefined) tellTargets(value, models, troubles)
  return { value, problems: troubles.list() }
}

function tellTargets(model: CareModel, models: readonly Pick<CareModel, 'id'>[], troubles: Troubles): void {
  const known = new Set([model.id, ...models.map(({ id }) => id)])
  for (const [at, { prospects }] of model.stages.entries())
    for (const [index, { to }] of prospects.entries()) {
      if (to === undefined || known.has(to)) continue
      const message = `There is no model “${to}”: this prospect has no arrow on the map of models.`
      const path = ['stages', at, 'prospects', index, 'to']
      troubles.add(path, { code: 'unknown-model', found: to, message, fix: describeNames(to, known) })
    }
}

function readShape(shape: ModelFile, troubles: Troubles, sources: readonly Source[] | undefined): CareModel {
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
  return {
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
}
