import { compareText } from '../kit/compareText.ts'
import type { Port } from './ports.ts'
import { compareSpots, type Spots } from './spots.ts'
import { middleOf, type Strand } from './strand.ts'

/** A line and where it runs, as far as its order among others goes. */
export type OrderedLine = { readonly strand: Strand; readonly spots: Spots }

/** Lines in one gap, or at one box: who stands to the left, so that none crosses another for nothing. */
export function compareLines(a: OrderedLine, b: OrderedLine, level: number): number {
  return compareSpots(a.spots, b.spots, level) || compareText(a.strand.line.id, b.strand.line.id)
}

/**
 * Lines at one side of a box: those along its own row stand outside, the nearer the further out, since a longer arc
 * runs beneath a shorter one.
 */
export function comparePorts(lines: readonly OrderedLine[], a: Port, b: Port): number {
  const [one, other] = [lines[a.line], lines[b.line]]
  if (one === undefined || other === undefined) return a.line - b.line
  const level = a.side === 'top' ? one.strand.bottom : one.strand.top
  return arcRank(one.strand, a) - arcRank(other.strand, b) || compareLines(one, other, level)
}

const FAR = 1_000_000

function arcRank({ direction, upper, lower }: Strand, { box }: Port): number {
  if (direction !== 'level') return 0
  const way = middleOf(upper === box ? lower : upper) - middleOf(box)
  return way < 0 ? -FAR - way : FAR - way
}
