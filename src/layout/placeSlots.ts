import type { Channel } from './channels.ts'
import { BOX_GAP, LABEL_COLUMN, LANE_END, MAP_MARGIN, UPPER_GAPS } from './mapSizes.ts'
import type { LaneId, PlacementId } from './placedMap.ts'
import { distancesOf, type RowItem, settleRow } from './settleRow.ts'
import type { BoxSize } from './sizeBox.ts'
import { lengthAlong } from './spreadAlong.ts'
import type { Slot } from './toUnion.ts'
import type { UnionTie } from './unionTies.ts'

/** One row of boxes of a lane, from left to right. */
export type SlotRow = {
  readonly lane: LaneId
  /** `heft`: the widest that its money ever runs, in map units; the heavier stands where it wants. */
  readonly slots: readonly (Slot & { readonly size: BoxSize; readonly heft: number; readonly rank: number })[]
  readonly channels: readonly Channel[]
}

const SWEEPS = 10
/** What a lane needs beside its boxes. */
const LANE_ENDS = LABEL_COLUMN + MAP_MARGIN + 2 * LANE_END

/** The least width of map in which a row's boxes stand clear of one another. */
export function rowLength(row: SlotRow, gap: number = BOX_GAP): number {
  const items = toItems(row, new Map())
  const widths = items.map(item => item.width)
  return lengthAlong(widths, distancesOf(items, gap)) + LANE_ENDS
}

/**
 * The middles of all slots: each as near as its lane allows to the weighted middle of all that it is tied to in any
 * state, those in the next lane before those far away. Two slots need room for both only where some state shows both.
 */
export function placeSlots(
  rows: readonly SlotRow[],
  ties: readonly UnionTie[],
  fixed: ReadonlyMap<string, number>,
  mapWidth: number,
  { isQuick = false, isTrial = false }: { readonly isQuick?: boolean; readonly isTrial?: boolean } = {},
): ReadonlyMap<PlacementId, number> {
  const low = LABEL_COLUMN + LANE_END
  const high = mapWidth - MAP_MARGIN - LANE_END
  const middles = new Map<string, number>(fixed)
  for (const row of rows) {
    for (const [index, slot] of row.slots.entries()) {
      middles.set(slot.placement, low + ((high - low) * (index + 0.5)) / row.slots.length)
    }
  }
  const wantedBy = toWishes(ties, middles, mapWidth / 2)
  let still = 0
  // Two quiet sweeps, one each way, and nothing will move in the others; the thorough last ones are another matter.
  for (let sweep = 0; sweep < SWEEPS && !(isQuick && still > 1); sweep += 1) {
    let most = 0
    for (const row of sweep % 2 === 0 ? rows.toReversed() : rows) {
      const { items: fitting, gap } = fitRow(row, middles, mapWidth, isTrial)
      const items = fitting.map(item => ({
        ...item,
        wanted: item.placement ? wantedBy(item.placement) : item.wanted,
      }))
      const thorough = !isQuick && sweep >= SWEEPS - 3 && row.lane !== 'provide'
      for (const { placement, middle } of settleRow(items, low, high, gap, thorough)) {
        if (placement === undefined) continue
        most = Math.max(most, Math.abs(middle - (middles.get(placement) ?? 0)))
        middles.set(placement, middle)
      }
    }
    still = most < 0.5 ? still + 1 : 0
  }
  return middles
}

/**
 * A row's items as they stand now, with as much between its boxes as there is room for. How long a row is hangs on
 * where its ways are let in; where it would run past the end of its lane, the thinnest ways have to go round it.
 */
function fitRow(
  row: SlotRow,
  middles: ReadonlyMap<string, number>,
  mapWidth: number,
  isTrial: boolean,
): { readonly items: readonly RowItem[]; readonly gap: number } {
  const room = mapWidth - LANE_ENDS
  const airy = row.lane === 'provide' ? [] : UPPER_GAPS.filter(gap => rowLength(row, gap) <= mapWidth)
  const gaps = [...airy, BOX_GAP]
  const thickFirst = [...row.channels].sort((a, b) => b.width - a.width)
  for (let kept = row.channels.length; ; kept -= 1) {
    const channels = row.channels.filter(channel => thickFirst.indexOf(channel) < kept)
    const items = toItems({ ...row, channels }, middles)
    const widths = items.map(item => item.width)
    const gap = gaps.find(one => isTrial || lengthAlong(widths, distancesOf(items, one)) <= room)
    if (gap !== undefined || kept === 0) return { items, gap: gap ?? BOX_GAP }
  }
}

/** Where each slot wants to be, given where all else is now. */
function toWishes(ties: readonly UnionTie[], middles: ReadonlyMap<string, number>, otherwise: number) {
  const neighbours = new Map<string, { readonly key: string; readonly weight: number }[]>()
  const add = (key: string, other: string, weight: number) => {
    const list = neighbours.get(key)
    if (list) list.push({ key: other, weight })
    else neighbours.set(key, [{ key: other, weight }])
  }
  for (const { from, to, weight, lanes } of ties) {
    const pull = weight / Math.max(1, lanes * lanes)
    add(from, to, pull)
    add(to, from, pull)
  }
  return (placement: PlacementId): number => {
    let sum = 0
    let total = 0
    for (const { key, weight } of neighbours.get(placement) ?? []) {
      sum += (middles.get(key) ?? otherwise) * weight
      total += weight
    }
    return total === 0 ? (middles.get(placement) ?? otherwise) : sum / total
  }
}

/** Boxes in their order, with the channels let in where the order has them, or else where they want to be. */
function toItems(row: SlotRow, middles: ReadonlyMap<string, number>): readonly RowItem[] {
  const items: (RowItem & { readonly rank?: number })[] = row.slots.map(slot => ({
    rank: slot.rank,
    placement: slot.placement,
    width: slot.size.width,
    weight: slot.heft,
    states: toMask(slot.states),
    wanted: middles.get(slot.placement) ?? 0,
  }))
  for (const channel of row.channels) {
    const wanted = channel.wanted(middles)
    const { rank, width } = channel
    const before = items.findIndex(item =>
      rank === undefined ? item.wanted > wanted : (item.rank ?? rank) > rank,
    )
    const states = channel.states === undefined ? -1 : toMask(channel.states)
    const item = { width, weight: width, states, wanted, ...(rank === undefined ? {} : { rank }) }
    items.splice(before < 0 ? items.length : before, 0, item)
  }
  return items
}

/** A set of states as bits; beyond 31 states some share a bit, which only keeps things further apart. */
function toMask(states: ReadonlySet<number>): number {
  let mask = 0
  for (const state of states) mask |= 1 << (state % 31)
  return mask
}
