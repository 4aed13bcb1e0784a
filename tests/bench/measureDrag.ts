import { formatEconomy } from '../../src/parse/economy/formatEconomy.ts'
import { packEconomy } from '../../src/store/packEconomy.ts'
import { aHundred } from './aHundred.ts'
import type { Finding, Findings } from './finding.ts'
import { interleave } from './interleave.ts'
import { type Bench, comeToRest, type Visit } from './openBench.ts'
import { readMetrics } from './pageMetrics.ts'

const PLAIN = 'plain React Flow'
const WHAT_IT_IS =
  'A slider change: Marlshire with a hundred practices in the directed MCP, outpatient work that moves out, one per cent by an arrow key; the processor time of all that the main thread does from the key to four frames later, when map, moves and indicators have followed, 30 changes a run. Plain React Flow: the same boxes and lines, their new widths by `setNodes` and `setEdges`. The aim is 50 ms.'
/** By then map, moves and indicators have followed. */
const FRAMES = 4
const WARM_UP = 5
const CHANGES = 30

type DragRun = { readonly typical: number; readonly slowest: number }

/** What one change of a slider costs the main thread, at a hundred practices. */
export async function measureDrag(bench: Bench, runs: number): Promise<Findings> {
  const economy = await aHundred()
  const packed = await packEconomy(formatEconomy(economy))
  const query = `economy=${economy.id}&model=directed-mcp&lens=budgets#economy=${packed}`
  const sides = await interleave(
    runs,
    () => runOurs(bench, query),
    () => runPlain(bench),
  )
  const toFinding = (what: string, key: keyof DragRun): Finding => ({
    what,
    unit: 'ms',
    baselineName: PLAIN,
    ours: sides.ours.map(run => run[key]),
    baseline: sides.baseline.map(run => run[key]),
  })
  return {
    findings: [
      toFinding(
        'A slider change at 100 practices: processor time of the main thread, median of a run',
        'typical',
      ),
      toFinding('A slider change at 100 practices: the same, slowest of a run', 'slowest'),
    ],
    notes: [WHAT_IT_IS],
  }
}

async function runOurs(bench: Bench, query: string): Promise<DragRun> {
  const visit = await bench.openProduct(query)
  await visit.page.getByRole('heading', { level: 1, name: 'A hundred practices' }).waitFor()
  await visit.page.getByText('What if …?').click()
  await visit.page.getByRole('slider', { name: /outpatient/ }).focus()
  // From the least on, so that no change is one that was seen before.
  await visit.page.keyboard.press('Home')
  return drag(visit, () => 'ArrowRight')
}

async function runPlain(bench: Bench): Promise<DragRun> {
  return drag(await bench.openPlain('step=drag'), change => (change % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'))
}

async function drag(visit: Visit, keyOf: (change: number) => string): Promise<DragRun> {
  await comeToRest(visit)
  // Processor time: what else the machine does meanwhile is not counted.
  await visit.session.send('Performance.disable')
  await visit.session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const times: number[] = []
  for (let change = -WARM_UP; change < CHANGES; change += 1) {
    const before = await readMetrics(visit)
    await visit.page.keyboard.press(keyOf(change))
    await visit.page.evaluate(
      frames =>
        new Promise<void>(done => {
          const wait = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => wait(left - 1)))
          wait(frames)
        }),
      FRAMES,
    )
    const after = await readMetrics(visit)
    if (change >= 0) times.push(after.task - before.task)
  }
  await visit.close()
  const sorted = [...times].sort((one, other) => one - other)
  return { typical: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 }
}
