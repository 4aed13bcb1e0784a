import { VOCABULARIES } from '../../domain/vocabulary/terms.ts'
import { LENSES } from '../../domain/vocabulary/view.ts'
import { sourcesFileSchema } from '../schema/libraryFileSchemas.ts'
import { reasonsSchema } from '../schema/reasonSchema.ts'
import { scenarioFileSchema } from '../schema/scenarioFileSchema.ts'
import { idSchema, schemaAddressSchema, schemaVersionSchema } from '../schema/wordSchema.ts'
import { z } from '../z.ts'

/** An organisation's id as maps write it: bodies that a model forms are named FORM.SCOPE, so dots may stand in it. */
const mappedIdSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,199}$/, {
  error: 'Use letters, digits, hyphens, underscores and dots, beginning with a letter or digit.',
})

/** Words are kept as they are written: a story that is saved and opened again is the same to the letter. */
const wordsSchema = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(text => text.trim() !== '', { error: 'Write some words, or leave the key out.' })

const { state, in: localities, set, practices } = scenarioFileSchema.shape

const stepSchema = z.strictObject({
  id: idSchema
    .refine(id => !/^\d+$/.test(id), { error: 'Digits alone are the number of a step.' })
    .exactOptional(),
  state: state.exactOptional(),
  in: localities,
  set,
  practices,
  lens: z.enum(LENSES).exactOptional(),
  /** A part, a kind or `nobody`; or one organisation of one economy. */
  focus: z.union([z.string().max(100), z.strictObject({ id: mappedIdSchema })]).exactOptional(),
  /** `today`, `previous` or a state. */
  since: state.exactOptional(),
  money: z.boolean().exactOptional(),
  vocabulary: z.enum(VOCABULARIES).exactOptional(),
  caption: wordsSchema(300).exactOptional(),
  notes: wordsSchema(4_000).exactOptional(),
  seconds: z.int().min(1).max(3_600).exactOptional(),
  because: reasonsSchema.exactOptional(),
})
export type StepFile = z.infer<typeof stepSchema>

/** `stories/*.yaml`: an ordered walk through views of a map, that runs on any economy. */
export const storyFileSchema = z.strictObject({
  $schema: schemaAddressSchema,
  schemaVersion: schemaVersionSchema,
  id: idSchema,
  title: wordsSchema(200),
  audience: wordsSchema(200),
  sources: sourcesFileSchema.shape.sources.exactOptional(),
  steps: z.array(stepSchema).min(1).max(200),
})
export type StoryFile = z.infer<typeof storyFileSchema>

/** Any part of it: what a file with something wrong in it still has. */
export const storyPartSchema = storyFileSchema.partial()
