import type { Point } from '../../layout/placedMap.ts'

/** An arc of an ellipse as path data gives it; `turn` in degrees. */
export type Arc = {
  readonly rx: number
  readonly ry: number
  readonly turn: number
  readonly large: boolean
  readonly sweep: boolean
}

/** Radians that one piece of an arc covers. */
const PIECE = Math.PI / 8

/** Points along an arc, its end the last: from end points to centre as in SVG 1.1, F.6.5. */
export function arcPoints(from: Point, arc: Arc, to: Point): readonly Point[] {
  const angle = (arc.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * hx + sin * hy, cos * hy - sin * hx]
  if (arc.rx === 0 || arc.ry === 0 || (x === 0 && y === 0)) return [to]
  const grow = Math.max(1, Math.sqrt((x / arc.rx) ** 2 + (y / arc.ry) ** 2))
  const [rx, ry] = [arc.rx * grow, arc.ry * grow]
  const sum = rx * rx * y * y + ry * ry * x * x
  const root = Math.sqrt(Math.max(0, (rx * rx * ry * ry) / sum - 1)) * (arc.large === arc.sweep ? -1 : 1)
  const [cx, cy] = [(root * rx * y) / ry, (-root * ry * x) / rx]
  const middle: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ]
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx)
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx)
  const round = 2 * Math.PI
  const swept = arc.sweep
    ? (((end - start) % round) + round) % round
    : -((((start - end) % round) + round) % round)
  const pieces = Math.max(2, Math.ceil(Math.abs(swept) / PIECE))
  return Array.from({ length: pieces }, (_, index): Point => {
    if (index === pieces - 1) return to
    const at = start + (swept * (index + 1)) / pieces
    const [ex, ey] = [rx * Math.cos(at), ry * Math.sin(at)]
    return [cos * ex - sin * ey + middle[0], sin * ex + cos * ey + middle[1]]
  })
}
