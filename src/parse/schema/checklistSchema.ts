import { TEST_ANSWERS, type TestId } from '../../domain/scrutiny/modelTest.ts'
import { QUESTION_KINDS, QUESTION_TOPICS } from '../../domain/scrutiny/question.ts'
import { VERDICTS } from '../../domain/scrutiny/verdict.ts'
import { LEADERSHIP_PATTERNS } from '../../domain/vocabulary/leadership.ts'
import { z } from '../z.ts'
import { sourcesFileSchema } from './libraryFileSchemas.ts'
import { reasonsSchema } from './reasonSchema.ts'
import { idSchema, nameSchema, proseSchema, schemaVersionSchema } from './wordSchema.ts'

const stateSchema = z.string().regex(/^[\w-]+(:[\w-]+)?$/, { error: 'Write MODEL or MODEL:STAGE.' })
const sentenceSchema = proseSchema.max(300)

const readingSchema = z.strictObject({
  verdict: z.enum(VERDICTS),
  text: sentenceSchema,
  because: reasonsSchema,
})

const noteSchema = z.strictObject({
  states: z.array(stateSchema).min(1),
  verdict: z.enum(VERDICTS).exactOptional(),
  text: sentenceSchema,
  because: reasonsSchema,
})

/** One test with a reading for everything that the map can answer to it. */
const testSchema = <Id extends TestId>(id: Id) =>
  z.strictObject({
    id: z.literal(id),
    name: nameSchema,
    asks: sentenceSchema,
    because: reasonsSchema,
    answers: z.record(z.enum(TEST_ANSWERS[id]), readingSchema),
    patterns: z.partialRecord(z.enum(LEADERSHIP_PATTERNS), readingSchema).exactOptional(),
    notes: z.array(noteSchema),
  })

const questionSchema = z.strictObject({
  id: idSchema,
  topic: z.enum(QUESTION_TOPICS),
  kind: z.enum(QUESTION_KINDS),
  text: sentenceSchema,
  why: sentenceSchema,
  states: z.array(stateSchema).min(1).exactOptional(),
  because: reasonsSchema,
})

/** `data/tests-of-a-model.yaml`: the five tests, the principles and the questions. */
export const checklistSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  sources: sourcesFileSchema.shape.sources,
  tests: z.tuple([
    testSchema('registered-list'),
    testSchema('local-links'),
    testSchema('national-contract'),
    testSchema('gp-led'),
    testSchema('advocacy'),
  ]),
  questions: z.array(questionSchema),
})
