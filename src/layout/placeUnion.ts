import { waysForRibbons, waysToLocalities } from './channels.ts'
import { groupKey } from './endKey.ts'
import { type GroupGrid, gridGroups } from './gridGroups.ts'
import {
  CONTRACT_LINE,
  LANE_GAP,
  LANE_PADDING,
  MAP_ASPECT,
  MAP_MARGIN,
  MAP_TOP,
  MAP_WIDTH,
  ROW_GAP,
} from './mapSizes.ts'
import { moneyThrough } from './moneyThrough.ts'
import type { Order } from './order.ts'
import { LANES, type LaneId, type PlacedLane, type PlacementId } from './placedMap.ts'
import { placeLocalities } from './placeLocalities.ts'
import { placeSlots, rowLength, type SlotRow } from './placeSlots.ts'
import { sizeBox } from './sizeBox.ts'
import type { Union } from './toUnion.ts'
import type { PlacedLocality, PlacedSlot, UnionPlacement } from './unionPlacement.ts'
import { toUnionTies } from './unionTies.ts'

/** The words at the left edge of the lanes. */
export const LANE_LABELS: Readonly<Record<LaneId, string>> = {
  commission: 'Commission',
  lead: 'Lead',
  scale: 'At scale',
  provide: 'Provide',
  practices: 'Practices',
}

/** What the widest ribbons may take of a provider's card, and of a box of the upper lanes. */
const CARD_MONEY = 122
const UPPER_MONEY = 330
const GAP_MOST = 92
/** Boxes of the upper lanes stand no nearer than this for the sake of a ribbon. */
const LEAST_GAP = 18

/** So much of a row may be ways to the rows beneath it, and so many: more would leave it no order to keep. */
const WAYS_SHARE = 0.25
const MOST_WAYS = 8

/** As many practices as are worth widening the picture for, so that each keeps a cell that can be read. */
const MOST_CELLS = 160
const WIDEST_FOR_CELLS = 1800

/**
 * Quick: without the search for the last straightenings, for a map that has to be there at once. A trial, for weighing
 * an order, lets rows run past the ends of their lanes. `atLeast`: the first width to try, where a narrower one is known
 * not to do.
 */
export type PlaceOptions = {
  readonly isQuick?: boolean
  readonly isTrial?: boolean
  readonly atLeast?: number
}

/**
 * Places all of an economy's states at once. The picture widens until its cells can be read, and before it grows
 * taller than 16:9. `scaleDown` below 1 makes all ribbons narrower.
 */
export function placeUnion(
  union: Union,
  order: Order,
  { atLeast = firstWidth(union), ...options }: PlaceOptions = {},
): UnionPlacement {
  const practices = union.groups.reduce((sum, group) => sum + group.practices.length, 0)
  let width = atLeast
  for (;;) {
    const placement = placeAtWidth(union, order, width, options)
    const closed = placement.localities.some(locality => !locality.open)
    const worthWidening = closed && practices <= MOST_CELLS && width < WIDEST_FOR_CELLS
    const flat = placement.width / placement.height >= MAP_ASPECT - 0.2
    if ((flat && !worthWidening) || width > 60 * MAP_WIDTH) return placement
    width = Math.round(width * (union.slots.length > 200 ? 1.25 : 1.1))
  }
}

/** Large economies start from about the width that their boxes will need. */
function firstWidth(union: Union): number {
  const boxes = union.slots.length * 40_000 + union.groups.length * 45_000
  return Math.max(MAP_WIDTH, Math.round(Math.sqrt(boxes * MAP_ASPECT * 0.6)))
}

