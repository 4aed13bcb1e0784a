import { CLEARANCE, LABEL_COLUMN, MAP_MARGIN } from './mapSizes.ts'
import type { Rectangle } from './placedMap.ts'
import type { UnionPlacement } from './unionPlacement.ts'

/** A free stretch between two boxes of a row, clearance taken off. */
export type Gap = { readonly low: number; readonly high: number }

/** One row of boxes as an obstacle: its height with clearance, and the free stretches in it from left to right. */
export type ObstacleRow = {
  readonly top: number
  readonly bottom: number
  readonly gaps: readonly Gap[]
  /** Nothing stands in it: lines pass as they like. */
  readonly isFree: boolean
}

/** The free stretches of a row of boxes between the two sides of the map. */
function toObstacleRow(
  boxes: readonly Rectangle[],
  top: number,
  bottom: number,
  low: number,
  high: number,
): ObstacleRow {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  const gaps: Gap[] = []
  let from = low
  for (const box of sorted) {
    if (box.x - CLEARANCE > from) gaps.push({ low: from, high: box.x - CLEARANCE })
    from = Math.max(from, box.x + box.width + CLEARANCE)
  }
  if (high > from) gaps.push({ low: from, high })
  return { top: top - CLEARANCE, bottom: bottom + CLEARANCE, gaps, isFree: boxes.length === 0 }
}

/** The rows of a placement, as one state's boxes stand in them. */
export function toObstacleRows(
  standing: readonly Rectangle[],
  { rows, width }: Pick<UnionPlacement, 'rows' | 'width'>,
): readonly ObstacleRow[] {
  return rows.map(({ top, bottom }) =>
    toObstacleRow(
      standing.filter(box => box.y < bottom && box.y + box.height > top),
      top,
      bottom,
      LABEL_COLUMN,
      width - MAP_MARGIN,
    ),
  )
}
