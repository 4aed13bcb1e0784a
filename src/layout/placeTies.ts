import type { CareMap } from '../domain/vocabulary/careMap.ts'
import { bundleRelations } from './bundleRelations.ts'
import { centreOf } from './centreOf.ts'
import { CLEARANCE } from './mapSizes.ts'
import type { PlacedTie, Point, Rectangle, RouteEnd } from './placedMap.ts'
import { type Runway, runLines } from './runLines.ts'
import type { Line } from './strand.ts'

/** How wide a tie is taken to be where it has to pass between boxes. */
export const TIE_WIDTH = 3

/** Ties without £, run between the boxes as contracts are; two neighbours of a lane are tied straight across. */
export function placeTies(
  map: CareMap,
  rectangleOf: (end: RouteEnd) => Rectangle | undefined,
  standing: readonly Rectangle[],
  runway: Runway,
): readonly PlacedTie[] {
  const straight = new Map<string, readonly Point[]>()
  const lines: Line[] = []
  const bundles = bundleRelations(map)
  for (const { id, from, to } of bundles) {
    const a = rectangleOf(from)
    const b = rectangleOf(to)
    if (a === undefined || b === undefined) continue
    const across = tieAcross(a, b, standing)
    if (across) straight.set(id, across)
    else lines.push({ id, from: a, to: b, width: TIE_WIDTH })
  }
  const runs = runLines(lines, { ...runway, packed: false })
  return bundles.flatMap(({ id, type, from, to, count, certainty }): PlacedTie[] => {
    const run = runs.get(id)
    const points = straight.get(id) ?? (run && centreOf(run))
    return points ? [{ id, kind: type, from, to, count, certainty, points }] : []
  })
}

/** A straight line between two boxes side by side; none where they are in different rows or a third stands between. */
function tieAcross(a: Rectangle, b: Rectangle, standing: readonly Rectangle[]): readonly Point[] | undefined {
  if (Math.abs(a.y - b.y) > 1) return undefined
  const [left, right] = a.x < b.x ? [a, b] : [b, a]
  const from = left.x + left.width
  const between = standing.some(
    box =>
      box !== a &&
      box !== b &&
      Math.abs(box.y - a.y) < box.height &&
      box.x + box.width > from - CLEARANCE &&
      box.x < right.x + CLEARANCE,
  )
  if (between) return undefined
  const y = a.y + Math.min(a.height, b.height) / 2
  const line: readonly Point[] = [
    [from, y],
    [right.x, y],
  ]
  return left === a ? line : line.toReversed()
}