function placeAtWidth(union: Union, order: Order, width: number, options: PlaceOptions): UnionPlacement {
  const grid = gridGroups(orderGroups(union, order), width)
  const through = moneyThrough(union)
  let unitsPerPenny = firstScale(union, through, grid)
  let rows = toRows(union, order, grid, through, unitsPerPenny, width)
  for (let tries = 0; tries < 5 && rows.some(row => rowLength(row) > width); tries += 1) {
    unitsPerPenny *= 0.85
    rows = toRows(union, order, grid, through, unitsPerPenny, width)
  }
  rows = rows.flatMap(row => wrapRow(row, width))
  const fixed = new Map(grid.groups.map(({ group, x, width: wide }) => [groupKey(group.id), x + wide / 2]))
  const middles = placeSlots(rows, toUnionTies(union), fixed, width, options)
  return stack(rows, middles, grid, width, unitsPerPenny * 100)
}

function orderGroups(union: Union, order: Order) {
  const rank = new Map(order.groups.map((id, index) => [id, index]))
  return [...union.groups].sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size))
}

/** Units per penny at which the widest flows of all states still fit the boxes that they enter and leave. */
function firstScale(union: Union, through: ReadonlyMap<string, number>, grid: GroupGrid): number {
  let scale = Number.POSITIVE_INFINITY
  for (const slot of union.slots) {
    const pence = through.get(slot.placement) ?? 0
    if (pence > 0) scale = Math.min(scale, (slot.lane === 'provide' ? CARD_MONEY : UPPER_MONEY) / pence)
  }
  for (const { group, width } of grid.groups) {
    const pence = through.get(groupKey(group.id)) ?? 0
    if (pence > 0) scale = Math.min(scale, (width * 0.6) / pence)
  }
  return Number.isFinite(scale) ? scale : 0
}

function toRows(
  union: Union,
  order: Order,
  grid: GroupGrid,
  through: ReadonlyMap<string, number>,
  unitsPerPenny: number,
  width: number,
): readonly SlotRow[] {
  const forRibbons = waysForRibbons(union, unitsPerPenny)
  return LANES.filter(lane => lane !== 'practices').flatMap(lane => {
    const rank = new Map(order.lanes[lane].map((placement, index) => [placement, index]))
    const slots = union.slots
      .filter(slot => slot.lane === lane)
      .sort((a, b) => (rank.get(a.placement) ?? rank.size) - (rank.get(b.placement) ?? rank.size))
      .map(slot => {
        const heft = (through.get(slot.placement) ?? 0) * unitsPerPenny
        const size = sizeBox(slot.organisation, lane, heft)
        return { ...slot, heft, size, rank: rank.get(slot.placement) ?? rank.size }
      })
    const channels =
      lane === 'provide'
        ? waysToLocalities(union, rank, grid, unitsPerPenny, width)
        : (forRibbons.get(lane) ?? [])
    return slots.length === 0 ? [] : [dropChannels({ lane, slots, channels }, width)]
  })
}

/** Where a lane above the providers has no room for all its ribbons, the thinnest have to go round. */
function dropChannels(row: SlotRow, width: number): SlotRow {
  if (row.lane === 'provide') return row
  let channels = row.channels
  while (channels.length > 0 && rowLength({ ...row, channels }, LEAST_GAP) > width)
    channels = channels.slice(0, -1)
  return { ...row, channels }
}

/**
 * Cuts a row that is longer than the map into as many as it needs, each with all its ways where they want to be, and
 * with room for what runs on to the rows beneath.
 */
function wrapRow(whole: SlotRow, width: number): readonly SlotRow[] {
  if (rowLength(whole) <= width || whole.slots.length < 2) return [whole]
  const channels = whole.channels.map(({ rank: _, ...channel }) => channel)
  let rows = fillRows(whole.slots, channels, whole.lane, width)
  for (let tries = 0; tries < 3; tries += 1) {
    const [, ...beneath] = rows
    const ways = waysToSlots(
      beneath.flatMap(row => row.slots),
      width,
    )
    const before = rows.length
    rows = fillRows(whole.slots, [...channels, ...ways], whole.lane, width)
    if (rows.length === before) break
  }
  return rows.map((row, index) => {
    const beneath = rows.slice(index + 1).flatMap(one => one.slots)
    return { ...row, channels: [...channels, ...waysToSlots(beneath, width)] }
  })
}

