import type { z } from 'zod'
import { checkShape } from '../file/checkShape.ts'
import type { Troubles } from '../file/troubles.ts'
import { economyFrameSchema, economyHeadSchema, economyPartSchema } from '../schema/economyFileSchema.ts'

/** An economy's file with its rows unread. */
export type Frame = {
  /** Absent where something in it is missing or wrong: then there is no economy, but all the rows can still be checked. */
  readonly head: z.infer<typeof economyHeadSchema> | undefined
  readonly lists: z.infer<typeof economyPartSchema>
  /** The lists that stand in the file but are none. */
  readonly broken: ReadonlySet<string>
}

/** A word of the head that the map can do without: it is told, and reads as not known. */
const SPARE: ReadonlySet<string> = new Set(['coCommissioning', '$schema'])

/** Reads the head, and finds the lists. What does not fit is told; `undefined` where there is nothing to go on with. */
export function readFrame(value: unknown, troubles: Troubles): Frame | undefined {
  const whole = checkShape(economyFrameSchema, value, troubles)
  if (whole !== undefined) return { head: whole, lists: whole, broken: new Set() }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const given = Object.entries(value)
  const fitting = given.filter(([key, part]) => shapeOf(key)?.safeParse(part).success === true)
  const lists = economyPartSchema.parse(Object.fromEntries(fitting))
  const broken = new Set(
    given.map(([key]) => key).filter(key => shapeOf(key) !== undefined && !(key in lists)),
  )
  const isWhole = [...broken].every(key => SPARE.has(key) || !(key in economyHeadSchema.shape))
  const head = isWhole ? economyHeadSchema.safeParse(lists).data : undefined
  return { head, lists, broken }
}

function shapeOf(key: string) {
  const shapes: Readonly<Record<string, z.ZodType | undefined>> = economyFrameSchema.shape
  return Object.hasOwn(shapes, key) ? shapes[key] : undefined
}
