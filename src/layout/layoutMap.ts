import type { CareMap } from '../domain/vocabulary/careMap.ts'
import { sectorOfKind } from '../domain/vocabulary/organisation.ts'
import type { Terms } from '../domain/vocabulary/terms.ts'
import type { Lens } from '../domain/vocabulary/view.ts'
import { TERMS_2015 } from '../domain/words/terms.ts'
import { sortByText } from '../kit/compareText.ts'
import { assignLanes, toPlacementId } from './assignLanes.ts'
import { CONTRACT_LINE, EDGE_POINTS, SMALL_SIZE, THINNEST } from './mapSizes.ts'
import { toObstacleRows } from './obstacleRow.ts'
import { placeAgreements } from './placeAgreements.ts'
import type { PlacedBox, PlacedGroup, PlacedMap, PlacedRoute, Rectangle, RouteEnd } from './placedMap.ts'
import { placeTies } from './placeTies.ts'
import { type Runway, runLines } from './runLines.ts'
import { type Link, toLinks } from './toLinks.ts'
import type { UnionPlacement } from './unionPlacement.ts'
import { wordLinks } from './wordLinks.ts'
import { wordMap } from './wordMap.ts'

/**
 * Puts one state of an economy in its places and runs its contracts and ties between them. What the union has
 * placed never moves; only the routes are the state's own. `terms`: the words beside its lines.
 */
export function layoutMap(
  map: CareMap,
  placement: UnionPlacement,
  lens: Lens,
  terms: Terms = TERMS_2015,
): PlacedMap {
  const boxes = placeBoxes(map, placement)
  const groups = placeGroups(map, placement)
  const standing: readonly Rectangle[] = [...boxes.filter(box => box.locality === undefined), ...groups]
  const rectangleOf = toRectangles(boxes, groups)
  const runway = toRunway(standing, placement, lens === 'budgets')
  const links = toLinks(map)
  const routes = placeRoutes(links, rectangleOf, runway, placement, lens)
  const ties = placeTies(map, rectangleOf, standing, runway)
  const { bars, links: parties } = placeAgreements(map, rectangleOf, stripAbovePractices(placement), runway)
  return wordMap(
    {
      lens,
      width: placement.width,
      height: placement.height,
      lanes: placement.lanes,
      boxes: sortByText(boxes, box => box.placement),
      groups: sortByText(groups, group => group.id),
      routes,
      ties: sortByText([...ties, ...parties], tie => tie.id),
      agreements: sortByText(bars, bar => bar.id),
      unitsPerPound: placement.unitsPerPound,
    },
    wordLinks(links, lens, terms),
    terms,
  )
}

function placeBoxes(map: CareMap, placement: UnionPlacement): readonly PlacedBox[] {
  const lanes = assignLanes(map)
  const cells = new Map(
    placement.localities.flatMap(locality =>
      locality.cells.map(cell => [cell.organisation, { cell, locality }]),
    ),
  )
  return map.organisations.flatMap((organisation): PlacedBox[] => {
    const lane = lanes.get(organisation.id) ?? 'provide'
    const id = toPlacementId(organisation.id, lane)
    const shared = {
      placement: id,
      organisation: organisation.id,
      lane,
      sector: sectorOfKind(organisation.kind),
    }
    const inCell = cells.get(organisation.id)
    if (inCell) {
      const { x, y, width, height, nameLines } = inCell.cell
      return [
        { ...shared, x, y, width, height, nameLines, nameSize: SMALL_SIZE, locality: inCell.locality.id },
      ]
    }
    const slot = placement.slots.get(id)
    if (slot === undefined) return []
    const { x, y, width, height, nameLines, nameSize } = slot
    return [{ ...shared, x, y, width, height, nameLines, nameSize }]
  })
}

function placeGroups(map: CareMap, placement: UnionPlacement): readonly PlacedGroup[] {
  const present = new Set(map.organisations.map(organisation => organisation.id))
  return placement.localities.map(({ cells: _, ...group }) => ({
    ...group,
    practices: group.practices.filter(practice => present.has(practice)),
  }))
}

function toRectangles(boxes: readonly PlacedBox[], groups: readonly PlacedGroup[]) {
  const placements = new Map<string, Rectangle>(boxes.map(box => [box.placement, box]))
  const localities = new Map<string, Rectangle>(groups.map(group => [group.id, group]))
  return (end: RouteEnd): Rectangle | undefined =>
    'placement' in end ? placements.get(end.placement) : localities.get(end.group)
}

function placeRoutes(
  links: readonly Link[],
  rectangleOf: (end: RouteEnd) => Rectangle | undefined,
  runway: Runway,
  placement: UnionPlacement,
  lens: Lens,
): readonly PlacedRoute[] {
  const widthOf = (link: Link) =>
    lens === 'budgets'
      ? Math.max(THINNEST, ((link.pence ?? 0) / 100) * placement.unitsPerPound)
      : CONTRACT_LINE
  const lines = links.flatMap(link => {
    const from = rectangleOf({ placement: link.from })
    const to = rectangleOf(link.to)
    return from && to ? [{ id: link.id, from, to, width: widthOf(link) }] : []
  })
  const runs = runLines(lines, runway)
  return links.flatMap(({ payment: _, ...link }): PlacedRoute[] => {
    const run = runs.get(link.id)
    return run ? [{ ...link, width: widthOf(link), ...run }] : []
  })
}

function toRunway(standing: readonly Rectangle[], placement: UnionPlacement, packed: boolean): Runway {
  const rows = toObstacleRows(standing, placement)
  const under = (bottom: number) => {
    const next = placement.rows.find(row => row.top > bottom)
    return (next?.top ?? placement.height) - bottom
  }
  return { rows, packed, points: Math.max(EDGE_POINTS, placement.rows.length * 8), under }
}

/** Between the providers and the practices, clear of where routes leave and arrive. */
function stripAbovePractices(placement: UnionPlacement) {
  const practices = placement.rows.find(row => row.lane === 'practices')
  const bottom = (practices?.top ?? placement.height) - 16
  const above = placement.rows.filter(row => row.bottom < bottom).at(-1)
  return { top: (above?.bottom ?? 0) + 16, bottom }
}
