import type { Point } from './placedMap.ts'

/** The line half-way between both edges of a ribbon. */
export function centreOf(run: {
  readonly left: readonly Point[]
  readonly right: readonly Point[]
}): readonly Point[] {
  return run.left.map(([x, y], index): Point => {
    const [rx, ry] = run.right[index] ?? [x, y]
    return [(x + rx) / 2, (y + ry) / 2]
  })
}
