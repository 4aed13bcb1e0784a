import { BOX_GAP, CLEARANCE, LABEL_COLUMN, LANE_END, MAP_MARGIN } from './mapSizes.ts'
import type { LaneId, PlacementId } from './placedMap.ts'
import type { BoxSize } from './sizeBox.ts'
import { lengthAlong, spreadAlong } from './spreadAlong.ts'
import type { Slot } from './toUnion.ts'
import type { UnionTie } from './unionTies.ts'

/** Room that is kept free in a lane for routes to the localities beneath it. */
export type Channel = { readonly width: number; readonly wanted: number }

/** One row of boxes of a lane, from left to right. */
export type SlotRow = {
  readonly lane: LaneId
  readonly slots: readonly (Slot & { readonly size: BoxSize })[]
  readonly channels: readonly Channel[]
}

type Item = { readonly slot?: SlotRow['slots'][number]; readonly channel?: Channel; readonly width: number }

const SWEEPS = 10

/** The least width of map in which a row's boxes stand clear of one another. */
export function rowLength(row: SlotRow): number {
  const items = toItems(row, () => 0)
  return (
    lengthAlong(
      items.map(item => item.width),
      distances(items),
    ) + rowInset()
  )
}

function rowInset(): number {
  return LABEL_COLUMN + MAP_MARGIN + 2 * LANE_END
}

/**
 * The middles of all slots: each as near as its lane allows to the weighted middle of all that it is tied to in any
 * state. Two slots need room for both only where some state shows both.
 */
export function placeSlots(
  rows: readonly SlotRow[],
  ties: readonly UnionTie[],
  fixed: ReadonlyMap<string, number>,
  mapWidth: number,
): ReadonlyMap<PlacementId, number> {
  const low = LABEL_COLUMN + LANE_END
  const high = mapWidth - MAP_MARGIN - LANE_END
  const middles = new Map<string, number>(fixed)
  for (const row of rows) {
    for (const [index, slot] of row.slots.entries()) {
      middles.set(slot.placement, low + ((high - low) * (index + 0.5)) / row.slots.length)
    }
  }
  const neighbours = new Map<string, { readonly key: string; readonly weight: number }[]>()
  for (const { from, to, weight } of ties) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), { key: to, weight }])
    neighbours.set(to, [...(neighbours.get(to) ?? []), { key: from, weight }])
  }
  const wantedBy = (slot: Slot): number => {
    let sum = 0
    let total = 0
    for (const { key, weight } of neighbours.get(slot.placement) ?? []) {
      sum += (middles.get(key) ?? mapWidth / 2) * weight
      total += weight
    }
    return total === 0 ? (middles.get(slot.placement) ?? mapWidth / 2) : sum / total
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const row of sweep % 2 === 0 ? rows.toReversed() : rows) {
      const items = toItems(row, slot => middles.get(slot.placement) ?? 0)
      const standers = items.map(item => ({
        width: item.width,
        wanted: item.slot ? wantedBy(item.slot) : (item.channel?.wanted ?? 0),
        weight: 1,
      }))
      const placed = spreadAlong(standers, distances(items), low, high)
      items.forEach((item, index) => {
        const x = placed[index]
        if (item.slot && x !== undefined) middles.set(item.slot.placement, x)
      })
    }
  }
  return middles
}

/** Boxes in their order, with the channels let in where they want to be. */
function toItems(row: SlotRow, middleOf: (slot: Slot) => number): readonly Item[] {
  const items: Item[] = row.slots.map(slot => ({ slot, width: slot.size.width }))
  for (const channel of row.channels) {
    let index = items.findIndex(item =>
      item.slot ? middleOf(item.slot) > channel.wanted : (item.channel?.wanted ?? 0) > channel.wanted,
    )
    if (index < 0) index = items.length
    items.splice(index, 0, { channel, width: channel.width })
  }
  return items
}

function distances(items: readonly Item[]) {
  return (left: number, right: number): number | undefined => {
    const a = items[left]
    const b = items[right]
    if (a === undefined || b === undefined) return undefined
    const half = (a.width + b.width) / 2
    if (a.channel !== undefined || b.channel !== undefined) return half + (a.slot || b.slot ? CLEARANCE : 0)
    return a.slot && b.slot && sharesState(a.slot, b.slot) ? half + BOX_GAP : undefined
  }
}

function sharesState(a: Slot, b: Slot): boolean {
  for (const state of a.states) if (b.states.has(state)) return true
  return false
}
