import { AGREEMENT_KINDS } from '../../domain/vocabulary/agreement.ts'
import { CONTRACT_FORMS, PAYMENTS } from '../../domain/vocabulary/contract.ts'
import { OUR_WORDS, OURS } from '../../domain/vocabulary/glossary.ts'
import { LEADERSHIP_PATTERNS } from '../../domain/vocabulary/leadership.ts'
import { ORGANISATION_KINDS, SECTORS } from '../../domain/vocabulary/organisation.ts'
import { RELATION_TYPES } from '../../domain/vocabulary/relation.ts'
import { LENSES } from '../../domain/vocabulary/view.ts'
import { z } from '../z.ts'
import { reasonsSchema } from './reasonSchema.ts'
import { idSchema, nameSchema, proseSchema, schemaVersionSchema } from './wordSchema.ts'

const entrySchema = z
  .strictObject({
    text: proseSchema.max(300),
    also: z.array(nameSchema).min(1).exactOptional(),
    because: reasonsSchema.exactOptional(),
    ours: z.enum(OURS).exactOptional(),
  })
  .refine(({ because, ours }) => (because === undefined) !== (ours === undefined), {
    error: 'An entry says on what it stands: either `because`, or `ours: word` or `ours: explanation`.',
  })
export type EntryText = z.infer<typeof entrySchema>

/** `data/glossary.yaml`: every key needs its entry. */
export const glossaryFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  glossary: z.strictObject({
    kinds: z.record(z.enum(ORGANISATION_KINDS), entrySchema),
    forms: z.record(z.enum(CONTRACT_FORMS), entrySchema),
    payments: z.record(z.enum(PAYMENTS), entrySchema),
    agreements: z.record(z.enum(AGREEMENT_KINDS), entrySchema),
    sectors: z.record(z.enum(SECTORS), entrySchema),
    relations: z.record(z.enum(RELATION_TYPES), entrySchema),
    patterns: z.record(z.enum(LEADERSHIP_PATTERNS), entrySchema),
    families: z.record(idSchema, entrySchema),
    lenses: z.record(z.enum(LENSES), entrySchema),
    words: z.record(z.enum(OUR_WORDS), entrySchema),
  }),
})
