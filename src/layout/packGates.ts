import type { Gap, Gate } from './gates.ts'
import { spreadAlong } from './spreadAlong.ts'

/** A route's passage through one gap: where it comes from and goes to decides who runs beside whom. */
export type Passage = {
  readonly route: number
  readonly gate: Gate
  readonly width: number
  readonly before: number
  readonly after: number
}

/** Between two lines side by side. */
export const BESIDE = 2

/**
 * Lets the routes of one gap run side by side, in the order in which they come and go, each as near as can be to its
 * own line; where the gap is too narrow for all, they overlap evenly. Answers each passage's new middle.
 */
export function packGates(passages: readonly Passage[]): ReadonlyMap<Passage, number> {
  const byGap = new Map<Gap, Passage[]>()
  for (const passage of passages) {
    const list = byGap.get(passage.gate.gap)
    if (list) list.push(passage)
    else byGap.set(passage.gate.gap, [passage])
  }
  const middles = new Map<Passage, number>()
  for (const [gap, list] of byGap) {
    list.sort((a, b) => a.before + a.after - (b.before + b.after) || a.route - b.route)
    const total = list.reduce((sum, passage) => sum + passage.width + BESIDE, -BESIDE)
    const room = gap.high - gap.low
    const squeeze = total > room ? Math.max(0, room / total) : 1
    const standers = list.map(passage => ({
      width: squeeze < 1 ? Math.min(passage.width, room) : passage.width,
      wanted: passage.gate.x,
      weight: 1,
    }))
    const apart = (left: number, right: number): number | undefined => {
      if (right !== left + 1) return undefined
      const a = list[left]?.width ?? 0
      const b = list[right]?.width ?? 0
      return squeeze === 1 ? (a + b) / 2 + BESIDE : 0
    }
    const placed = squeeze === 1 ? spreadAlong(standers, apart, gap.low, gap.high) : shareOut(list, gap)
    list.forEach((passage, index) => {
      middles.set(passage, placed[index] ?? passage.gate.x)
    })
  }
  return middles
}

function shareOut(list: readonly Passage[], gap: Gap): readonly number[] {
  return list.map((passage, index) => {
    const low = gap.low + passage.width / 2
    const high = gap.high - passage.width / 2
    if (low > high) return (gap.low + gap.high) / 2
    return list.length === 1 ? (low + high) / 2 : low + ((high - low) * index) / (list.length - 1)
  })
}
