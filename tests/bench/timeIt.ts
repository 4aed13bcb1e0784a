/** Milliseconds that a piece of work takes, waiting for it where it is asynchronous. */
export async function timeIt(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
