import { BESIDE, type Bundle, bundleStrands } from './bundleStrands.ts'
import { drawArc } from './drawArc.ts'
import { findWays, type Way } from './findWays.ts'
import { type Course, type Gate, gateWay } from './gates.ts'
import { compareLines, comparePorts, type OrderedLine } from './lineOrder.ts'
import type { ObstacleRow } from './obstacleRow.ts'
import { type Passage, packGates } from './packGates.ts'
import type { Point } from './placedMap.ts'
import { type Port, stackPorts } from './ports.ts'
import { drawRibbon } from './ribbon.ts'
import { crossingsOf, toSpots } from './spots.ts'
import { type Line, middleOf, type Strand, toStrand } from './strand.ts'
import { untangle } from './untangle.ts'

/** The two edges of a line, from `from` to `to`. */
export type Run = { readonly left: readonly Point[]; readonly right: readonly Point[] }

export type Runway = {
  /** All rows of boxes of this state, from the top down. */
  readonly rows: readonly ObstacleRow[]
  /** True where ports are as wide as their lines (money); false where lines are spread evenly. */
  readonly packed: boolean
  /** Points along each edge. */
  readonly points: number
  /** The height of the free strip beneath a row. */
  readonly under: (bottom: number) => number
}

/** Between two lines in one gap, where it has room. */
const APART = { packed: 3, spread: 6 } as const

/** Past so many rows or lines each line takes its nearest gaps: a whole country is looked at from far away. */
const MANY_ROWS = 8
const MANY_LINES = 150

/**
 * Runs every line from box to box without touching any other box, in three steps: the gaps that all of them pass by,
 * chosen together so that few cross; their order in every gap and at every box, which follows; their curves.
 */
export function runLines(lines: readonly Line[], runway: Runway): ReadonlyMap<string, Run> {
  const { rows, packed } = runway
  const strands = lines.map(line => toStrand(line, rows))
  const isLarge = rows.length > MANY_ROWS || lines.length > MANY_LINES
  const levels = 2 * rows.length + 1
  const bundles = bundleStrands(strands)
  const ways = findWays(bundles, levels, isLarge)
  const ordered = orderStrands(strands, bundles, ways, levels)
  const ends = placePorts(ordered, packed)
  const courses = packCourses(ordered, gateBundles(bundles, ways, strands, ends), ends, packed)
  const gates = isLarge
    ? courses.map(course => course.gates)
    : untangle(courses, (a, b) => crossingsBetween(ordered[a], ordered[b]))
  return new Map(
    strands.map((strand, index) => [
      strand.line.id,
      drawStrand(strand, courses[index], gates[index] ?? [], runway),
    ]),
  )
}

function orderStrands(
  strands: readonly Strand[],
  bundles: readonly Bundle[],
  ways: readonly Way[],
  levels: number,
): readonly OrderedLine[] {
  const wayOf = new Map(bundles.flatMap(({ members }, index) => members.map(member => [member, ways[index]])))
  return strands.map((strand, index) => ({ strand, spots: toSpots(strand, wayOf.get(index) ?? [], levels) }))
}

function crossingsBetween(a: OrderedLine | undefined, b: OrderedLine | undefined): number {
  return a && b ? crossingsOf(a.spots, b.spots) : 0
}

type Ends = { readonly start: Point; readonly end: Point }

function placePorts(lines: readonly OrderedLine[], packed: boolean): readonly Ends[] {
  const pairs = lines.map(({ strand: { upper, lower, direction, line } }, index) => {
    const shared = { line: index, width: line.width }
    const upperPort: Port = { ...shared, box: upper, side: 'bottom' }
    const lowerPort: Port = { ...shared, box: lower, side: direction === 'level' ? 'bottom' : 'top' }
    return { upperPort, lowerPort }
  })
  const middles = stackPorts(
    pairs.flatMap(pair => [pair.upperPort, pair.lowerPort]),
    packed,
    (a, b) => comparePorts(lines, a, b),
  )
  const pointOf = (port: Port): Point => [
    middles.get(port) ?? middleOf(port.box),
    port.side === 'bottom' ? port.box.y + port.box.height : port.box.y,
  ]
  return pairs.map(({ upperPort, lowerPort }) => ({ start: pointOf(upperPort), end: pointOf(lowerPort) }))
}

/** The gates of every line, those of a bundle side by side. */
function gateBundles(
  bundles: readonly Bundle[],
  ways: readonly Way[],
  strands: readonly Strand[],
  ends: readonly Ends[],
): readonly (readonly Gate[])[] {
  const gates: (readonly Gate[])[] = strands.map(() => [])
  bundles.forEach(({ strand, members, width }, index) => {
    const own = members.flatMap(member => ends[member] ?? [])
    const start = meanOf(own.map(end => end.start))
    const end = meanOf(own.map(one => one.end))
    const taut = gateWay(ways[index] ?? [], strand.between, start, end, width)
    let left = -width / 2
    for (const member of members) {
      const wide = strands[member]?.line.width ?? 0
      const aside = left + wide / 2
      gates[member] = taut.map(gate => ({ ...gate, x: gate.x + aside }))
      left += wide + BESIDE
    }
  })
  return gates
}

function meanOf(points: readonly Point[]): Point {
  const sum = (side: 0 | 1) => points.reduce((total, point) => total + point[side], 0)
  return [sum(0) / Math.max(1, points.length), sum(1) / Math.max(1, points.length)]
}

/** Side by side in every gap. */
function packCourses(
  lines: readonly OrderedLine[],
  gates: readonly (readonly Gate[])[],
  ends: readonly Ends[],
  packed: boolean,
): readonly Course[] {
  const passages = lines.flatMap(({ strand }, route) =>
    (gates[route] ?? []).map((gate, step) => ({
      route,
      gate,
      width: strand.line.width,
      level: strand.levels[step] ?? 0,
    })),
  )
  const compare = (a: Passage, b: Passage): number => {
    const [one, other] = [lines[a.route], lines[b.route]]
    return one && other ? compareLines(one, other, a.level) : a.route - b.route
  }
  const middles = packGates(passages, packed ? APART.packed : APART.spread, compare)
  const packedGates = gates.map((): Gate[] => [])
  for (const passage of passages) {
    packedGates[passage.route]?.push({ ...passage.gate, x: middles.get(passage) ?? passage.gate.x })
  }
  return lines.map(({ strand }, index) => ({
    start: ends[index]?.start ?? [0, 0],
    end: ends[index]?.end ?? [0, 0],
    width: strand.line.width,
    gates: packedGates[index] ?? [],
  }))
}

function drawStrand(
  { line, direction }: Strand,
  course: Course | undefined,
  gates: readonly Gate[],
  runway: Runway,
): Run {
  if (course === undefined) return { left: [], right: [] }
  const { start, end } = course
  if (direction === 'level') {
    return drawArc(start[0], end[0], start[1], line.width, runway.under(start[1]), runway.points)
  }
  const run = drawRibbon(start, gates, end, line.width, runway.points)
  return direction === 'down' ? run : { left: run.right.toReversed(), right: run.left.toReversed() }
}
