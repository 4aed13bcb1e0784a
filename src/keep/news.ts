/** Sentences for the user; who begins to listen late hears those before. */
export type News = {
  readonly say: (sentence: string) => void
  readonly hear: (listener: (sentence: string) => void) => () => void
}

export function startNews(): News {
  const said: string[] = []
  const listeners = new Set<(sentence: string) => void>()
  return {
    say: sentence => {
      said.push(sentence)
      for (const listener of [...listeners]) listener(sentence)
    },
    hear: listener => {
      for (const sentence of said) listener(sentence)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
