import { type Course, type Gate, neededGates, relaxGates, withGate } from './gates.ts'
import { edgeAt, toTurns, turnEdges } from './ribbon.ts'

/** Heights at which two courses are compared are so far apart, in map units. */
const STEP = 7
/** Nearer than this, two courses are taken to touch. */
const TOUCH = 1.5
const ROUNDS = 6

/**
 * Which gates every course keeps: those that it needs to run clear, and those without which it would cross another
 * more often than it has to (`least`, by their places in the list). With all their gates, courses keep their order.
 */
export function untangle(courses: readonly Course[], least: Least): readonly (readonly Gate[])[] {
  let runs = courses.map(course => toRun(course, relaxGates(course, neededGates(course))))
  let best = runs
  let fewest = Number.POSITIVE_INFINITY
  const firm = new Set<number>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const excess = runs.map((run, index) => excessOf(index, run, runs, least))
    const total = excess.reduce((sum, count) => sum + count, 0)
    if (total < fewest) best = runs
    fewest = Math.min(fewest, total)
    if (total === 0) break
    const tangled = courses.flatMap((course, index) => ((excess[index] ?? 0) > 0 ? [{ course, index }] : []))
    const next = [...runs]
    let better = false
    for (const { course, index } of tangled) {
      const now = next[index]
      const below = now ? excessOf(index, now, next, least) : 0
      const other = choose(course, index, next, least, below)
      if (other === undefined) continue
      next[index] = other
      better = true
    }
    for (const { course, index } of better ? [] : tangled) {
      next[index] = toRun(course, course.gates)
      firm.add(index)
    }
    runs = next
  }
  const full = fewest > 0 ? courses.map(course => toRun(course, course.gates)) : []
  const isFullBetter = fewest > 0 && totalOf(full, least) < fewest
  // Some now keep all their gates for the sake of others that have moved away since, or would not have had to.
  const loose = [...(isFullBetter ? full : best)]
  courses.forEach((course, index) => {
    if (!isFullBetter && !firm.has(index)) return
    const other = choose(course, index, loose, least, 1)
    if (other) loose[index] = other
  })
  return loose.map(run => run.gates)
}

type Least = (a: number, b: number) => number

/** Crossings too many of one course, were it to run so among the others. */
function excessOf(own: number, run: Run, runs: readonly Run[], least: Least): number {
  return runs.reduce((sum, other, index) => {
    const count = index === own ? 0 : countSides(run, other)
    return count === 0 ? sum : sum + Math.max(0, count - least(own, index))
  }, 0)
}

function totalOf(runs: readonly Run[], least: Least): number {
  return runs.reduce((sum, run, index) => sum + excessOf(index, run, runs, least), 0)
}

/** The first of a course's ways to run that tangles least, if that is less than `below`. */
function choose(
  course: Course,
  index: number,
  runs: readonly Run[],
  least: Least,
  below: number,
): Run | undefined {
  let best: Run | undefined
  let fewest = below
  for (const gates of choices(course, runs[index]?.gates ?? [])) {
    const run = toRun(course, gates)
    const count = excessOf(index, run, runs, least)
    if (count >= fewest) continue
    fewest = count
    best = run
    if (count === 0) break
  }
  return best
}

/** The fewest gates, relaxed and upright; one more than now, or each one alone; and at last all of them. */
function* choices(course: Course, kept: readonly Gate[]): Generator<readonly Gate[]> {
  const upright = neededGates(course)
  yield relaxGates(course, upright)
  yield upright
  const rows = new Set(kept.map(gate => gate.row))
  for (const gate of course.gates) if (!rows.has(gate.row)) yield neededGates(course, withGate(kept, gate))
  for (const gate of course.gates) yield neededGates(course, [gate])
  yield course.gates
}

/** A course with some of its gates: its middle at every whole step of height from `first` on. */
type Run = { readonly gates: readonly Gate[]; readonly first: number; readonly middles: Float64Array }

function toRun(course: Course, gates: readonly Gate[]): Run {
  const first = Math.ceil(course.start[1] / STEP)
  const last = Math.max(first, Math.floor(course.end[1] / STEP))
  const middles = new Float64Array(last - first + 1)
  const turns = toTurns(course.start, gates, course.end, course.width)
  let index = 0
  let edges = turns[0] && turnEdges(turns[0])
  for (let step = first; step <= last; step += 1) {
    const y = step * STEP
    while (index + 1 < turns.length && y > (turns[index]?.to[1] ?? 0)) {
      index += 1
      const turn = turns[index]
      // Between two turns the course is upright: the next one's edges already stand where it begins.
      edges = turn && turnEdges(turn)
    }
    if (edges) middles[step - first] = (edgeAt(edges.left, y) + edgeAt(edges.right, y)) / 2
  }
  return { gates, first, middles }
}

/** How often the middles of two courses change sides, or touch without doing so. */
function countSides(a: Run, b: Run): number {
  const from = Math.max(a.first, b.first)
  const to = Math.min(a.first + a.middles.length, b.first + b.middles.length)
  let side = 0
  let touched = false
  let count = 0
  for (let step = from; step < to; step += 1) {
    const apart = (a.middles[step - a.first] ?? 0) - (b.middles[step - b.first] ?? 0)
    if (Math.abs(apart) < TOUCH) {
      touched = side !== 0
      continue
    }
    const now = Math.sign(apart)
    if (side !== 0 && (touched || now !== side)) count += 1
    side = now
    touched = false
  }
  return count
}
