import type { z } from 'zod'
import { checkShape } from './checkShape.ts'
import type { Troubles } from './troubles.ts'

/** A value that fits its schema; or what is left of it without the keys that do not, good for nothing but further checks. */
export type Parts<Shape, Part> =
  | { readonly shape: Shape; readonly part: Shape }
  | { readonly shape: undefined; readonly part: Part | undefined }

/**
 * Holds a value against a schema and tells what does not fit. Where something does not, the rest is given all the
 * same, so that what is wrong with it is told in the same go. Places in lists are never taken out: lines stay right.
 */
export function checkParts<Shape, Part>(
  schema: z.ZodType<Shape>,
  partSchema: z.ZodType<Part>,
  value: unknown,
  troubles: Troubles,
): Parts<Shape, Part> {
  const shape = checkShape(schema, value, troubles)
  if (shape !== undefined) return { shape, part: shape }
  const rest: unknown = structuredClone(value)
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    const keys =
      issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path]
    for (const path of keys) takeOut(rest, path)
  }
  return { shape: undefined, part: partSchema.safeParse(rest).data }
}

/** Deletes the nearest key at or above the path's end. */
function takeOut(value: unknown, path: readonly PropertyKey[]): void {
  const depth = path.findLastIndex(step => typeof step === 'string')
  let holder = value
  for (const step of path.slice(0, Math.max(0, depth))) {
    if (typeof holder !== 'object' || holder === null) return
    holder = Object.getOwnPropertyDescriptor(holder, step)?.value
  }
  const last = path[depth]
  if (last !== undefined && typeof holder === 'object' && holder !== null)
    Reflect.deleteProperty(holder, last)
}
