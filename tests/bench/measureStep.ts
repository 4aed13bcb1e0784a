import type { Finding, Findings } from './finding.ts'
import { interleave } from './interleave.ts'
import { type Bench, comeToRest, type Side } from './openBench.ts'
import { readHeap, readMetrics } from './pageMetrics.ts'
import { recordGap } from './recordGap.ts'
import { recordStep } from './recordStep.ts'

const PLAIN = 'plain React Flow'
const WHAT_PLAIN_IS =
  'Plain React Flow: the same boxes and lines as its default ones, of the same sizes, in as large a frame; its step calls `setNodes` and `setEdges` in every frame of the same 650 ms, and passes by what does not change. It has no engine, no table, no words.'
const SLOWDOWNS = [1, 4]
const GAP_RUNS = 3
const HEAP_RUNS = 3

type StepRun = {
  readonly dropped: number
  readonly droppedLater: number
  readonly longest: number
  readonly script: number
  readonly style: number
}

type HeapRun = { readonly before: number; readonly after: number }

/** Marlshire from today to the CCPO in the budgets lens, each time in a fresh page: frames, work, gaps and heap. */
export async function measureStep(bench: Bench, runs: number): Promise<Findings> {
  const findings: Finding[] = []
  for (const slowdown of SLOWDOWNS) {
    const sides = await interleave(
      runs,
      () => runStep(bench.product, slowdown),
      () => runStep(bench.plain, slowdown),
    )
    const toFinding = (what: string, unit: string, key: keyof StepRun): Finding => ({
      what,
      unit,
      baselineName: PLAIN,
      ours: sides.ours.map(run => run[key]),
      baseline: sides.baseline.map(run => run[key]),
    })
    findings.push(
      toFinding(`A step: frames dropped until the map rests, CPU ×${slowdown}`, '', 'dropped'),
      toFinding(
        `A step: frames dropped after that, while words and tables follow, CPU ×${slowdown}`,
        '',
        'droppedLater',
      ),
      toFinding(`A step: longest frame, CPU ×${slowdown}`, 'ms', 'longest'),
      toFinding(`A step: script, CPU ×${slowdown}`, 'ms', 'script'),
      toFinding(`A step: style and layout, CPU ×${slowdown}`, 'ms', 'style'),
    )
  }
  // In runs of its own: a forced collection throws away compiled code that the next step would run.
  const heaps = await interleave(
    HEAP_RUNS,
    () => runHeap(bench.product),
    () => runHeap(bench.plain),
  )
  const toHeap = (what: string, key: keyof HeapRun): Finding => ({
    what,
    unit: 'MB',
    baselineName: PLAIN,
    ours: heaps.ours.map(run => run[key]),
    baseline: heaps.baseline.map(run => run[key]),
  })
  findings.push(
    toHeap('JavaScript heap before the step, after collection', 'before'),
    toHeap('JavaScript heap after the step, after collection', 'after'),
  )
  const gaps = await interleave(
    GAP_RUNS,
    () => runGap(bench.product),
    () => runGap(bench.plain),
  )
  findings.push({
    what: 'A step: widest gap between a line and its payer’s box, in any frame',
    unit: 'px',
    baselineName: PLAIN,
    ours: gaps.ours,
    baseline: gaps.baseline,
  })
  return { findings, notes: [WHAT_PLAIN_IS] }
}

async function runStep(open: Side, slowdown: number): Promise<StepRun> {
  const visit = await open(slowdown)
  await comeToRest(visit)
  const before = await readMetrics(visit)
  const { dropped, droppedLater, longest } = await visit.page.evaluate(recordStep)
  const after = await readMetrics(visit)
  await visit.close()
  const [script, style] = [after.script - before.script, after.style - before.style]
  return { dropped, droppedLater, longest, script, style }
}

async function runHeap(open: Side): Promise<HeapRun> {
  const visit = await open(1)
  await comeToRest(visit)
  const before = (await readHeap(visit)) / 1e6
  await visit.page.evaluate(recordStep)
  const after = (await readHeap(visit)) / 1e6
  await visit.close()
  return { before, after }
}

async function runGap(open: Side): Promise<number> {
  const visit = await open(1)
  await comeToRest(visit)
  const { worst, lines } = await visit.page.evaluate(recordGap)
  await visit.close()
  if (lines === 0) throw new Error('No contract stays: nothing was measured')
  // Below a hundredth of a pixel there is only the rounding of the browser's own sums.
  return Math.round(worst * 100) / 100
}
