/** Something to be done once nothing has happened for a while. */
export type Rest = {
  /** Waits anew; what was waiting before is passed over. */
  readonly start: (deed: () => void) => void
  /** Waits no more; true where something was waiting. */
  readonly stop: () => boolean
}

export function createRest(milliseconds: number): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    const wasWaiting = timer !== undefined
    clearTimeout(timer)
    timer = undefined
    return wasWaiting
  }
  return {
    start: deed => {
      stop()
      timer = setTimeout(() => {
        timer = undefined
        deed()
      }, milliseconds)
    },
    stop,
  }
}
