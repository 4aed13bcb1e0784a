import * as z from 'zod/mini'

/** What is presented, as the speaker's window gets it: files' texts, which the readers of files then read. */
export const groundSchema = z.strictObject({
  economy: z.union([
    z.strictObject({ builtIn: z.string() }),
    z.strictObject({ text: z.string(), fragment: z.string().check(z.regex(/^(#economy=[\w-]+)?$/)) }),
  ]),
  story: z.strictObject({ text: z.string(), isOwn: z.boolean() }),
  /** False where the presenter switched every £ off. */
  money: z.boolean(),
  /** The files of the presenter's own models. */
  models: z.array(z.strictObject({ id: z.string(), text: z.string() })),
})
