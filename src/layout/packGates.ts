import type { Gate } from './gates.ts'
import type { Gap } from './obstacleRow.ts'

/** A route's passage through one gap. */
export type Passage = {
  readonly route: number
  readonly gate: Gate
  readonly width: number
  /** Of the row, as strands count them. */
  readonly level: number
}

/**
 * Lets the routes of one gap run side by side, in the order of `compare`, each as near as can be to its own line and
 * `beside` apart where the gap has that room; where it is too narrow for all, they overlap evenly. Answers each
 * passage's new middle.
 */
export function packGates(
  passages: readonly Passage[],
  beside: number,
  compare: (a: Passage, b: Passage) => number,
): ReadonlyMap<Passage, number> {
  const byGap = new Map<Gap, Passage[]>()
  for (const passage of passages) {
    const list = byGap.get(passage.gate.gap)
    if (list) list.push(passage)
    else byGap.set(passage.gate.gap, [passage])
  }
  const middles = new Map<Passage, number>()
  for (const [gap, list] of byGap) {
    list.sort(compare)
    const widths = list.reduce((sum, passage) => sum + passage.width, 0)
    const spare = (gap.high - gap.low - widths) / Math.max(1, list.length - 1)
    const placed = spare >= 0 ? standBeside(list, gap, Math.min(beside, spare)) : shareOut(list, gap)
    list.forEach((passage, index) => {
      middles.set(passage, placed[index] ?? passage.gate.x)
    })
  }
  return middles
}

/** Those that would stand in one another's way stand together about the mean of their wishes, and so on. */
function standBeside(list: readonly Passage[], gap: Gap, beside: number): readonly number[] {
  const offsets: number[] = []
  const blocks: { sum: number; count: number }[] = []
  let end = 0
  for (const { width, gate } of list) {
    const offset = end + width / 2
    offsets.push(offset)
    end += width + beside
    let block = { sum: gate.x - offset, count: 1 }
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count }
      blocks.pop()
    }
    blocks.push(block)
  }
  const most = gap.high - (end - beside)
  const starts = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(gap.low, Math.min(most, sum / count))),
  )
  return offsets.map((offset, index) => offset + (starts[index] ?? gap.low))
}

function shareOut(list: readonly Passage[], gap: Gap): readonly number[] {
  return list.map((passage, index) => {
    const low = gap.low + passage.width / 2
    const high = gap.high - passage.width / 2
    if (low > high) return (gap.low + gap.high) / 2
    return list.length === 1 ? (low + high) / 2 : low + ((high - low) * index) / (list.length - 1)
  })
}
