import { endKey, groupKey } from './endKey.ts'
import type { Order } from './order.ts'
import type { Union } from './toUnion.ts'
import { laneRank, toLaneOfEnd, toUnionTies, type UnionTie } from './unionTies.ts'

/** Above this many lines in a state, crossings are no longer counted pair by pair. */
const MOST_LINES = 90
/** How many crossings a state may gain for all of its money to run a tenth of the map's width straighter. */
const CROSSINGS_A_TENTH = 4

type Strand = { readonly from: string; readonly to: string; readonly top: number; readonly bottom: number }

/** What an order costs, given every end's place from 0 to 1: lower is better. */
export type OrderCost = (places: ReadonlyMap<string, number>) => number

/** Every end's place from 0 to 1, evenly spaced in its lane. */
export function toPlaces(order: Order): Map<string, number> {
  const places = new Map<string, number>()
  for (const keys of [...Object.values(order.lanes), order.groups.map(groupKey)]) {
    for (const [index, key] of keys.entries()) places.set(key, (index + 0.5) / keys.length)
  }
  return places
}

/**
 * The cost of an order over all states: lines that cross, were they straight, and the way that money runs sideways.
 */
export function toOrderCost(union: Union): OrderCost {
  const laneOf = toLaneOfEnd(union)
  const rankOf = (key: string) => laneRank(laneOf.get(key) ?? 'provide')
  const states = union.links.map(links => {
    const strands = links.flatMap((link): Strand[] => {
      const ends = [link.from, endKey(link.to)]
      const [from = '', to = ''] = ends.sort((a, b) => rankOf(a) - rankOf(b))
      return rankOf(from) === rankOf(to) ? [] : [{ from, to, top: rankOf(from), bottom: rankOf(to) }]
    })
    return strands.length > MOST_LINES ? [] : strands
  })
  const ties = toUnionTies(union)
  const weight = ties.reduce((sum, tie) => sum + tie.weight, 0) || 1
  const perLength = (CROSSINGS_A_TENTH * 10 * Math.max(1, states.length)) / weight
  return places => {
    let crossings = 0
    for (const strands of states) crossings += countStraightCrossings(strands, places)
    return crossings + lengthOf(ties, places) * perLength
  }
}

/** Pairs of lines that would cross if all ran straight between evenly spaced lanes. */
function countStraightCrossings(strands: readonly Strand[], places: ReadonlyMap<string, number>): number {
  const lines = strands.map(({ from, to, top, bottom }) => {
    const x = places.get(from) ?? 0.5
    return { x, slope: ((places.get(to) ?? 0.5) - x) / (bottom - top), top, bottom }
  })
  let count = 0
  lines.forEach((a, index) => {
    for (let other = index + 1; other < lines.length; other += 1) {
      const b = lines[other]
      if (b === undefined) break
      const top = Math.max(a.top, b.top)
      const bottom = Math.min(a.bottom, b.bottom)
      if (bottom <= top) continue
      const above = a.x + a.slope * (top - a.top) - (b.x + b.slope * (top - b.top))
      const below = a.x + a.slope * (bottom - a.top) - (b.x + b.slope * (bottom - b.top))
      if (above * below < -1e-9) count += 1
    }
  })
  return count
}

function lengthOf(ties: readonly UnionTie[], places: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const { from, to, weight } of ties) {
    sum += weight * Math.abs((places.get(from) ?? 0.5) - (places.get(to) ?? 0.5))
  }
  return sum
}
