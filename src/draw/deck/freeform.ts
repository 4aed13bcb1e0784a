import type { Point } from '../../layout/placedMap.ts'
import type { Frame } from './slideScale.ts'

/** One way of a freeform through points, in EMU of the slide. */
export type Way = {
  readonly points: readonly Point[]
  /** Set: a smooth outline along these edges one after the other, with a straight line between them. */
  readonly sides?: readonly (readonly Point[])[]
  readonly closed?: boolean
  readonly filled?: boolean
  readonly stroked?: boolean
  /** Curves run smoothly through the points; otherwise lines do. */
  readonly smooth?: boolean
}

/** The box around ways, never without extent. */
export function frameAround(ways: readonly Way[]): Frame {
  const all = ways.flatMap(way => way.points)
  const xs = all.map(([x]) => x)
  const ys = all.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(1, Math.max(...xs) - x), height: Math.max(1, Math.max(...ys) - y) }
}

/** Ways as the path list of a freeform that stands in a frame. */
export function pathsXml(ways: readonly Way[], frame: Frame): string {
  return ways
    .map(({ points, sides, closed = false, filled = false, stroked = true, smooth = false }) => {
      const toLocal = ([x, y]: Point): Point => [Math.round(x - frame.x), Math.round(y - frame.y)]
      const local = points.map(toLocal)
      const drawn =
        sides !== undefined
          ? outlineAlong(sides.map(side => side.map(toLocal)))
          : smooth
            ? curveThrough(local)
            : local.slice(1).map(lineTo)
      const start = `<a:moveTo>${pointXml(local[0] ?? [0, 0])}</a:moveTo>`
      return (
        `<a:path w="${frame.width}" h="${frame.height}" fill="${filled ? 'norm' : 'none'}" stroke="${stroked ? 1 : 0}">` +
        `${start}${drawn.join('')}${closed ? '<a:close/>' : ''}</a:path>`
      )
    })
    .join('')
}

/** Every third of the points of an edge: as smooth once curves run through them, and few enough to be edited by hand. */
export function thinOut(points: readonly Point[]): readonly Point[] {
  const last = points.length - 1
  return points.filter((_, index) => index === last || (index % 3 === 0 && index < last - 1))
}

function outlineAlong(sides: readonly (readonly Point[])[]): readonly string[] {
  return sides.flatMap((side, index) => {
    const [start] = side
    return [...(index === 0 || start === undefined ? [] : [lineTo(start)]), ...curveThrough(side)]
  })
}

function lineTo(point: Point): string {
  return `<a:lnTo>${pointXml(point)}</a:lnTo>`
}

/** Catmull and Rom's curve through the points, as cubic pieces. */
function curveThrough(points: readonly Point[]): readonly string[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const before = points[index - 1] ?? from
    const after = points[index + 2] ?? to
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `<a:cubicBezTo>${[first, second, to].map(pointXml).join('')}</a:cubicBezTo>`
  })
}

function pointXml([x, y]: Point): string {
  return `<a:pt x="${Math.round(x)}" y="${Math.round(y)}"/>`
}
