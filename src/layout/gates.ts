import type { Gap, ObstacleRow } from './obstacleRow.ts'
import type { Point } from './placedMap.ts'
import { edgeAt, type Turn, toTurns, turnEdges } from './ribbon.ts'

/** An upright stretch of a route through a row. */
export type Gate = {
  readonly row: ObstacleRow
  readonly gap: Gap
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** A route between two points, and the gates of all the rows that it passes, whether it needs them or not. */
export type Course = {
  readonly start: Point
  readonly end: Point
  readonly width: number
  readonly gates: readonly Gate[]
}

const PULLS = 16

/**
 * Gates for the gaps of a way, pulled taut: each moves towards the straight line between the gates before and after
 * it, as far as its gap allows.
 */
export function gateWay(
  way: readonly Gap[],
  rows: readonly ObstacleRow[],
  start: Point,
  end: Point,
  width: number,
): readonly Gate[] {
  const middles = way.map(gap => (gap.low + gap.high) / 2)
  const heights = rows.map(row => (row.top + row.bottom) / 2)
  for (let pull = 0; pull < PULLS && way.length > 0; pull += 1) {
    way.forEach((gap, index) => {
      const [fromX, fromY] = index === 0 ? start : [middles[index - 1] ?? 0, heights[index - 1] ?? 0]
      const last = index === way.length - 1
      const [toX, toY] = last ? end : [middles[index + 1] ?? 0, heights[index + 1] ?? 0]
      const straight = fromX + ((toX - fromX) * ((heights[index] ?? 0) - fromY)) / Math.max(1, toY - fromY)
      const low = gap.low + width / 2
      const high = gap.high - width / 2
      middles[index] = low > high ? (low + high) / 2 : Math.max(low, Math.min(high, straight))
    })
  }
  return way.flatMap((gap, index): Gate[] => {
    const row = rows[index]
    return row ? [{ row, gap, x: middles[index] ?? 0, top: row.top, bottom: row.bottom }] : []
  })
}

/**
 * The gates that a course needs to run clear of every row by the gaps of its way: none where one curve does,
 * otherwise that of the worst row, and so on. Those `given` are kept.
 */
export function neededGates(course: Course, given: readonly Gate[] = []): readonly Gate[] {
  let kept = given
  while (kept.length < course.gates.length) {
    const worst = worstGate(course, kept)
    if (worst === undefined) break
    kept = withGate(kept, worst)
  }
  return kept
}

export function withGate(gates: readonly Gate[], gate: Gate): readonly Gate[] {
  return [...gates, gate].sort((a, b) => a.top - b.top)
}

function worstGate(course: Course, kept: readonly Gate[]): Gate | undefined {
  let worst: Gate | undefined
  let most = 0.01
  const rows = new Set(kept.map(gate => gate.row))
  for (const turn of toTurns(course.start, kept, course.end, course.width)) {
    for (const gate of course.gates) {
      if (rows.has(gate.row)) continue
      const miss = missOf(turn, gate)
      if (miss <= most) continue
      most = miss
      worst = gate
    }
  }
  return worst
}

/** How far a turn strays out of the gap by which it is to pass a row. */
function missOf(turn: Turn, { row, gap }: Gate): number {
  const top = Math.max(row.top, turn.from[1])
  const bottom = Math.min(row.bottom, turn.to[1])
  if (bottom <= top) return 0
  const { left, right } = turnEdges(turn)
  const low = Math.min(edgeAt(left, top), edgeAt(left, bottom))
  const high = Math.max(edgeAt(right, top), edgeAt(right, bottom))
  return Math.max(0, gap.low - low) + Math.max(0, high - gap.high)
}

/** Ribbons narrower than this keep to the upright: they are tidier side by side. */
const BROAD = 12

/**
 * Lets a broad ribbon turn beside a row where nothing stands in its way: its upright stretch shrinks to the corner
 * that it has to clear, so that its bends have room.
 */
export function relaxGates(course: Course, kept: readonly Gate[]): readonly Gate[] {
  if (course.width < BROAD) return kept
  let best = kept
  for (let index = 0; index < kept.length; index += 1) {
    const gate = kept[index]
    if (gate === undefined) continue
    for (const y of [gate.row.top, gate.row.bottom]) {
      const tried = best.with(index, { ...gate, top: y, bottom: y })
      if (isClear(course, tried) && steepest(course, tried) < steepest(course, best)) best = tried
    }
  }
  return best
}

function isClear(course: Course, kept: readonly Gate[]): boolean {
  return toTurns(course.start, kept, course.end, course.width).every(turn =>
    course.gates.every(gate => missOf(turn, gate) <= 0.01),
  )
}

function steepest({ start, end, width }: Course, kept: readonly Gate[]): number {
  const slopes = toTurns(start, kept, end, width).map(
    ({ from, to }) => Math.abs(to[0] - from[0]) / Math.max(1, to[1] - from[1]),
  )
  return Math.max(...slopes)
}
