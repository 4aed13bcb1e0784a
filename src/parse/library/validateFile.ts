import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { toEconomy } from '../economy/parseEconomy.ts'
import { readFile } from '../file/readFile.ts'
import { toModel } from '../model/parseModel.ts'
import { toScenario } from '../scenario/parseScenario.ts'
import { toStory } from '../story/parseStory.ts'
import { toWork } from '../work/parseWork.ts'
import { parseCases } from './parseCases.ts'
import { parseChecklist } from './parseChecklist.ts'
import { parseGlossary } from './parseGlossary.ts'
import { parseIndicators } from './parseIndicators.ts'
import { parseNow } from './parseNow.ts'
import { parsePracticeNotes } from './parsePracticeNotes.ts'
import { parseServices } from './parseServices.ts'
import { parseSources } from './parseSources.ts'
import { tellForeignText } from './tellForeignText.ts'

/** The key at the top of a file that tells what it is. */
const TELLING_KEYS = {
  notes: 'practice-notes',
  vanguards: 'cases',
  tests: 'checklist',
  stages: 'model',
  steps: 'story',
  leftOut: 'work',
  organisations: 'economy',
  state: 'scenario',
  vocabulary: 'now',
  glossary: 'glossary',
  services: 'services',
  sources: 'sources',
  indicators: 'indicators',
} as const

type FileKind = (typeof TELLING_KEYS)[keyof typeof TELLING_KEYS]

/** What checking a file gives. */
type Checked = {
  readonly problems: readonly Problem[]
  /** What the file is and holds, "economy, 36 practices"; absent where it cannot be used at all. */
  readonly holds?: string
}

/** What a file may speak of; `economies`: the areas that a scenario may be of. */
type KnownToFiles = Partial<Library> & { readonly economies?: readonly Economy[] }

/** All that is wrong with a file of any kind that the atlas reads, and what it holds. */
export function validateFile(text: string, file: string, known: KnownToFiles): Checked {
  const input = readFile(text, file)
  const kind = input.value === undefined ? undefined : tellKind(input.value)
  const { models = [], sources } = known
  switch (kind) {
    case 'model': {
      const { value, problems } = toModel(input, sources, known.models)
      return tell(problems, value && `model ${value.id}, ${count(value.stages, 'stage')}`)
    }
    case 'economy': {
      const { value, problems } = toEconomy(input)
      return tell(problems, value && describeEconomy(value))
    }
    case 'scenario': {
      const economy = known.economies?.find(({ id }) => id === economyOf(input.value))
      const { value, problems } = toScenario(input, { models, ...(economy && { economy }) })
      return tell(problems, value && `scenario of ${value.economy}`)
    }
    case 'story': {
      const { value, problems } = toStory(input, { models, ...(sources === undefined ? {} : { sources }) })
      return tell(problems, value && `story, ${count(value.steps, 'step')}`)
    }
    case 'work': {
      const { value, problems } = toWork(input, { models })
      return tell(problems, value && `work on an ${describeEconomy(value.economy)}`)
    }
    case 'services': {
      const { value, problems } = parseServices(text, file, sources)
      return tell(problems, value && count(value, 'service line'))
    }
    case 'sources': {
      const { value, problems } = parseSources(text, file)
      return tell(problems, value && count(value, 'source'))
    }
    case 'now': {
      const { value, problems } = parseNow(text, file, known.models)
      return tell(problems, value && `words of now, ${count(value.sources, 'source')}`)
    }
    case 'glossary': {
      const { value, problems } = parseGlossary(text, file, sources)
      return tell(problems, value && `glossary, ${count(Object.values(value).flatMap(Object.keys), 'term')}`)
    }
    case 'indicators': {
      const { value, problems } = parseIndicators(text, file, sources)
      return tell(problems, value && count(value, 'indicator'))
    }
    case 'checklist': {
      const context = { models, ...(sources === undefined ? {} : { sources }) }
      const { value, problems } = parseChecklist(text, file, context)
      return tell(
        problems,
        value && `${count(value.tests, 'test')} and ${count(value.questions, 'question')}`,
      )
    }
    case 'cases': {
      const context = { models, ...(sources === undefined ? {} : { sources }) }
      const { value, problems } = parseCases(text, file, context)
      return tell(problems, value && `${count(value.cases, 'case')}, ${count(value.vanguards, 'vanguard')}`)
    }
    case 'practice-notes': {
      const context = { models, ...(sources === undefined ? {} : { sources }) }
      const { value, problems } = parsePracticeNotes(text, file, context)
      return tell(problems, value && count(value.notes, 'note'))
    }
    default: {
      const foreign = tellForeignText(text, file)
      if (foreign !== undefined) return { problems: [foreign] }
      // Nothing is known of a file that breaks the rules of its notation.
      if (input.value === undefined) return { problems: input.problems }
      const message = 'This is no file that the atlas knows.'
      const fix = `Each kind has a key of its own at the top: ${Object.keys(TELLING_KEYS).join(', ')}.`
      const unknown = { file, line: 1, code: 'unknown-file', found: text.slice(0, 40), message, fix }
      return { problems: [...input.problems, unknown] }
    }
  }
}

function economyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'economy' in value ? value.economy : undefined
}

function tell(problems: readonly Problem[], holds: string | undefined): Checked {
  return holds === undefined ? { problems } : { problems, holds }
}

function describeEconomy({ practices, localities }: Economy): string {
  const patients = practices.reduce((sum, practice) => sum + practice.list, 0)
  return `economy, ${count(practices, 'practice')}, ${groupThousands(patients)} patients, ${localities.length === 1 ? '1 locality' : `${localities.length} localities`}`
}

function count(things: readonly unknown[], name: string): string {
  return `${things.length} ${name}${things.length === 1 ? '' : 's'}`
}

/** What kind of file a value is, by the key at its top. */
export function tellKind(value: unknown): FileKind | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const keys = Object.keys(value)
  for (const [key, kind] of Object.entries(TELLING_KEYS)) if (keys.includes(key)) return kind
  return undefined
}
