import type { Point } from '../../layout/placedMap.ts'
import type { Frame } from './slideScale.ts'

/** One way of a freeform through points, in EMU of the slide. */
export type Way = {
  readonly points: readonly Point[]
  readonly closed?: boolean
  readonly filled?: boolean
  readonly stroked?: boolean
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
    .map(({ points, closed = false, filled = false, stroked = true }) => {
      const local = points.map(([x, y]): Point => [Math.round(x - frame.x), Math.round(y - frame.y)])
      const drawn = local.slice(1).map(point => `<a:lnTo>${pointXml(point)}</a:lnTo>`)
      const start = `<a:moveTo>${pointXml(local[0] ?? [0, 0])}</a:moveTo>`
      return (
        `<a:path w="${frame.width}" h="${frame.height}" fill="${filled ? 'norm' : 'none'}" stroke="${stroked ? 1 : 0}">` +
        `${start}${drawn.join('')}${closed ? '<a:close/>' : ''}</a:path>`
      )
    })
    .join('')
}

function pointXml([x, y]: Point): string {
  return `<a:pt x="${Math.round(x)}" y="${Math.round(y)}"/>`
}
