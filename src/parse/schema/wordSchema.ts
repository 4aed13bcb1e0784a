import { isReservedName } from '../file/refuseNames.ts'
import { z } from '../z.ts'

/** An id as files write it: letters, digits, hyphens and underscores. Dots and colons join ids, so they stay out. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, {
    error: 'Use up to 64 letters, digits, hyphens and underscores, beginning with a letter or digit.',
  })
  .refine(id => !isReservedName(id), { error: 'This word is reserved; choose another.' })

/** A name that people read. */
export const nameSchema = z.string().trim().min(1).max(200)

/** A sentence or paragraph that people read. */
export const proseSchema = z.string().trim().min(1).max(2_000)

/** A date or year as people write them: `2015-04`, `2015/16`, or the bare number 2015. */
export const dateSchema = z.union([z.string().trim().min(4).max(40), z.int().min(1900).max(2200)])

export const schemaVersionSchema = z.literal(1)

/** Where an editor finds the JSON Schema of the file; the atlas does not follow it. */
export const schemaAddressSchema = z.string().exactOptional()
