import { AGREEMENT_KINDS } from '../../domain/vocabulary/agreement.ts'
import { CONTRACT_FORMS, PAYMENTS } from '../../domain/vocabulary/contract.ts'
import { CLOSENESSES, CONFIDENCES } from '../../domain/vocabulary/nowVocabulary.ts'
import { ORGANISATION_KINDS } from '../../domain/vocabulary/organisation.ts'
import { z } from '../z.ts'
import { idSchema, nameSchema, proseSchema, schemaVersionSchema } from './wordSchema.ts'

const counterpartSchema = z.strictObject({
  word: nameSchema.exactOptional(),
  closeness: z.enum(CLOSENESSES),
  sentence: proseSchema.max(400),
  confidence: z.enum(CONFIDENCES),
  sources: z.array(idSchema),
})

/** `data/vocabularies/now.yaml`: what answers now to the words of 2015. */
export const nowFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  vocabulary: z.literal('now'),
  asSeen: nameSchema,
  stamp: proseSchema.max(240),
  kinds: z.partialRecord(z.enum(ORGANISATION_KINDS), counterpartSchema),
  forms: z.partialRecord(z.enum(CONTRACT_FORMS), counterpartSchema),
  payments: z.partialRecord(z.enum(PAYMENTS), counterpartSchema),
  agreements: z.partialRecord(z.enum(AGREEMENT_KINDS), counterpartSchema),
  models: z.record(idSchema, counterpartSchema.extend({ differs: proseSchema.max(400).exactOptional() })),
  prose: z.array(z.strictObject({ says: nameSchema, of: nameSchema, word: nameSchema.exactOptional() })),
  sources: z.array(z.strictObject({ id: idSchema, title: nameSchema, address: nameSchema.exactOptional() })),
})
