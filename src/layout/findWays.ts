import type { Bundle } from './bundleStrands.ts'
import type { Gap, ObstacleRow } from './obstacleRow.ts'
import { type Spots, toSpots } from './spots.ts'
import { middleOf, type Strand } from './strand.ts'

/** The gaps by which a bundle passes the rows between its ends, from the top down. */
export type Way = readonly Gap[]

/** How far aside a line goes to save one crossing, in map units. */
const CROSSING = 400
/** How far aside it goes rather than into a gap that is too narrow for it; and per unit that a gap has too little room. */
const NARROW = 100_000
const FULL = 15
const ROUNDS = 4
/** Only so many gaps of a row are looked at: those nearest to the straight line. */
const GAPS = 12
const PLAIN_GAPS = 3

/**
 * A way for every bundle such that few lines cross and none goes far aside: the widest choose first, then each in
 * turn chooses again, knowing all the others. `isPlain`: each takes near gaps with room, whoever it crosses.
 */
export function findWays(bundles: readonly Bundle[], levels: number, isPlain: boolean): readonly Way[] {
  const ways: Way[] = bundles.map(() => [])
  const nowhere: Spots = new Float64Array(levels).fill(Number.NaN)
  const spots = bundles.map(() => nowhere)
  const counts = bundles.map(({ members }) => members.length)
  const used = new Map<Gap, number>()
  const use = (index: number, sign: number) => {
    const width = (bundles[index]?.width ?? 0) + 2
    for (const gap of ways[index] ?? []) used.set(gap, (used.get(gap) ?? 0) + sign * width)
  }
  const arcs = bundles.flatMap(({ strand, members }) =>
    strand.direction === 'level' ? [toArc(strand, members.length)] : [],
  )
  const order = bundles
    .map((_, index) => index)
    .filter(index => bundles[index]?.strand.direction !== 'level')
    .sort((a, b) => (bundles[b]?.width ?? 0) - (bundles[a]?.width ?? 0))
  for (let round = 0; round < (isPlain ? 1 : ROUNDS); round += 1) {
    let changed = false
    for (const index of order) {
      const bundle = bundles[index]
      if (bundle === undefined) continue
      use(index, -1)
      spots[index] = nowhere
      const others = isPlain ? [] : spots
      const way = findWay(bundle, { spots: others, counts, arcs, used, most: isPlain ? PLAIN_GAPS : GAPS })
      if (way.some((gap, step) => gap !== ways[index]?.[step])) changed = true
      ways[index] = way
      spots[index] = toSpots(bundle.strand, way, levels)
      use(index, 1)
    }
    if (!changed) break
  }
  return ways
}

type Arc = { readonly level: number; readonly low: number; readonly high: number; readonly count: number }

/** What a line knows of all others when it chooses its way. */
type Known = {
  /** Of every bundle, by its place in the list: where it is, and of how many lines. */
  readonly spots: readonly Spots[]
  readonly counts: readonly number[]
  readonly arcs: readonly Arc[]
  readonly used: ReadonlyMap<Gap, number>
  readonly most: number
}

function toArc({ top, upper, lower }: Strand, count: number): Arc {
  const ends = [middleOf(upper), middleOf(lower)]
  return { level: top, low: Math.min(...ends), high: Math.max(...ends), count }
}

/** The cheapest way to one gap: on which side of every other line it last was, and the gaps that it took. */
type Trail = { readonly cost: number; readonly x: number; readonly sides: Int8Array; readonly way: Way }

/** A next place on a way: where it is as all others see it, where the line would run, and what it costs in itself. */
type Place = { readonly middle: number; readonly x: number; readonly level: number; readonly cost: number }

/** The cheapest way of one bundle past its rows, the others being where they are; found row by row. */
function findWay({ strand, width, members }: Bundle, known: Known): Way {
  const { upper, lower, top, bottom, between, levels } = strand
  const [from, to] = [middleOf(upper), middleOf(lower)]
  const start = upper.y + upper.height
  let trails: readonly Trail[] = [{ cost: 0, x: from, sides: sidesAt(from, top, known), way: [] }]
  between.forEach((row, step) => {
    const level = levels[step] ?? 0
    const share = ((row.top + row.bottom) / 2 - start) / Math.max(1, lower.y - start)
    trails = nearestGaps(row, from + (to - from) * share, width, known.most).map(({ gap, x }) => {
      const middle = (gap.low + gap.high) / 2
      const cost = costOfGap(gap, width, known) + arcsOver(middle, level, known) * members.length * CROSSING
      const best = extend(trails, { middle, x, level, cost }, members.length, known)
      return { ...best, way: [...best.way, gap] }
    })
  })
  return extend(trails, { middle: to, x: to, level: bottom, cost: 0 }, members.length, known).way
}

/** The cheapest of these trails with one place more; its way is still as it was. */
function extend(trails: readonly Trail[], place: Place, lines: number, known: Known): Trail {
  const sides = sidesAt(place.middle, place.level, known)
  let best: Trail | undefined
  let least = Number.POSITIVE_INFINITY
  for (const trail of trails) {
    let crossed = 0
    for (let index = 0; index < sides.length; index += 1) {
      if ((trail.sides[index] ?? 0) * (sides[index] ?? 0) < 0) crossed += known.counts[index] ?? 0
    }
    const cost = trail.cost + place.cost + Math.abs(place.x - trail.x) + crossed * lines * CROSSING
    if (cost >= least) continue
    least = cost
    best = trail
  }
  if (best === undefined) throw new Error('A row of boxes leaves no way past it')
  for (let index = 0; index < sides.length; index += 1) {
    if (sides[index] === 0) sides[index] = best.sides[index] ?? 0
  }
  return { cost: least, x: place.x, sides, way: best.way }
}

function sidesAt(x: number, level: number, { spots }: Known): Int8Array {
  const sides = new Int8Array(spots.length)
  for (let index = 0; index < sides.length; index += 1) {
    const apart = x - (spots[index]?.[level] ?? Number.NaN)
    if (apart !== 0) sides[index] = apart < 0 ? -1 : apart > 0 ? 1 : 0
  }
  return sides
}

function costOfGap(gap: Gap, width: number, { used }: Known): number {
  const room = gap.high - gap.low
  return Math.max(0, (used.get(gap) ?? 0) + width - room) * FULL + (room < width ? NARROW : 0)
}

/** Lines under a row, from box to box of it, that one from this gap has to cross on its way down. */
function arcsOver(x: number, level: number, { arcs }: Known): number {
  return arcs.reduce(
    (sum, arc) => sum + (arc.level === level && arc.low < x && x < arc.high ? arc.count : 0),
    0,
  )
}

/** The gaps nearest to the straight line, and where in each the line comes nearest to it. */
function nearestGaps({ gaps }: ObstacleRow, straight: number, width: number, most: number) {
  const all = gaps.map(gap => {
    const [low, high] = [gap.low + width / 2, gap.high - width / 2]
    const x = low > high ? (gap.low + gap.high) / 2 : Math.max(low, Math.min(high, straight))
    return { gap, x }
  })
  if (all.length <= most) return all
  return all.sort((a, b) => Math.abs(a.x - straight) - Math.abs(b.x - straight)).slice(0, most)
}
