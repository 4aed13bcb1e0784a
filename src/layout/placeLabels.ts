import { SMALL_SIZE } from './mapSizes.ts'
import type { PlacedLabel, Point, Rectangle } from './placedMap.ts'
import { textWidth } from './textWidth.ts'

export type Wording = {
  readonly id: string
  readonly text: string
  /** The line that it names. */
  readonly centre: readonly Point[]
  /** The larger has its choice first. */
  readonly weight: number
  /** True for what has to be named even where other lines run beneath its words. */
  readonly overLines?: boolean
}

const HEIGHT = 26
const PADDING = 10
/** Where along a line a label may sit, the middle first. */
const STATIONS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85]

/**
 * Words for lines, each where it covers no box, no other label and no other line; where there is no such place, no
 * words. `occupied` are rectangles that no label may touch; `lines` what else is drawn, as small rectangles by id.
 */
export function placeLabels(
  wordings: readonly Wording[],
  occupied: readonly Rectangle[],
  lines: ReadonlyMap<string, readonly Rectangle[]>,
  bounds: Rectangle,
): ReadonlyMap<string, PlacedLabel> {
  const labels = new Map<string, PlacedLabel>()
  const taken: Rectangle[] = [...occupied]
  const heaviestFirst = [...wordings].sort((a, b) => b.weight - a.weight)
  for (const { id, text, centre, overLines } of heaviestFirst) {
    const width = textWidth(text, SMALL_SIZE) + 2 * PADDING
    for (const station of STATIONS) {
      const [x, y] = pointAlong(centre, station)
      const box = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT }
      if (!isInside(box, bounds) || taken.some(other => touches(box, other))) continue
      if (overLines !== true && touchesOtherLine(box, id, lines)) continue
      labels.set(id, { at: [x, y], text, width, height: HEIGHT })
      taken.push(box)
      break
    }
  }
  return labels
}

/** Pieces of a ribbon as rectangles, for telling what a label would cover. */
export function toPieces(left: readonly Point[], right: readonly Point[]): readonly Rectangle[] {
  const pieces: Rectangle[] = []
  // Asked for every ribbon at every change of a slider: no lists are made.
  for (let index = 1; index < left.length; index += 1) {
    const [a, b, c, d] = [left[index - 1], left[index], right[index - 1], right[index]]
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue
    const x = Math.min(a[0], b[0], c[0], d[0])
    const y = Math.min(a[1], b[1], c[1], d[1])
    const width = Math.max(a[0], b[0], c[0], d[0]) - x
    const height = Math.max(a[1], b[1], c[1], d[1]) - y
    pieces.push({ x, y, width, height })
  }
  return pieces
}

function pointAlong(points: readonly Point[], share: number): Point {
  const lengths = points.map((point, index) => {
    const before = points[index - 1] ?? point
    return Math.hypot(point[0] - before[0], point[1] - before[1])
  })
  let left = lengths.reduce((sum, length) => sum + length, 0) * share
  for (let index = 1; index < points.length; index += 1) {
    const length = lengths[index] ?? 0
    const from = points[index - 1]
    const to = points[index]
    if (from === undefined || to === undefined) break
    if (left <= length && length > 0) {
      const t = left / length
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    }
    left -= length
  }
  return points.at(-1) ?? [0, 0]
}

function touches(a: Rectangle, b: Rectangle): boolean {
  const apart = 3
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  )
}

function touchesOtherLine(
  box: Rectangle,
  own: string,
  lines: ReadonlyMap<string, readonly Rectangle[]>,
): boolean {
  for (const [id, pieces] of lines) {
    if (id !== own && pieces.some(piece => touches(box, piece))) return true
  }
  return false
}

function isInside(box: Rectangle, bounds: Rectangle): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}
