import { z } from '../z.ts'
import { idSchema, schemaAddressSchema, schemaVersionSchema } from './wordSchema.ts'

/** A state as people write it: `MODEL` or `MODEL:STAGE`. */
const stateTextSchema = z.string().regex(/^[A-Za-z0-9][\w-]*(:[A-Za-z0-9][\w-]*)?$/, {
  error: 'Write MODEL, or MODEL:STAGE.',
})

const choiceKeySchema = z.string().regex(/^[A-Za-z0-9][\w-]*\.[A-Za-z0-9][\w-]*$/, {
  error: 'Write MODEL.CHOICE.',
})

const choiceValueSchema = z.union([z.boolean(), z.number(), z.string().max(20_000), z.array(idSchema)])

/** A scenario: one schema for the address bar, stories, saved work and `--scenario FILE`. */
export const scenarioFileSchema = z.strictObject({
  $schema: schemaAddressSchema,
  schemaVersion: schemaVersionSchema.exactOptional(),
  economy: idSchema,
  state: stateTextSchema,
  in: z.record(idSchema, stateTextSchema).exactOptional(),
  set: z.record(choiceKeySchema, choiceValueSchema).exactOptional(),
  practices: z.record(idSchema, z.enum(['joins', 'out', 'taken-over'])).exactOptional(),
})
export type ScenarioFile = z.infer<typeof scenarioFileSchema>

/** Any part of it: what a file with something wrong in it still has. */
export const scenarioPartSchema = scenarioFileSchema.partial()
export type ScenarioPart = z.infer<typeof scenarioPartSchema>
