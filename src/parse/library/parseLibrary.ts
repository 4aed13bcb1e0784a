import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { sortByText } from '../../kit/compareText.ts'
import type { Outcome } from '../../kit/result.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { parseModel } from '../model/parseModel.ts'
import { sortModels } from './modelOrder.ts'
import { parseIndicators } from './parseIndicators.ts'
import { parseNow } from './parseNow.ts'
import { parseServices } from './parseServices.ts'
import { parseSources } from './parseSources.ts'

/** The name of a file, for its problems, and what it says. */
export type FileText = { readonly file: string; readonly text: string }

export type LibraryTexts = {
  readonly services: FileText
  readonly sources: FileText
  readonly indicators: FileText
  readonly models: readonly FileText[]
  /** The words of now; a library can do without. */
  readonly now?: FileText
}

/**
 * Reads the files that are the same for every economy. A model with problems is left out, so the others still serve;
 * without service lines there is no library. Models come in the order of the walk.
 */
export function parseLibrary(texts: LibraryTexts): Outcome<Library, Problem> {
  const sources = parseSources(texts.sources.text, texts.sources.file)
  const services = parseServices(texts.services.text, texts.services.file, sources.value)
  const indicators = parseIndicators(texts.indicators.text, texts.indicators.file, sources.value)
  const read = sortByText(texts.models, model => model.file).map(({ text, file }) => ({
    file,
    ...parseModel(text, file, sources.value),
  }))
  const known = read.flatMap(({ file, value }) => (value === undefined ? [] : { file, model: value }))
  const { models, problems: clashes } = keepFirstOfEachId(known)
  const now = texts.now === undefined ? undefined : parseNow(texts.now.text, texts.now.file, models)
  const problems = [
    ...sources.problems,
    ...services.problems,
    ...indicators.problems,
    ...read.flatMap(model => model.problems),
    ...clashes,
    ...checkProspects(known),
    ...(now?.problems ?? []),
  ]
  if (services.value === undefined) return { value: undefined, problems }
  return {
    value: {
      models: sortModels(models),
      services: services.value,
      sources: sources.value ?? [],
      indicators: indicators.value ?? [],
      ...(now?.value === undefined ? {} : { now: now.value }),
    },
    problems,
  }
}

type ReadModel = { readonly file: string; readonly model: CareModel }

function keepFirstOfEachId(read: readonly ReadModel[]) {
  const models: CareModel[] = []
  const problems: Problem[] = []
  for (const { file, model } of read) {
    if (!models.some(other => other.id === model.id)) models.push(model)
    else {
      const message = `Another file already has the model “${model.id}”.`
      problems.push({
        file,
        code: 'duplicate-id',
        found: model.id,
        message,
        fix: 'Give one of them another id.',
      })
    }
  }
  return { models, problems }
}

/** A model may say that it could lead on to another; that other must exist. */
function checkProspects(read: readonly ReadModel[]): Problem[] {
  const ids = new Set<string>(read.map(({ model }) => model.id))
  return read.flatMap(({ file, model }) =>
    model.stages.flatMap(stage =>
      stage.prospects.flatMap(({ to }) => {
        if (to === undefined || ids.has(to)) return []
        const message = `The stage “${stage.id}” has a prospect of “${to}”, and there is no such model.`
        return { file, code: 'unknown-model', found: to, message, fix: describeNames(to, ids) }
      }),
    ),
  )
}
