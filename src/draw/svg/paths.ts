import type { Point } from '../../layout/placedMap.ts'
import { svgNumber } from './svgText.ts'

/** A polyline as path data. */
export function pathThrough(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${svgNumber(x)} ${svgNumber(y)}`).join('')
}

/** The closed outline of a ribbon: down its left edge and up its right one. */
export function pathAround(left: readonly Point[], right: readonly Point[]): string {
  return `${pathThrough([...left, ...right.toReversed()])}Z`
}

/** The line half-way between the edges of a ribbon. */
export function centreLine(left: readonly Point[], right: readonly Point[]): readonly Point[] {
  return left.map(([x, y], index): Point => {
    const [rx, ry] = right[index] ?? [x, y]
    return [(x + rx) / 2, (y + ry) / 2]
  })
}
