import { interpolateNumberArray } from 'd3-interpolate'
import { compareText } from '../../kit/compareText.ts'
import type { PlacedBox, PlacedMap, PlacedRoute, Point } from '../../layout/placedMap.ts'

/** A route's two edges as flat numbers, x and y in turn: what a tween interpolates. */
export type Edges = { readonly left: Float64Array; readonly right: Float64Array }

const known = new WeakMap<object, Edges>()

/** Worked out once for each route: a step asks for it three times in the frames that it has least time for. */
export function toEdges(route: Pick<PlacedRoute, 'left' | 'right'>): Edges {
  const made = known.get(route) ?? { left: flatten(route.left), right: flatten(route.right) }
  known.set(route, made)
  return made
}

function flatten(points: readonly Point[]): Float64Array {
  const flat = new Float64Array(points.length * 2)
  points.forEach(([x, y], index) => {
    flat[index * 2] = x
    flat[index * 2 + 1] = y
  })
  return flat
}

/** What lies between two shapes with as many points each, at `t` from 0 to 1. Each call writes over the last answer. */
export function mixEdges(from: Edges, to: Edges): (t: number) => Edges {
  const left = interpolateNumberArray(from.left, to.left)
  const right = interpolateNumberArray(from.right, to.right)
  return t => ({ left: left(t), right: right(t) })
}

const at = (flat: Float64Array, index: number) => `${round(flat[index * 2])} ${round(flat[index * 2 + 1])}`
const round = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10

/** The closed outline of a ribbon; `drawn` below 1 leaves out its far end. */
export function outlinePath({ left, right }: Edges, drawn = 1): string {
  const last = lastPoint(left, drawn)
  let path = `M${at(left, 0)}`
  for (let index = 1; index <= last; index += 1) path += `L${at(left, index)}`
  for (let index = last; index >= 0; index -= 1) path += `L${at(right, index)}`
  return `${path}Z`
}

/** Both edges of a ribbon as two open lines, for the stroke that tells certainty. */
export function edgesPath({ left, right }: Edges, drawn = 1): string {
  return linePath(left, drawn) + linePath(right, drawn)
}

/** The line half-way between both edges. */
export function centrePath(edges: Edges, drawn = 1): string {
  return linePath(interpolateNumberArray(edges.left, edges.right)(0.5), drawn)
}

function linePath(flat: Float64Array, drawn: number): string {
  const last = lastPoint(flat, drawn)
  let path = `M${at(flat, 0)}`
  for (let index = 1; index <= last; index += 1) path += `L${at(flat, index)}`
  return path
}

function lastPoint(flat: Float64Array, drawn: number): number {
  const points = flat.length / 2
  return Math.max(1, Math.min(points - 1, Math.round((points - 1) * drawn)))
}

/** How one step is told: what stays, what leaves, what is new, and what travels from an old shape to a new one. */
export type StepPlan = {
  /** Route id → the shape it starts from. Routes of the new map that are missing here are drawn from their payer. */
  readonly starts: ReadonlyMap<string, Edges>
  /** Old routes that fade: neither kept nor travelling. */
  readonly leaving: readonly PlacedRoute[]
  /** Boxes of bodies that the new map does not have. */
  readonly dissolving: readonly PlacedBox[]
}

/**
 * Plans the step between two placed maps. `travels` names for a contract of the new map the contract of the old one
 * that most of its money left: its ribbon is seen to travel from the old holder to the new.
 */
export function planStep(
  before: PlacedMap,
  after: PlacedMap,
  travels: ReadonlyMap<string, string>,
): StepPlan {
  const old = new Map(before.routes.map(route => [route.id, route]))
  const routeOfContract = new Map(
    before.routes.flatMap(route => route.contracts.map((id): [string, PlacedRoute] => [id, route])),
  )
  const starts = new Map<string, Edges>()
  const used = new Set<string>()
  for (const route of after.routes) {
    const same = old.get(route.id)
    if (same !== undefined) {
      starts.set(route.id, toEdges(same))
      used.add(same.id)
    }
  }
  // The widest first: a wide ribbon's journey is the one to be seen.
  const fresh = after.routes
    .filter(route => !starts.has(route.id))
    .sort((a, b) => b.width - a.width || compareText(a.id, b.id))
  for (const route of fresh) {
    const origin = route.contracts
      .map(id => routeOfContract.get(travels.get(id) ?? ''))
      .find(one => one !== undefined)
    if (origin === undefined) continue
    starts.set(route.id, toEdges(origin))
    if (!after.routes.some(one => one.id === origin.id)) used.add(origin.id)
  }
  const present = new Set<string>(after.boxes.map(box => box.organisation))
  return {
    starts,
    leaving: before.routes.filter(route => !used.has(route.id)),
    dissolving: before.boxes.filter(box => !present.has(box.organisation)),
  }
}
