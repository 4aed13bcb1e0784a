import type { Library } from '../../domain/vocabulary/library.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { toEconomy } from '../economy/parseEconomy.ts'
import { readFile } from '../file/readFile.ts'
import { toModel } from '../model/parseModel.ts'
import { toScenario } from '../scenario/parseScenario.ts'
import { toStory } from '../story/parseStory.ts'
import { parseIndicators } from './parseIndicators.ts'
import { parseServices } from './parseServices.ts'
import { parseSources } from './parseSources.ts'

/** The key at the top of a file that tells what it is. */
const TELLING_KEYS = {
  stages: 'model',
  steps: 'story',
  organisations: 'economy',
  state: 'scenario',
  services: 'services',
  sources: 'sources',
  indicators: 'indicators',
} as const

type FileKind = (typeof TELLING_KEYS)[keyof typeof TELLING_KEYS]

/** All that is wrong with a file of any kind that the atlas reads. Without a library, cited sources are not checked. */
export function validateFile(text: string, file: string, library: Library | undefined): readonly Problem[] {
  const input = readFile(text, file)
  if (input.value === undefined) return input.problems
  switch (tellKind(input.value)) {
    case 'model':
      return toModel(input, library?.sources).problems
    case 'economy':
      return toEconomy(input).problems
    case 'scenario':
      return toScenario(input, { models: library?.models ?? [] }).problems
    case 'story': {
      const sources = library === undefined ? {} : { sources: library.sources }
      return toStory(input, { models: library?.models ?? [], ...sources }).problems
    }
    case 'services':
      return parseServices(text, file, library?.sources).problems
    case 'sources':
      return parseSources(text, file).problems
    case 'indicators':
      return parseIndicators(text, file, library?.sources).problems
    default: {
      const message = 'This is no file that the atlas knows.'
      const fix = `Each kind has a key of its own at the top: ${Object.keys(TELLING_KEYS).join(', ')}.`
      return [
        ...input.problems,
        { file, line: 1, code: 'unknown-file', found: text.slice(0, 40), message, fix },
      ]
    }
  }
}

/** What kind of file a value is, by the key at its top. */
export function tellKind(value: unknown): FileKind | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const keys = Object.keys(value)
  for (const [key, kind] of Object.entries(TELLING_KEYS)) if (keys.includes(key)) return kind
  return undefined
}
