import type * as z from 'zod/mini'
import { envelopeSchema } from './messageSchema.ts'

type Envelope = z.infer<typeof envelopeSchema>
export type Message = Envelope['message']

/** A message as it came over the channel; nothing where it is not one of ours, of this version, within its bounds. */
export function readMessage(received: unknown): Message | undefined {
  const read = envelopeSchema.safeParse(received)
  return read.success ? read.data.message : undefined
}

/** A message as it goes over the channel. */
export function wrapMessage(message: Message): Envelope {
  return { atlas: 'presentation', version: 1, message }
}
