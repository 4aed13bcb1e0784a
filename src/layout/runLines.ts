import { drawArc } from './drawArc.ts'
import { findGates, type Gate, type ObstacleRow, pullTaut, relaxGates } from './gates.ts'
import { BESIDE, type Passage, packGates } from './packGates.ts'
import type { Point, Rectangle } from './placedMap.ts'
import { type Port, stackPorts } from './ports.ts'
import { drawRibbon } from './ribbon.ts'

/** A line that wants to run from one box to another; of the two, `from` is the payer or the subject. */
export type Line = {
  readonly id: string
  readonly from: Rectangle
  readonly to: Rectangle
  readonly width: number
}

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

type Direction = 'down' | 'up' | 'level'

/** A line with its upper end first, whichever way it reads. */
type Strand = {
  readonly line: Line
  readonly direction: Direction
  readonly upper: Rectangle
  readonly lower: Rectangle
  readonly between: readonly ObstacleRow[]
}

/** Runs every line from box to box without touching any other: widest first, each by the gaps nearest to its way. */
export function runLines(lines: readonly Line[], runway: Runway): ReadonlyMap<string, Run> {
  const strands = lines.map(line => toStrand(line, runway.rows))
  const first = placePorts(strands, runway.packed, undefined)
  const gates = packAll(strands, first, chooseGates(strands, first, runway.rows))
  const ports = placePorts(strands, runway.packed, gates)
  const final = packAll(strands, ports, chooseGates(strands, ports, runway.rows))
  const runs = new Map<string, Run>()
  strands.forEach((strand, index) => {
    const [start, end] = endsOf(strand, ports[index])
    runs.set(strand.line.id, drawStrand(strand, start, end, final[index] ?? [], runway))
  })
  return runs
}

function toStrand(line: Line, rows: readonly ObstacleRow[]): Strand {
  const { from, to } = line
  const direction = from.y + from.height <= to.y ? 'down' : to.y + to.height <= from.y ? 'up' : 'level'
  const [upper, lower] = direction === 'up' ? [to, from] : [from, to]
  const top = upper.y + upper.height
  const between = rows.filter(row => row.top >= top - 1 && row.bottom <= lower.y + 1)
  return { line, direction, upper, lower, between }
}

type Ends = { readonly upper: number; readonly lower: number }

function placePorts(
  strands: readonly Strand[],
  packed: boolean,
  gates: readonly (readonly Gate[])[] | undefined,
): readonly Ends[] {
  const pairs = strands.map((strand, index) => {
    const via = gates?.[index] ?? []
    const { line, direction, upper, lower } = strand
    const port = (box: Rectangle, side: 'top' | 'bottom', towards: number): Port => ({
      line: line.id,
      box,
      side,
      width: line.width,
      towards,
    })
    return {
      upper: port(upper, 'bottom', via[0]?.x ?? middleOf(lower)),
      lower: port(lower, direction === 'level' ? 'bottom' : 'top', via.at(-1)?.x ?? middleOf(upper)),
    }
  })
  const middles = stackPorts(
    pairs.flatMap(pair => [pair.upper, pair.lower]),
    packed,
  )
  return pairs.map(pair => ({
    upper: middles.get(pair.upper) ?? middleOf(pair.upper.box),
    lower: middles.get(pair.lower) ?? middleOf(pair.lower.box),
  }))
}

function middleOf(box: Rectangle): number {
  return box.x + box.width / 2
}

function endsOf(strand: Strand, ends: Ends | undefined): readonly [Point, Point] {
  const { upper, lower, direction } = strand
  const bottom = upper.y + upper.height
  return [
    [ends?.upper ?? middleOf(upper), bottom],
    [ends?.lower ?? middleOf(lower), direction === 'level' ? bottom : lower.y],
  ]
}

/**
 * The gates of every line; the widest choose first, the others take what room is left. Lines between the same two
 * boxes go together: the gates are found for all of them as one.
 */
function chooseGates(
  strands: readonly Strand[],
  ends: readonly Ends[],
  rows: readonly ObstacleRow[],
): readonly (readonly Gate[])[] {
  for (const row of rows) for (const gap of row.gaps) gap.used = 0
  const chosen: (readonly Gate[])[] = strands.map(() => [])
  const bundles = [...bundleStrands(strands).values()].map(members => ({
    members,
    width: members.reduce((sum, index) => sum + (strands[index]?.line.width ?? 0) + BESIDE, -BESIDE),
  }))
  for (const { members, width } of bundles.sort((a, b) => b.width - a.width)) {
    const all = members.map(index => ends[index])
    const strand = strands[members[0] ?? -1]
    if (strand === undefined || strand.direction === 'level') continue
    const [start, end] = endsOf(strand, { upper: meanOf(all, 'upper'), lower: meanOf(all, 'lower') })
    const gates = pullTaut(start, findGates(start, end, width, strand.between), end, width)
    let left = -width / 2
    for (const index of members) {
      const own = strands[index]?.line.width ?? 0
      const aside = left + own / 2
      chosen[index] = gates.map(gate => ({ ...gate, x: gate.x + aside }))
      left += own + BESIDE
    }
  }
  return chosen
}

/** Lines between the same two boxes, by their places in the list. */
function bundleStrands(strands: readonly Strand[]): ReadonlyMap<string, readonly number[]> {
  const bundles = new Map<string, number[]>()
  strands.forEach(({ upper, lower }, index) => {
    const key = `${upper.x} ${upper.y} ${lower.x} ${lower.y}`
    const bundle = bundles.get(key)
    if (bundle) bundle.push(index)
    else bundles.set(key, [index])
  })
  return bundles
}

function meanOf(ends: readonly (Ends | undefined)[], side: keyof Ends): number {
  const known = ends.flatMap(end => (end ? [end[side]] : []))
  return known.reduce((sum, x) => sum + x, 0) / Math.max(1, known.length)
}

/** Side by side in every gap; then once more for lines that the packing has pushed into another row's boxes. */
function packAll(
  strands: readonly Strand[],
  ends: readonly Ends[],
  gates: readonly (readonly Gate[])[],
): readonly (readonly Gate[])[] {
  const passages: Passage[] = []
  gates.forEach((via, index) => {
    const strand = strands[index]
    if (strand === undefined) return
    const [start, end] = endsOf(strand, ends[index])
    via.forEach((gate, step) => {
      const before = via[step - 1]?.x ?? start[0]
      const after = via[step + 1]?.x ?? end[0]
      passages.push({ route: index, gate, width: strand.line.width, before, after })
    })
  })
  const middles = packGates(passages)
  const packed = gates.map((): Gate[] => [])
  for (const passage of passages) {
    packed[passage.route]?.push({ ...passage.gate, x: middles.get(passage) ?? passage.gate.x })
  }
  return packed.map((via, index) => {
    const strand = strands[index]
    if (strand === undefined) return via
    const { line, between } = strand
    const [start, end] = endsOf(strand, ends[index])
    return relaxGates(start, findGates(start, end, line.width, between, via), end, line.width, between)
  })
}

function drawStrand(strand: Strand, start: Point, end: Point, via: readonly Gate[], runway: Runway): Run {
  const { line, direction } = strand
  if (direction === 'level') {
    return drawArc(start[0], end[0], start[1], line.width, runway.under(start[1]), runway.points)
  }
  const run = drawRibbon(start, via, end, line.width, runway.points)
  return direction === 'down' ? run : { left: run.right.toReversed(), right: run.left.toReversed() }
}
