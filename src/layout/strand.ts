import { CLEARANCE } from './mapSizes.ts'
import type { ObstacleRow } from './obstacleRow.ts'
import type { Rectangle } from './placedMap.ts'

/** A line that wants to run from one box to another; of the two, `from` is the payer or the subject. */
export type Line = {
  readonly id: string
  readonly from: Rectangle
  readonly to: Rectangle
  readonly width: number
}

/**
 * A line with its upper end first, whichever way it reads. Its ends and the rows that it passes have levels, counted
 * down the map: 1, 3, 5… are rows, those between are what stands between rows.
 */
export type Strand = {
  readonly line: Line
  readonly direction: 'down' | 'up' | 'level'
  readonly upper: Rectangle
  readonly lower: Rectangle
  readonly top: number
  readonly bottom: number
  /** The rows that it has to pass, at levels of their own from the top down. */
  readonly between: readonly ObstacleRow[]
  readonly levels: readonly number[]
}

export function toStrand(line: Line, rows: readonly ObstacleRow[]): Strand {
  const { from, to } = line
  const direction = from.y + from.height <= to.y ? 'down' : to.y + to.height <= from.y ? 'up' : 'level'
  const [upper, lower] = direction === 'up' ? [to, from] : [from, to]
  const start = upper.y + upper.height
  const passed = rows.flatMap((row, index) =>
    !row.isFree && row.top >= start - 1 && row.bottom <= lower.y + 1 ? [{ row, level: 2 * index + 1 }] : [],
  )
  return {
    line,
    direction,
    upper,
    lower,
    top: levelOf(upper, rows),
    bottom: levelOf(lower, rows),
    between: passed.map(({ row }) => row),
    levels: passed.map(({ level }) => level),
  }
}

function levelOf(box: Rectangle, rows: readonly ObstacleRow[]): number {
  const index = rows.findIndex(row => row.bottom - CLEARANCE > box.y)
  const row = rows[index]
  if (row === undefined) return 2 * rows.length
  return row.top + CLEARANCE < box.y + box.height ? 2 * index + 1 : 2 * index
}

export function middleOf(box: Rectangle): number {
  return box.x + box.width / 2
}
