import type { Visit } from './openBench.ts'

/** What the browser says that its main thread has spent, in milliseconds since the page began, and holds, in bytes. */
export type PageMetrics = {
  readonly script: number
  readonly style: number
  /** Every task, the two above among them. */
  readonly task: number
  readonly heap: number
}

/** Reads the browser's own counters. */
export async function readMetrics({ session }: Visit): Promise<PageMetrics> {
  const { metrics } = await session.send('Performance.getMetrics')
  const read = (name: string) => metrics.find(metric => metric.name === name)?.value ?? 0
  return {
    script: read('ScriptDuration') * 1000,
    style: (read('RecalcStyleDuration') + read('LayoutDuration')) * 1000,
    task: read('TaskDuration') * 1000,
    heap: read('JSHeapUsedSize'),
  }
}

/** Bytes of JavaScript heap that are left when all garbage has gone. */
export async function readHeap(visit: Visit): Promise<number> {
  await visit.session.send('HeapProfiler.collectGarbage')
  await visit.session.send('HeapProfiler.collectGarbage')
  return (await readMetrics(visit)).heap
}
