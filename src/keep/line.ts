/** What tabs of one browser say to one another about who owns a document. */
export type Message = {
  /** `hand-over`: please let go · `who`: does anyone own it? · `mine`: I do · `handed`: I have let go. */
  readonly kind: 'hand-over' | 'who' | 'mine' | 'handed'
  readonly name: string
}

export type Line = {
  readonly say: (message: Message) => void
  /** Hears the other tabs until the returned function is called. */
  readonly hear: (listener: (message: Message) => void) => () => void
}

/** The line between the tabs of this browser; a page never hears itself. */
export function openLine(): Line {
  const channel = new BroadcastChannel('care-model-atlas kept')
  const listeners = new Set<(message: Message) => void>()
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) for (const listener of [...listeners]) listener(data)
  }
  return {
    say: message => channel.postMessage(message),
    hear: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false
  const { kind, name }: Partial<Record<keyof Message, unknown>> = data
  const isKnown = kind === 'hand-over' || kind === 'who' || kind === 'mine' || kind === 'handed'
  return isKnown && typeof name === 'string'
}
