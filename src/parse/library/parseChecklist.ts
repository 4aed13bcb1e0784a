import type { Checklist, ModelTest, Reading } from '../../domain/scrutiny/modelTest.ts'
import type { Question } from '../../domain/scrutiny/question.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Outcome } from '../../kit/result.ts'
import { checkShape } from '../file/checkShape.ts'
import { checkStates } from '../file/checkStates.ts'
import type { Path } from '../file/inputFile.ts'
import { keepUnique } from '../file/keepUnique.ts'
import { readFile } from '../file/readFile.ts'
import { startTroubles, type Troubles } from '../file/troubles.ts'
import { toReasons } from '../model/toReasons.ts'
import { checklistSchema } from '../schema/checklistSchema.ts'
import type { ReasonsText } from '../schema/reasonSchema.ts'
import { toStorySources } from '../story/toStorySources.ts'

type Context = { readonly models: readonly CareModel[]; readonly sources?: readonly Source[] }
type Read = {
  readonly models: readonly CareModel[]
  readonly sources: readonly Source[] | undefined
  readonly troubles: Troubles
}

/**
 * Reads the tests of a model and the questions. Every state that is named must be there, and every document that is
 * cited must be in the library or in the file itself.
 */
export function parseChecklist(
  text: string,
  file: string,
  { models, sources }: Context,
): Outcome<Checklist, Problem> {
  const input = readFile(text, file)
  const troubles = startTroubles(input)
  const shape = input.value === undefined ? undefined : checkShape(checklistSchema, input.value, troubles)
  if (shape === undefined) return { value: undefined, problems: troubles.list() }
  const own = toStorySources(shape.sources, sources, troubles) ?? []
  const read: Read = { models, sources: sources === undefined ? undefined : [...sources, ...own], troubles }
  const tests = shape.tests.map((test, index) => toTest(test, ['tests', index], read))
  const questions = shape.questions.map(({ because, ...question }, index): Question => {
    const path = ['questions', index]
    checkStates(question.states ?? [], models, [...path, 'states'], troubles)
    return { ...question, because: toReasons(because, [...path, 'because'], troubles, read.sources) }
  })
  const unique = keepUnique(
    questions,
    one => one.id,
    (_, index) => ['questions', index, 'id'],
    troubles,
  )
  return { value: { tests, questions: unique, sources: own }, problems: troubles.list() }
}

type TestShape = ReturnType<typeof checklistSchema.parse>['tests'][number]

function toTest(test: TestShape, path: Path, { models, sources, troubles }: Read): ModelTest {
  const toReading = (
    reading: Omit<Reading, 'because'> & { readonly because: ReasonsText },
    at: Path,
  ): Reading => ({
    ...reading,
    because: toReasons(reading.because, [...at, 'because'], troubles, sources),
  })
  const toReadings = (key: 'answers' | 'patterns') =>
    Object.fromEntries(
      Object.entries(test[key] ?? {}).map(([name, reading]) => [
        name,
        toReading(reading, [...path, key, name]),
      ]),
    )
  return {
    id: test.id,
    name: test.name,
    asks: test.asks,
    because: toReasons(test.because, [...path, 'because'], troubles, sources),
    answers: toReadings('answers'),
    patterns: toReadings('patterns'),
    notes: test.notes.map((note, index) => {
      const at = [...path, 'notes', index]
      checkStates(note.states, models, [...at, 'states'], troubles)
      return { ...note, because: toReasons(note.because, [...at, 'because'], troubles, sources) }
    }),
  }
}