function fillRows(
  slots: SlotRow['slots'],
  channels: SlotRow['channels'],
  lane: LaneId,
  width: number,
): readonly SlotRow[] {
  const rows: SlotRow[] = []
  let own: SlotRow['slots'][number][] = []
  for (const slot of slots) {
    if (own.length > 0 && rowLength({ lane, channels, slots: [...own, slot] }) > width) {
      rows.push({ lane, channels, slots: own })
      own = []
    }
    own.push(slot)
  }
  return [...rows, { lane, channels, slots: own }]
}

/** Ways for the money of slots in rows beneath, the broadest first, as far as they leave most of a row to its boxes. */
function waysToSlots(slots: SlotRow['slots'], width: number): SlotRow['channels'] {
  let room = width * WAYS_SHARE
  return [...slots]
    .sort((a, b) => b.heft - a.heft)
    .slice(0, MOST_WAYS)
    .flatMap(slot => {
      const needs = Math.max(slot.heft, CONTRACT_LINE + 3) + 2
      if (needs > room) return []
      room -= needs
      return [
        {
          width: needs,
          states: slot.states,
          wanted: (middles: ReadonlyMap<string, number>) => middles.get(slot.placement) ?? width / 2,
        },
      ]
    })
}

/** Stacks the lanes from top to bottom, with as much air between them as a 16:9 picture leaves. */
function stack(
  rows: readonly SlotRow[],
  middles: ReadonlyMap<PlacementId, number>,
  grid: GroupGrid,
  width: number,
  unitsPerPound: number,
): UnionPlacement {
  const used = LANES.filter(lane => lane === 'practices' || rows.some(row => row.lane === lane))
  const heightOf = (lane: LaneId): number => {
    const own = rows.filter(row => row.lane === lane)
    const inner =
      lane === 'practices'
        ? grid.height
        : own.reduce((sum, row) => sum + rowHeight(row), 0) + (own.length - 1) * ROW_GAP
    return inner + 2 * LANE_PADDING
  }
  const bands = used.reduce((sum, lane) => sum + heightOf(lane), 0)
  const spare = (width / MAP_ASPECT - bands - MAP_TOP - MAP_MARGIN) / Math.max(1, used.length - 1)
  const gap = Math.max(LANE_GAP, Math.min(GAP_MOST, spare))
  const lanes: PlacedLane[] = []
  const placedRows: { lane: LaneId; top: number; bottom: number }[] = []
  const slots = new Map<PlacementId, PlacedSlot>()
  const localities: PlacedLocality[] = []
  let y = MAP_TOP
  for (const lane of used) {
    const height = heightOf(lane)
    lanes.push({ id: lane, label: LANE_LABELS[lane], x: 0, y, width, height })
    let top = y + LANE_PADDING
    for (const row of rows.filter(one => one.lane === lane)) {
      const bottom = top + rowHeight(row)
      placedRows.push({ lane, top, bottom })
      for (const { placement, size } of row.slots) {
        const { nameLines, nameSize } = size
        const x = (middles.get(placement) ?? width / 2) - size.width / 2
        slots.set(placement, {
          placement,
          lane,
          x,
          y: top,
          width: size.width,
          height: size.height,
          nameLines,
          nameSize,
        })
      }
      top = bottom + ROW_GAP
    }
    if (lane === 'practices') {
      localities.push(...placeLocalities(grid, top))
      for (const band of new Set(localities.map(locality => locality.y))) {
        const bottom = Math.max(...localities.filter(one => one.y === band).map(one => one.y + one.height))
        placedRows.push({ lane, top: band, bottom })
      }
    }
    y += height + gap
  }
  const height = y - gap + MAP_MARGIN
  return { width, height, lanes, rows: placedRows, slots, localities, unitsPerPound }
}

function rowHeight(row: SlotRow): number {
  return Math.max(...row.slots.map(slot => slot.size.height))
}
