import { CLEARANCE } from './mapSizes.ts'
import type { Point, Rectangle } from './placedMap.ts'
import { edgeAt, type Turn, toTurns, turnEdges } from './ribbon.ts'

/** A free stretch between two boxes of a row, clearance taken off. */
export type Gap = { readonly low: number; readonly high: number; used: number }

/** One row of boxes as an obstacle: its height with clearance, and the free stretches in it. */
export type ObstacleRow = {
  readonly top: number
  readonly bottom: number
  readonly gaps: readonly Gap[]
}

/** An upright stretch of a route through a row. */
export type Gate = {
  readonly row: ObstacleRow
  readonly gap: Gap
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** The free stretches of a row of boxes between the two sides of the map. */
export function toObstacleRow(
  boxes: readonly Rectangle[],
  top: number,
  bottom: number,
  low: number,
  high: number,
): ObstacleRow {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  const gaps: Gap[] = []
  let from = low
  for (const box of sorted) {
    if (box.x - CLEARANCE > from) gaps.push({ low: from, high: box.x - CLEARANCE, used: 0 })
    from = Math.max(from, box.x + box.width + CLEARANCE)
  }
  if (high > from) gaps.push({ low: from, high, used: 0 })
  return { top: top - CLEARANCE, bottom: bottom + CLEARANCE, gaps }
}

/**
 * The gates that a route needs: none where its one curve already runs clear of every row, otherwise an upright
 * stretch through the worst row, and so on for the parts before and after it. Takes the gap nearest to the curve
 * that has room left. Gates already `given` are kept.
 */
export function findGates(
  start: Point,
  end: Point,
  width: number,
  rows: readonly ObstacleRow[],
  given: readonly Gate[] = [],
): readonly Gate[] {
  if (rows.length > MANY_ROWS) return given.length > 0 ? given : gateEveryRow(start, end, width, rows)
  const gates = [...given]
  for (let tries = 0; tries <= rows.length; tries += 1) {
    const worst = worstRow(start, gates, end, width, rows)
    if (worst === undefined) break
    gates.push(openGate(worst.row, worst.x, width))
    gates.sort((a, b) => a.top - b.top)
  }
  return gates
}

/** Past more rows than this a route goes straight from gap to gap: a whole country is looked at from far away. */
const MANY_ROWS = 8

function gateEveryRow(
  start: Point,
  end: Point,
  width: number,
  rows: readonly ObstacleRow[],
): readonly Gate[] {
  const slope = (end[0] - start[0]) / Math.max(1, end[1] - start[1])
  return rows.map(row => openGate(row, start[0] + slope * (row.top - start[1]), width))
}

type Crossing = { readonly row: ObstacleRow; readonly x: number; readonly miss: number }

function worstRow(
  start: Point,
  gates: readonly Gate[],
  end: Point,
  width: number,
  rows: readonly ObstacleRow[],
): Crossing | undefined {
  let worst: Crossing | undefined
  for (const turn of toTurns(start, gates, end, width)) {
    for (const row of rows) {
      if (gates.some(gate => gate.row === row)) continue
      const crossing = crossRow(turn, row)
      if (crossing && crossing.miss > 0.01 && (worst === undefined || crossing.miss > worst.miss))
        worst = crossing
    }
  }
  return worst
}

/** How far a turn strays out of the gap that it crosses a row by. */
function crossRow(turn: Turn, row: ObstacleRow): Crossing | undefined {
  const top = Math.max(row.top, turn.from[1])
  const bottom = Math.min(row.bottom, turn.to[1])
  if (bottom <= top) return undefined
  const { left, right } = turnEdges(turn)
  const low = Math.min(edgeAt(left, top), edgeAt(left, bottom))
  const high = Math.max(edgeAt(right, top), edgeAt(right, bottom))
  let miss = Number.POSITIVE_INFINITY
  for (const gap of row.gaps) miss = Math.min(miss, Math.max(0, gap.low - low) + Math.max(0, high - gap.high))
  return { row, x: (low + high) / 2, miss }
}

function openGate(row: ObstacleRow, wanted: number, width: number): Gate {
  let best: { gap: Gap; x: number; cost: number } | undefined
  for (const gap of row.gaps) {
    const room = gap.high - gap.low
    const x =
      room < width
        ? (gap.low + gap.high) / 2
        : Math.max(gap.low + width / 2, Math.min(gap.high - width / 2, wanted))
    const short = Math.max(0, gap.used + width - room)
    const cost = Math.abs(x - wanted) + short * 4 + (room < width ? 100_000 : 0)
    if (best === undefined || cost < best.cost) best = { gap, x, cost }
  }
  if (best === undefined) throw new Error('A row of boxes leaves no way past it')
  best.gap.used += width + 2
  return { row, gap: best.gap, x: best.x, top: row.top, bottom: row.bottom }
}

const PULLS = 16

/**
 * Pulls a route taut through its gates: each moves towards the straight line between the gates before and after it,
 * as far as its gap allows. So routes with the same gaps have the same way, whichever of their gates was found first.
 */
export function pullTaut(start: Point, gates: readonly Gate[], end: Point, width: number): readonly Gate[] {
  const middles = gates.map(gate => gate.x)
  const heights = gates.map(gate => (gate.top + gate.bottom) / 2)
  for (let pull = 0; pull < PULLS && gates.length > 0; pull += 1) {
    gates.forEach((gate, index) => {
      const [fromX, fromY] = index === 0 ? start : [middles[index - 1] ?? 0, heights[index - 1] ?? 0]
      const last = index === gates.length - 1
      const [toX, toY] = last ? end : [middles[index + 1] ?? 0, heights[index + 1] ?? 0]
      const straight = fromX + ((toX - fromX) * ((heights[index] ?? 0) - fromY)) / Math.max(1, toY - fromY)
      const low = gate.gap.low + width / 2
      const high = gate.gap.high - width / 2
      middles[index] = low > high ? (low + high) / 2 : Math.max(low, Math.min(high, straight))
    })
  }
  return gates.map((gate, index) => ({ ...gate, x: middles[index] ?? gate.x }))
}

/** Ribbons narrower than this keep to the upright: they are tidier side by side. */
const BROAD = 12

/**
 * Lets a broad ribbon turn beside a row where nothing stands in its way: its upright stretch shrinks to the corner
 * that it has to clear, so that its bends have room.
 */
export function relaxGates(
  start: Point,
  gates: readonly Gate[],
  end: Point,
  width: number,
  rows: readonly ObstacleRow[],
): readonly Gate[] {
  if (width < BROAD || rows.length > MANY_ROWS) return gates
  let best = gates
  for (let index = 0; index < gates.length; index += 1) {
    const gate = gates[index]
    if (gate === undefined) continue
    for (const y of [gate.row.top, gate.row.bottom]) {
      const tried = best.with(index, { ...gate, top: y, bottom: y })
      if (!isClear(start, tried, end, width, rows)) continue
      if (steepest(start, tried, end, width) < steepest(start, best, end, width)) best = tried
    }
  }
  return best
}

function isClear(
  start: Point,
  gates: readonly Gate[],
  end: Point,
  width: number,
  rows: readonly ObstacleRow[],
): boolean {
  return toTurns(start, gates, end, width).every(turn =>
    rows.every(row => (crossRow(turn, row)?.miss ?? 0) <= 0.01),
  )
}

function steepest(start: Point, gates: readonly Gate[], end: Point, width: number): number {
  const slopes = toTurns(start, gates, end, width).map(
    ({ from, to }) => Math.abs(to[0] - from[0]) / Math.max(1, to[1] - from[1]),
  )
  return Math.max(...slopes)
}
