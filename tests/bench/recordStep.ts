/** What one step looked like: its frames, and how far lines stood off their boxes. */
export type StepRecord = {
  /** Frames that the screen could have shown and did not get, 60 a second, from the key until the map rests. */
  readonly dropped: number
  /** The same once it rests, while words and tables follow. */
  readonly droppedLater: number
  /** Milliseconds of the longest frame. */
  readonly longest: number
}

/**
 * Runs in the page. Steps to the end of the walk with the End key and notes when each frame comes, from the key
 * until the step is over and everything after it had its frame, at least 1.2 seconds.
 */
export async function recordStep(): Promise<StepRecord> {
  const frame = 1000 / 60
  const isMoving = () => document.querySelector('[data-map]')?.classList.contains('is-moving') === true
  const nextFrame = () => new Promise<number>(done => requestAnimationFrame(done))
  let last = await nextFrame()
  const began = last
  dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
  const record = { dropped: 0, droppedLater: 0, longest: 0 }
  let hasBegun = false
  while (last - began < 1200 || !hasBegun || isMoving()) {
    if (last - began > 15_000) throw new Error('The step does not end')
    const isOver = hasBegun && !isMoving()
    const now = await nextFrame()
    record[isOver ? 'droppedLater' : 'dropped'] += Math.max(0, Math.round((now - last) / frame) - 1)
    record.longest = Math.max(record.longest, now - last)
    hasBegun ||= isMoving()
    last = now
  }
  return record
}
