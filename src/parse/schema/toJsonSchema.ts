import { storyFileSchema } from '../story/storyFileSchema.ts'
import { z } from '../z.ts'
import { economyFileSchema } from './economyFileSchema.ts'
import { modelFileSchema } from './modelFileSchema.ts'
import { scenarioFileSchema } from './scenarioFileSchema.ts'

/** The kinds of files that people write, each with a published JSON Schema. */
export const SCHEMA_KINDS = ['economy', 'model', 'scenario', 'story'] as const
export type SchemaKind = (typeof SCHEMA_KINDS)[number]

const SCHEMAS = {
  economy: { schema: economyFileSchema, title: 'Care Model Atlas: a local health economy' },
  model: { schema: modelFileSchema, title: 'Care Model Atlas: a care model' },
  scenario: { schema: scenarioFileSchema, title: 'Care Model Atlas: a scenario' },
  story: { schema: storyFileSchema, title: 'Care Model Atlas: a story' },
} as const

/**
 * The JSON Schema (2020-12) of a kind of file, for editors that complete and check while one writes. It says the
 * shape; that names refer to what exists, and that shares add up, only the atlas itself checks.
 */
export function toJsonSchema(kind: SchemaKind): z.core.JSONSchema.JSONSchema {
  const { schema, title } = SCHEMAS[kind]
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) }
}
