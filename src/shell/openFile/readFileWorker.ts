import { type ReadContext, type ReadReply, readGiven } from './readGiven.ts'

/** What the page asks of the worker that reads a file, off the main thread. */
export type ReadRequest = ReadContext & { readonly file: File }

/** The file has come whole and is being checked. */
type Progress = { readonly kind: 'checking' }

export type ReadMessage = Progress | ReadReply

addEventListener('message', async ({ data: { file, ...context } }: MessageEvent<ReadRequest>) => {
  const say = (message: ReadMessage) => postMessage(message)
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    say({ kind: 'checking' })
    say(readGiven(bytes, file.name, context))
  } catch {
    const message = 'The file could not be read.'
    const fix = 'Check that it is still where it was, and that you may read it.'
    const problem = { file: file.name, code: 'unreadable', found: file.name, message, fix }
    say({ kind: 'refused', problems: [problem] })
  }
})
