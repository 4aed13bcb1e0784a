import { centreOf } from './centreOf.ts'
import { endKey } from './endKey.ts'
import { MAP_MARGIN } from './mapSizes.ts'
import type { PlacedMap, PlacedRoute, Point, Rectangle } from './placedMap.ts'

/** How good a placed map is, in the figures of the design. */
export type LayoutFigures = {
  /** Pairs of boxes that share any room. */
  readonly overlaps: number
  /** Boxes and localities that stand past an end of the lanes. */
  readonly outside: number
  /** Routes nearer than 6 units to a box that is neither their payer nor their holder. */
  readonly nearForeignBoxes: number
  /** Pairs of routes whose middles cross. */
  readonly crossings: number
  /** Contracts without a route. */
  readonly unrouted: number
  /** Labels over a box or over one another. */
  readonly labelOverlaps: number
  /** The part of the picture that boxes and localities fill. */
  readonly filled: number
  readonly aspect: number
}

const NEAR = 6

/** Measures a placed map; `contracts` are the ids that a route is owed. */
export function measureLayout(map: PlacedMap, contracts: readonly string[] = []): LayoutFigures {
  const standing: readonly Rectangle[] = [
    ...map.boxes.filter(box => box.locality === undefined),
    ...map.groups,
  ]
  const routed = new Set<string>(map.routes.flatMap(route => route.contracts))
  const area = standing.reduce((sum, box) => sum + box.width * box.height, 0)
  return {
    overlaps: countOverlaps(standing) + countOverlaps(map.boxes.filter(box => box.locality !== undefined)),
    outside: standing.filter(({ x, width }) => x < 0 || x + width > map.width - MAP_MARGIN).length,
    nearForeignBoxes: map.routes.filter(route => isNearForeignBox(route, map)).length,
    crossings: countCrossings(map.routes),
    unrouted: contracts.filter(contract => !routed.has(contract)).length,
    labelOverlaps: countLabelOverlaps(map, standing),
    filled: area / (map.width * map.height),
    aspect: map.width / map.height,
  }
}

/** How far the placements that two states share have moved between them, at most. */
export function measureShift(before: PlacedMap, after: PlacedMap): number {
  const places = new Map(before.boxes.map(box => [box.placement, box]))
  let most = 0
  for (const box of after.boxes) {
    const old = places.get(box.placement)
    if (old) most = Math.max(most, Math.hypot(box.x - old.x, box.y - old.y))
  }
  return most
}

function countOverlaps(boxes: readonly Rectangle[]): number {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  let count = 0
  sorted.forEach((a, index) => {
    for (let other = index + 1; other < sorted.length; other += 1) {
      const b = sorted[other]
      if (b === undefined || b.x >= a.x + a.width - 0.01) break
      if (a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01) count += 1
    }
  })
  return count
}

function countLabelOverlaps(map: PlacedMap, standing: readonly Rectangle[]): number {
  const labels = [...map.routes, ...map.ties, ...map.agreements].flatMap(({ label }) =>
    label === undefined
      ? []
      : [
          {
            x: label.at[0] - label.width / 2,
            y: label.at[1] - label.height / 2,
            width: label.width,
            height: label.height,
          },
        ],
  )
  return labels.reduce(
    (sum, label, index) =>
      sum + [...standing, ...labels.slice(index + 1)].filter(box => countOverlaps([label, box]) > 0).length,
    0,
  )
}

/** True where any part of the route's area comes within 6 units of a box that it does not belong to. */
export function isNearForeignBox(route: PlacedRoute, map: PlacedMap): boolean {
  const own = new Set([route.from, endKey(route.to)])
  const outline = [...route.left, ...route.right.toReversed()]
  const cuts = route.left.map((point, index) => [point, route.right[index] ?? point] as const)
  const foreign = [
    ...map.boxes.filter(box => box.locality === undefined && !own.has(box.placement)),
    ...map.groups.filter(group => !own.has(endKey({ group: group.id }))),
  ]
  return foreign.some(box => {
    const wide = grow(box, NEAR - 0.01)
    const crosses =
      outline.some((point, index) =>
        cutsRectangle(point, outline[(index + 1) % outline.length] ?? point, wide),
      ) || cuts.some(([left, right]) => cutsRectangle(left, right, wide))
    return crosses || isInside([box.x + box.width / 2, box.y + box.height / 2], outline)
  })
}

function grow(box: Rectangle, by: number): Rectangle {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** Liang and Barsky's clipping: whether any of a segment lies in a rectangle. */
function cutsRectangle(a: Point, b: Point, box: Rectangle): boolean {
  let from = 0
  let to = 1
  const edges = [
    [a[0] - b[0], a[0] - box.x],
    [b[0] - a[0], box.x + box.width - a[0]],
    [a[1] - b[1], a[1] - box.y],
    [b[1] - a[1], box.y + box.height - a[1]],
  ] as const
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const t = room / step
    if (step < 0) from = Math.max(from, t)
    else to = Math.min(to, t)
    if (from > to) return false
  }
  return true
}

function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false
  outline.forEach((a, index) => {
    const b = outline.at(index - 1) ?? a
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  })
  return inside
}

/** Pairs of routes whose middles cross; those that share an end at a box are told apart by their ports. */
export function countCrossings(routes: readonly PlacedRoute[]): number {
  return countLineCrossings(routes.map(centreOf))
}

/** Pairs of lines that cross at least once. */
export function countLineCrossings(lines: readonly (readonly Point[])[]): number {
  let count = 0
  const extents = lines.map(extentOf)
  lines.forEach((line, index) => {
    const own = extents[index]
    for (let next = index + 1; next < lines.length; next += 1) {
      const [other, far] = [lines[next], extents[next]]
      if (other === undefined || own === undefined || far === undefined) continue
      if (far.low[0] > own.high[0] || far.high[0] < own.low[0]) continue
      if (far.low[1] > own.high[1] || far.high[1] < own.low[1]) continue
      if (linesCross(line, other)) count += 1
    }
  })
  return count
}

/** The corners of the box around a line: most pairs need no closer look. */
function extentOf(line: readonly Point[]): { readonly low: Point; readonly high: Point } {
  const of = (axis: 0 | 1) => line.map(point => point[axis])
  return {
    low: [Math.min(...of(0)), Math.min(...of(1))],
    high: [Math.max(...of(0)), Math.max(...of(1))],
  }
}

/** Whether two lines cross anywhere; lines that only touch do not. */
function linesCross(a: readonly Point[], b: readonly Point[]): boolean {
  for (let i = 1; i < a.length; i += 1) {
    const p = a[i - 1]
    const q = a[i]
    if (p === undefined || q === undefined) continue
    for (let j = 1; j < b.length; j += 1) {
      const r = b[j - 1]
      const s = b[j]
      if (r === undefined || s === undefined) continue
      if (Math.max(r[1], s[1]) < Math.min(p[1], q[1]) || Math.min(r[1], s[1]) > Math.max(p[1], q[1])) continue
      if (turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0) return true
    }
  }
  return false
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}
