import { ANSWER_WORDS } from '../../domain/vocabulary/answer.ts'
import { z } from '../z.ts'
import { idSchema } from './wordSchema.ts'

const answerSchema = z.strictObject({
  answer: z.enum(ANSWER_WORDS).exactOptional(),
  /** As it was written: leading and trailing blanks are the reader's own. */
  note: z.string().min(1).max(2_000).exactOptional(),
})

/** A reader's answers about one model, by the id of the question. */
export const answerSheetSchema = z.record(idSchema, answerSchema)

/** A reader's answers, by the id of the model. */
export const answersSchema = z.record(idSchema, answerSheetSchema)
