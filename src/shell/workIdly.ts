/**
 * Runs the jobs one by one when there is nothing else to do, the first after `delay` milliseconds; returns how to
 * stop. Safari has no idle callbacks: there the jobs wait for a timer.
 */
export function workIdly(jobs: readonly (() => void)[], delay: number): () => void {
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, delay))
  const cancel = globalThis.cancelIdleCallback ?? clearTimeout
  const waiting = [...jobs]
  let handle = 0
  const next = () => {
    const job = waiting.shift()
    if (job === undefined) return
    job()
    handle = later(next)
  }
  const start = setTimeout(() => {
    handle = later(next)
  }, delay)
  return () => {
    clearTimeout(start)
    cancel(handle)
  }
}
