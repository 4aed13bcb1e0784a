import * as z from 'zod/mini'
import type { Presentation } from '../../story/together/presentation.ts'

/** A presentation's windows speak this version; another is not answered. */
const VERSION = 1
/** Economy and story travel in parts of at most so many characters, and in at most so many parts. */
export const LONGEST_PART = 200_000
export const MOST_PARTS = 400

const nonce = z.string().check(z.regex(/^[0-9a-f]{32}$/))
const key = z.string().check(z.minLength(1), z.maxLength(64))
const count = z.int().check(z.nonnegative(), z.maximum(100_000))
/** Milliseconds since 1970, up to the last day that a date can name. */
const time = z.number().check(z.nonnegative(), z.maximum(8.64e15))
const length = z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15))
const unit = z.number().check(z.minimum(-1e6), z.maximum(1e6))
const side = z.enum(['audience', 'speaker'])

const timing = z.strictObject({ banked: length, since: z.nullable(time), stepStart: length })

const entry = <Schema extends z.ZodMiniType>(value: Schema) => z.strictObject({ value, at: time, by: side })

const presentationSchema = z.strictObject({
  showing: entry(
    z.strictObject({ ground: key, step: count, address: z.string().check(z.maxLength(20_000)) }),
  ),
  isPresenting: entry(z.boolean()),
  screen: entry(z.enum(['map', 'black', 'white'])),
  camera: entry(
    z.nullable(z.strictObject({ x: unit, y: unit, zoom: z.number().check(z.minimum(1), z.maximum(100)) })),
  ),
  spot: entry(
    z.nullable(
      z.strictObject({
        x: unit,
        y: unit,
        near: z.nullable(
          z.strictObject({ organisation: z.string().check(z.maxLength(200)), x: unit, y: unit }),
        ),
      }),
    ),
  ),
  timing: entry(timing),
}) satisfies z.ZodMiniType<Presentation>

const verb = <Verb extends string, Shape extends z.core.$ZodLooseShape>(name: Verb, shape: Shape) =>
  z.strictObject({ verb: z.literal(name), ...shape })

/**
 * Every message between the windows of one presentation. `session` is the audience's window and `window` the
 * speaker's, each by a number that it drew when it opened: what was meant for another is not heard.
 */
const messageSchema = z.discriminatedUnion('verb', [
  /** Audience, at its start and while nobody answers: who follows? */
  verb('call', { session: nonce }),
  /** Audience to a second audience's window of the same name: take another. */
  verb('taken', { session: nonce }),
  /** Speaker, at its start and while nobody answers: who presents? */
  verb('hello', { window: nonce }),
  /** Speaker to a second speaker's window: one is enough. */
  verb('enough', { window: nonce }),
  /** Audience to the speaker's window that said hello. */
  verb('welcome', { session: nonce, window: nonce, presentation: presentationSchema }),
  /** Either, every second and at each change; `answer` asks for none. */
  verb('beat', { session: nonce, from: side, answer: z.boolean(), presentation: presentationSchema }),
  /** Speaker: a part of the economy and story, from 0. */
  verb('ask', { session: nonce, ground: key, part: count }),
  verb('part', {
    session: nonce,
    ground: key,
    part: count,
    of: z.int().check(z.minimum(1), z.maximum(MOST_PARTS)),
    text: z.string().check(z.maxLength(LONGEST_PART)),
  }),
  /** Audience: come to the front; and the speaker's answer. */
  verb('raise', { session: nonce }),
  verb('raised', { session: nonce }),
  /** Either, as its window closes. */
  verb('bye', { session: nonce, from: side }),
])

/** What goes over the channel. */
export const envelopeSchema = z.strictObject({
  atlas: z.literal('presentation'),
  version: z.literal(VERSION),
  message: messageSchema,
})

/** What a tab remembers of its presentation, for a reload. */
export const rememberedSchema = z.strictObject({ id: nonce, timing: z.optional(timing) })
