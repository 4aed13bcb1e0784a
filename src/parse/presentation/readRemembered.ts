import type * as z from 'zod/mini'
import { rememberedSchema } from './messageSchema.ts'

/** The name of a tab's presentation, and its clock. */
export type Remembered = z.infer<typeof rememberedSchema>

/** What a tab wrote down of its presentation; nothing where that cannot be read. */
export function readRemembered(text: string): Remembered | undefined {
  try {
    const read = rememberedSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
