import { CLEARANCE } from './mapSizes.ts'
import type { Point } from './placedMap.ts'

/**
 * The two edges of a line between two boxes of one row: down from the one, along under the row, up into the other.
 * `free` is the height of the strip under the row that it may use.
 */
export function drawArc(
  from: number,
  to: number,
  y: number,
  width: number,
  free: number,
  count: number,
): { readonly left: readonly Point[]; readonly right: readonly Point[] } {
  const half = width / 2
  const dip = Math.min(
    CLEARANCE + 6 + Math.abs(to - from) / 40,
    Math.max(CLEARANCE, free - width - CLEARANCE),
  )
  const thick = Math.max(1, Math.min(width, free - dip - 2))
  const sign = to >= from ? 1 : -1
  const outer = underline(from - sign * half, to + sign * half, y, dip + thick, count)
  const inner = underline(from + sign * half, to - sign * half, y, dip, count)
  return sign > 0 ? { left: outer, right: inner } : { left: inner, right: outer }
}

/** A U with round corners: `count` points, a third for each corner and the rest along the bottom. */
function underline(from: number, to: number, y: number, depth: number, count: number): readonly Point[] {
  const sign = to >= from ? 1 : -1
  const radius = Math.min(depth, Math.abs(to - from) / 2, 18)
  const corner = Math.floor((count - 2) / 2)
  const points: Point[] = [[from, y]]
  for (let step = 0; step < corner; step += 1) {
    const angle = (Math.PI / 2) * (step / (corner - 1))
    points.push([from + sign * radius * (1 - Math.cos(angle)), y + depth - radius + radius * Math.sin(angle)])
  }
  const rest = count - 2 - corner
  for (let step = 0; step < rest; step += 1) {
    const angle = (Math.PI / 2) * (1 - step / (rest - 1))
    points.push([to - sign * radius * (1 - Math.cos(angle)), y + depth - radius + radius * Math.sin(angle)])
  }
  points.push([to, y])
  return points
}
