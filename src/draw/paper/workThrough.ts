/** How long work lets itself be watched and stopped. */
export type Work = {
  /** Aborted: the work ends with the signal's reason before its next piece. */
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
}

/** Does one piece after the other, and lets the page breathe between them, so that Cancel can be pressed. */
export async function workThrough<From, To>(
  pieces: readonly From[],
  make: (piece: From, index: number) => To,
  { signal, onProgress }: Work = {},
): Promise<readonly To[]> {
  const made: To[] = []
  for (const [index, piece] of pieces.entries()) {
    signal?.throwIfAborted()
    onProgress?.(index, pieces.length)
    made.push(make(piece, index))
    await new Promise(resolve => setTimeout(resolve))
  }
  signal?.throwIfAborted()
  onProgress?.(pieces.length, pieces.length)
  return made
}
