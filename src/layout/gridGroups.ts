import {
  CELL_GAP,
  CELL_HEIGHT,
  CELL_MAX_WIDTH,
  CELL_MIN_WIDTH,
  CLOSED_HEIGHT,
  CLOSED_WIDTH,
  GROUP_GAP,
  GROUP_MAX_ROWS,
  GROUP_PADDING,
  GROUP_TITLE,
  LABEL_COLUMN,
  LANE_END,
  MAP_MARGIN,
  ROW_GAP,
} from './mapSizes.ts'
import type { Rectangle } from './placedMap.ts'
import type { UnionGroup } from './toUnion.ts'

/** Where the localities and their cells stand, relative to the top of the practices' lane. */
export type GroupGrid = {
  readonly open: boolean
  readonly height: number
  readonly groups: readonly (Rectangle & {
    readonly group: UnionGroup
    readonly cells: readonly Rectangle[]
  })[]
}

/**
 * Lays the localities side by side with a cell for every practice, in as few rows of cells as the width allows; or,
 * where cells could not be read, as closed boxes in as many rows as they need.
 */
export function gridGroups(groups: readonly UnionGroup[], mapWidth: number): GroupGrid {
  const left = LABEL_COLUMN + LANE_END / 2
  const room = mapWidth - left - MAP_MARGIN - LANE_END / 2
  for (let rows = 2; rows <= GROUP_MAX_ROWS; rows += 1) {
    const columns = groups.map(group => Math.max(1, Math.ceil(group.practices.length / rows)))
    const frame = 2 * GROUP_PADDING - CELL_GAP
    const cells = columns.reduce((sum, count) => sum + count, 0)
    const spare = room - groups.length * frame - (groups.length - 1) * GROUP_GAP
    const pitch = Math.min(CELL_MAX_WIDTH, spare / cells - CELL_GAP)
    const most = CELL_MIN_WIDTH + (rows === GROUP_MAX_ROWS ? 0 : 6)
    const grid = openGrid(groups, columns, rows, Math.floor(pitch), left, room)
    const end = Math.max(left, ...grid.groups.map(group => group.x + group.width))
    if (pitch >= most && end <= left + room + 0.5) return grid
  }
  return closedGrid(groups, left, room)
}

function openGrid(
  groups: readonly UnionGroup[],
  columns: readonly number[],
  maxRows: number,
  cellWidth: number,
  left: number,
  room: number,
): GroupGrid {
  const widths = columns.map(count =>
    Math.max(CLOSED_WIDTH, count * (cellWidth + CELL_GAP) - CELL_GAP + 2 * GROUP_PADDING),
  )
  const used = widths.reduce((sum, width) => sum + width, 0)
  const gap = Math.max(GROUP_GAP, (room - used) / (groups.length + 1))
  const rows = Math.max(
    1,
    ...groups.map((group, index) => Math.ceil(group.practices.length / (columns[index] ?? maxRows))),
  )
  const height = GROUP_TITLE + rows * (CELL_HEIGHT + CELL_GAP) - CELL_GAP + GROUP_PADDING
  let x = left + (room - used - gap * (groups.length - 1)) / 2
  const placed = groups.map((group, index) => {
    const width = widths[index] ?? CLOSED_WIDTH
    const count = columns[index] ?? 1
    const start = x + (width - (count * (cellWidth + CELL_GAP) - CELL_GAP)) / 2
    const cells = group.practices.map((_, cell) => ({
      x: start + (cell % count) * (cellWidth + CELL_GAP),
      y: GROUP_TITLE + Math.floor(cell / count) * (CELL_HEIGHT + CELL_GAP),
      width: cellWidth,
      height: CELL_HEIGHT,
    }))
    const rectangle = { x, y: 0, width, height, group, cells }
    x += width + gap
    return rectangle
  })
  return { open: true, height, groups: placed }
}

function closedGrid(groups: readonly UnionGroup[], left: number, room: number): GroupGrid {
  const gap = 2 * GROUP_GAP
  const columns = Math.max(1, Math.min(groups.length, Math.floor((room + gap) / (CLOSED_WIDTH + gap))))
  const rows = Math.ceil(groups.length / columns)
  const spread = Math.max(gap, (room - columns * CLOSED_WIDTH) / (columns + 1))
  const start = left + (room - columns * CLOSED_WIDTH - (columns - 1) * spread) / 2
  const placed = groups.map((group, index) => ({
    x: start + (index % columns) * (CLOSED_WIDTH + spread),
    y: Math.floor(index / columns) * (CLOSED_HEIGHT + ROW_GAP),
    width: CLOSED_WIDTH,
    height: CLOSED_HEIGHT,
    group,
    cells: [],
  }))
  return { open: false, height: rows * (CLOSED_HEIGHT + ROW_GAP) - ROW_GAP, groups: placed }
}
