import { REGIONS, VANGUARD_TYPES } from '../../domain/vocabulary/case.ts'
import { z } from '../z.ts'
import { sourcesFileSchema } from './libraryFileSchemas.ts'
import { reasonsSchema } from './reasonSchema.ts'
import { idSchema, nameSchema, proseSchema, schemaVersionSchema } from './wordSchema.ts'

const statementSchema = z.strictObject({ text: proseSchema.max(400), because: reasonsSchema })

/** `data/cases.yaml`: short cited cards of real places, and the vanguards. */
export const casesFileSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  sources: sourcesFileSchema.shape.sources,
  cases: z.array(
    z.strictObject({
      id: idSchema,
      name: nameSchema,
      place: nameSchema,
      state: z.string().regex(/^[\w-]+(:[\w-]+)?$/, { error: 'Write MODEL or MODEL:STAGE.' }),
      set: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).exactOptional(),
      text: proseSchema.max(400),
      because: reasonsSchema,
      facts: z.array(statementSchema),
      disagreements: z.array(statementSchema),
    }),
  ),
  vanguards: z.array(
    z.strictObject({
      number: z.int().min(1).max(99),
      name: nameSchema,
      type: z.enum(VANGUARD_TYPES),
      region: z.enum(REGIONS),
      later: nameSchema,
      case: idSchema.exactOptional(),
    }),
  ),
})
