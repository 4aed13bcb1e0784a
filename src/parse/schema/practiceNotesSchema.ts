import { NOTE_KINDS, NOTE_TOPICS } from '../../domain/practice/practiceNote.ts'
import { CORE_FATES, STANDINGS } from '../../domain/practice/practiceTold.ts'
import { ORGANISATION_KINDS, PRACTICE_CONTRACTS } from '../../domain/vocabulary/organisation.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { z } from '../z.ts'
import { sourcesFileSchema } from './libraryFileSchemas.ts'
import { reasonsSchema } from './reasonSchema.ts'
import { idSchema, proseSchema, schemaVersionSchema } from './wordSchema.ts'

const someOf = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).min(1).exactOptional()

/** For which practices in which states: all that is given must be so. */
const conditionSchema = z.strictObject({
  states: z
    .array(z.string().regex(/^[\w-]+(:[\w-]+)?$/, { error: 'Write MODEL or MODEL:STAGE.' }))
    .min(1)
    .exactOptional(),
  core: someOf(CORE_FATES),
  standing: someOf(STANDINGS),
  contracts: someOf(PRACTICE_CONTRACTS),
  flags: z.array(idSchema).min(1).exactOptional(),
  groups: someOf(ORGANISATION_KINDS),
  alone: z.boolean().exactOptional(),
  dispensing: z.boolean().exactOptional(),
  rated: z.boolean().exactOptional(),
  loses: someOf(SERVICES),
})

/** `data/practice.yaml`: what the sources say, ask and leave open for practices. */
export const practiceNotesSchema = z.strictObject({
  schemaVersion: schemaVersionSchema,
  sources: sourcesFileSchema.shape.sources,
  notes: z.array(
    z.strictObject({
      topic: z.enum(NOTE_TOPICS),
      kind: z.enum(NOTE_KINDS),
      text: proseSchema.max(400),
      words: proseSchema.max(90).exactOptional(),
      when: conditionSchema.exactOptional(),
      because: reasonsSchema,
    }),
  ),
})
