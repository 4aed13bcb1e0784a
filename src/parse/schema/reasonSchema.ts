import { CERTAINTIES } from '../../domain/vocabulary/certainty.ts'
import { z } from '../z.ts'
import { idSchema, proseSchema } from './wordSchema.ts'

const fullReasonSchema = z.strictObject({
  source: idSchema,
  section: idSchema,
  claim: proseSchema.exactOptional(),
  certainty: z.enum(CERTAINTIES),
})

const oneReasonSchema = z.union([z.string().min(1).max(400), fullReasonSchema])

/** Why a thing is so: `SOURCE#SECTION CERTAINTY`, the same as an object with an optional claim, or a list of either. */
export const reasonsSchema = z.union([...oneReasonSchema.options, z.array(oneReasonSchema).min(1)])
export type ReasonsText = z.infer<typeof reasonsSchema>
