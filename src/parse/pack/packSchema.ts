import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1), z.maxLength(300))
/** A file's name without its ending: letters and digits alone, so that it leads nowhere else. */
const piece = z.string().check(z.regex(/^[a-z0-9]{1,40}$/))
const count = z.int().check(z.nonnegative(), z.maximum(1_000_000))

/** `pack.json`: what a pack holds, and under which names. */
export const packSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** The month of the lists, `2015-10`; empty where the pack is. */
  asOf: z.string().check(z.maxLength(40)),
  practices: count,
  /** The name of each area by its piece, `areas/PIECE.json`. */
  areas: z.record(piece, text),
  /** The pieces of the index, `index/PIECE.json`, sorted: each holds what begins with its name. */
  pieces: z.array(piece).check(z.maxLength(20_000)),
  /** Words that too many practices have in their names to find anything by them. */
  common: z.array(piece).check(z.maxLength(2_000)),
})

/** `index/PIECE.json`: practices whose code, postcode or a word of whose name begins with it. */
export const packPieceSchema = z.strictObject({
  /** Code, name, postcode (or empty), the piece of the area. */
  practices: z
    .array(z.tuple([text, text, z.string().check(z.maxLength(20)), piece]))
    .check(z.maxLength(5_000)),
})
