import { answerSheetSchema, answersSchema } from '../schema/answersSchema.ts'
import type { scenarioFileSchema } from '../schema/scenarioFileSchema.ts'
import { nameSchema, schemaAddressSchema } from '../schema/wordSchema.ts'
import { z } from '../z.ts'
import type { Migration } from './migrateFile.ts'
import { WORK_VERSION } from './workVersion.ts'

/** From version 1, in which an economy was kept as its bare file; from version 2, which knew no answers. */
export const WORK_MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: economy => ('organisations' in economy ? { economy, scenarios: [], view: '', leftOut: [] } : economy),
  2: work => ('answers' in work ? work : { ...work, answers: {} }),
}

const problemSchema = z.strictObject({
  file: z.string().max(1_000),
  line: z.int().exactOptional(),
  row: z.int().exactOptional(),
  code: z.string().max(100),
  found: z.string().max(10_000),
  message: z.string().max(10_000),
  fix: z.string().max(10_000),
})

/** Kept work, and the file that carries all of it; the economy and scenarios are held against their own schemas. */
export const workFileSchema = z.strictObject({
  $schema: schemaAddressSchema,
  schemaVersion: z.literal(WORK_VERSION),
  view: z.string().max(100_000),
  scenarios: z.array(
    z.strictObject({ name: nameSchema, scenario: z.unknown(), answers: answerSheetSchema.exactOptional() }),
  ),
  answers: answersSchema,
  leftOut: z.array(problemSchema),
  economy: z.unknown(),
})

/** What can be read of a file of a later version. */
export const newerWorkFileSchema = z.object({
  view: z.string().max(100_000).catch(''),
  scenarios: z
    .array(
      z.object({
        name: nameSchema,
        scenario: z.unknown(),
        answers: answerSheetSchema.optional().catch(undefined),
      }),
    )
    .catch([]),
  answers: answersSchema.catch({}),
  leftOut: z.array(problemSchema).catch([]),
  economy: z.unknown(),
})

/** As it is written. */
export type WorkFile = z.infer<typeof workFileSchema> & {
  readonly scenarios: readonly {
    readonly name: string
    readonly scenario: z.infer<typeof scenarioFileSchema>
  }[]
}
