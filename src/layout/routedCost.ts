import type { RelationBundle } from './bundleRelations.ts'
import { bundleStrands } from './bundleStrands.ts'
import { nameWays } from './channels.ts'
import { endKey, groupKey } from './endKey.ts'
import { findWays } from './findWays.ts'
import { CONTRACT_LINE, THINNEST } from './mapSizes.ts'
import { type Gap, type ObstacleRow, toObstacleRows } from './obstacleRow.ts'
import type { Order } from './order.ts'
import type { OrderCost } from './orderCost.ts'
import type { Rectangle } from './placedMap.ts'
import { type PlaceOptions, placeUnion } from './placeUnion.ts'
import { crossingsOf, toSpots } from './spots.ts'
import { middleOf, type Strand, toStrand } from './strand.ts'
import { toLaneRecord } from './sweepOrder.ts'
import type { Union } from './toUnion.ts'
import type { UnionPlacement } from './unionPlacement.ts'
import { toUnionTies, type UnionTie } from './unionTies.ts'

/** How far lines may go aside, in map units, for one crossing less; the second of a state costs twice as much, and so on. */
const CROSSING = 800
/** The same for one crossing of ribbons as wide as their money, and for each unit of width that a gap lacks for them. */
const RIBBON_CROSSING = 300
const SHORT = 15
/** What it costs that all the money runs one unit aside. */
const ASIDE = 20

/**
 * The cost of an order once it is placed, over all states: how often lines have to cross on the ways that they find
 * between the boxes, the more the more they already do in that state, and how far they and the money run aside.
 * Takes some milliseconds.
 */
export function toRoutedCost(union: Union): OrderCost {
  const ties = toUnionTies(union)
  const weight = ties.reduce((sum, tie) => sum + tie.weight, 0) || 1
  const known = new Map<string, number>()
  let options: PlaceOptions = { isQuick: true, isTrial: true }
  return places => {
    const lanes = toLanes(union, places)
    const key = nameOrders(union, lanes)
    const before = known.get(key)
    if (before !== undefined) return before
    const groups = union.groups.map(group => group.id)
    const placement = placeUnion(union, { lanes, groups }, options)
    options = { ...options, atLeast: placement.width }
    const costs = union.links.map((_, state) => costOfState(union, state, placement))
    const aside = (asideOf(ties, placement) / weight) * ASIDE * costs.length
    const cost = costs.reduce((sum, one) => sum + one, aside)
    known.set(key, cost)
    return cost
  }
}

/** The lanes in the order of these places, with the ways among the providers that have one. */
function toLanes(union: Union, places: ReadonlyMap<string, number>): Order['lanes'] {
  const keys = union.slots.map(slot => ({ key: slot.placement, lane: slot.lane }))
  for (const key of nameWays(union.groups.length)) {
    if (places.has(key)) keys.push({ key, lane: 'provide' })
  }
  return toLaneRecord(lane =>
    keys
      .filter(one => one.lane === lane)
      .map(({ key }) => key)
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
  )
}

/** The order as each state shows it: boxes that no state shows together may stand either way. */
function nameOrders(union: Union, lanes: Order['lanes']): string {
  const states = new Map(union.slots.map(slot => [slot.placement, slot.states]))
  const keys = Object.values(lanes).flat()
  return union.links
    .map((_, state) => keys.filter(key => states.get(key)?.has(state) !== false).join(' '))
    .join('|')
}

function costOfState(union: Union, state: number, placement: UnionPlacement): number {
  const boxes = new Map<string, Rectangle>(
    placement.localities.map(locality => [groupKey(locality.id), locality]),
  )
  for (const { placement: key, states } of union.slots) {
    const box = states.has(state) ? placement.slots.get(key) : undefined
    if (box) boxes.set(key, box)
  }
  const rows = toObstacleRows([...boxes.values()], placement)
  const lines = (union.links[state] ?? []).flatMap(({ id, from, to, pence }) => {
    const [upper, lower] = [boxes.get(from), boxes.get(endKey(to))]
    const ribbon = Math.max(THINNEST, ((pence ?? 0) / 100) * placement.unitsPerPound)
    return upper && lower ? [{ id, from: upper, to: lower, ribbon }] : []
  })
  const ofWidth = (widthOf: (ribbon: number) => number) =>
    judgeWays(
      lines.map(({ ribbon, ...line }) => toStrand({ ...line, width: widthOf(ribbon) }, rows)),
      rows,
    )
  const thin = ofWidth(() => CONTRACT_LINE)
  const wide = ofWidth(ribbon => ribbon)
  const crossings = (CROSSING * thin.crossings * (thin.crossings + 1)) / 2
  const ribbons = RIBBON_CROSSING * wide.crossings + wide.aside + wide.short * SHORT
  return crossings + thin.aside + ribbons + apartOf(union.relations[state] ?? [], boxes)
}

/** How far aside bodies stand from those that they are tied to without £: a federation should stand above its own. */
function apartOf(relations: readonly RelationBundle[], boxes: ReadonlyMap<string, Rectangle>): number {
  return relations.reduce((sum, { from, to }) => {
    const [a, b] = [boxes.get(endKey(from)), boxes.get(endKey(to))]
    return a && b ? sum + Math.abs(middleOf(a) - middleOf(b)) : sum
  }, 0)
}

/** How often lines cross on the ways that they find, how far they go aside, and how much room they lack. */
function judgeWays(strands: readonly Strand[], rows: readonly ObstacleRow[]) {
  const bundles = bundleStrands(strands)
  const levels = 2 * rows.length + 1
  const ways = findWays(bundles, levels, false)
  const spots = bundles.map(({ strand }, index) => toSpots(strand, ways[index] ?? [], levels))
  const room = new Map<Gap, number>()
  let crossings = 0
  let aside = 0
  bundles.forEach(({ strand, members, width }, index) => {
    const own = spots[index]
    if (own === undefined) return
    for (let other = index + 1; other < bundles.length; other += 1) {
      const where = spots[other]
      const lines = members.length * (bundles[other]?.members.length ?? 0)
      if (where) crossings += crossingsOf(own, where) * lines
    }
    let x = middleOf(strand.upper)
    for (const gap of ways[index] ?? []) {
      const next = Math.max(gap.low, Math.min(gap.high, x))
      aside += Math.abs(next - x)
      x = next
      room.set(gap, (room.get(gap) ?? gap.high - gap.low) - width)
    }
    aside += Math.abs(middleOf(strand.lower) - x)
  })
  const short = [...room.values()].reduce((sum, left) => sum + Math.max(0, -left), 0)
  return { crossings, aside, short }
}

/** How far money runs sideways, by its pence. */
function asideOf(ties: readonly UnionTie[], { slots, localities }: UnionPlacement): number {
  const middles = new Map<string, number>([...slots].map(([key, box]) => [key, middleOf(box)]))
  for (const locality of localities) middles.set(groupKey(locality.id), middleOf(locality))
  return ties.reduce(
    (sum, { from, to, weight }) => sum + weight * Math.abs((middles.get(from) ?? 0) - (middles.get(to) ?? 0)),
    0,
  )
}
