import type { ContractId, OrganisationId } from '../domain/vocabulary/ids.ts'
import { centreOf } from './centreOf.ts'
import { CELL_GAP, CLEARANCE, CONTRACT_LINE } from './mapSizes.ts'
import type { PlacedBox, PlacedMap, PlacedRoute, Point } from './placedMap.ts'
import { edgePoint } from './ribbon.ts'

/** Above the locality, where the single line leaves its bundle. */
const LEAVES = 24

/**
 * One practice's own contract as a single line: with its bundle to just above the locality, then down between the
 * cells and into its own from the side. Undefined where the locality is closed or no bundle carries the contract.
 */
export function routeToPractice(
  map: PlacedMap,
  practice: OrganisationId,
  contract: ContractId,
): PlacedRoute | undefined {
  const bundle = map.routes.find(route => 'group' in route.to && route.contracts.includes(contract))
  const cell = map.boxes.find(box => box.organisation === practice && box.locality !== undefined)
  const group = map.groups.find(one => one.id === cell?.locality)
  if (bundle === undefined || cell === undefined || group === undefined) return undefined
  const centre = resample(
    [...withBundle(bundle, group.y - LEAVES), ...intoCell(bundle, cell, group.y)],
    bundle.left.length,
  )
  const half = CONTRACT_LINE / 2
  return {
    ...bundle,
    id: contract,
    contracts: [contract],
    to: { placement: cell.placement },
    pence: null,
    width: CONTRACT_LINE,
    left: centre.map(([x, y]): Point => [x - half, y]),
    right: centre.map(([x, y]): Point => [x + half, y]),
  }
}

function withBundle(bundle: PlacedRoute, until: number): readonly Point[] {
  return centreOf(bundle).filter(([, y]) => y <= until)
}

function intoCell(bundle: PlacedRoute, cell: PlacedBox, top: number): readonly Point[] {
  const before = withBundle(bundle, top - LEAVES).at(-1) ?? [cell.x, top - LEAVES]
  const x = cell.x - CELL_GAP / 2
  const turn = { x0: before[0], x1: x, y0: before[1], y1: top - CLEARANCE }
  const curve = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(t => edgePoint(turn, t))
  const middle = cell.y + cell.height / 2
  return [...curve, [x, middle], [cell.x, middle]]
}

/** The same line by `count` points, evenly along it. */
function resample(points: readonly Point[], count: number): readonly Point[] {
  const along = [0]
  points.forEach(([x, y], index) => {
    const [px, py] = points[index - 1] ?? [x, y]
    if (index > 0) along.push((along.at(-1) ?? 0) + Math.hypot(x - px, y - py))
  })
  const length = along.at(-1) ?? 0
  let next = 1
  return Array.from({ length: count }, (_, step): Point => {
    const wanted = (length * step) / (count - 1)
    while (next < points.length - 1 && (along[next] ?? 0) < wanted) next += 1
    const [ax, ay] = points[next - 1] ?? [0, 0]
    const [bx, by] = points[next] ?? [ax, ay]
    const from = along[next - 1] ?? 0
    const t = Math.min(1, (wanted - from) / Math.max(1e-9, (along[next] ?? 0) - from))
    return [ax + (bx - ax) * t, ay + (by - ay) * t]
  })
}
