import type { MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import { toMapName } from '../domain/words/toMapName.ts'
import type { GroupGrid } from './gridGroups.ts'
import { CELL_PADDING, NAME_WEIGHT, SMALL_SIZE } from './mapSizes.ts'
import type { PlacedLocality } from './unionPlacement.ts'
import { wrapName } from './wrapName.ts'

/** The localities and their cells, with the names that fit them; `top` is the top of the practices' row. */
export function placeLocalities(grid: GroupGrid, top: number): readonly PlacedLocality[] {
  return grid.groups.map(({ group, cells, x, y, width, height }) => {
    const names = toCellNames(group.practices)
    return {
      id: group.id,
      name: group.name,
      nameLines: wrapName(group.name, width - 44, 20, NAME_WEIGHT, grid.open ? 1 : 2).lines,
      patients: group.practices.reduce((sum, practice) => sum + (practice.list ?? 0), 0),
      practices: group.practices.map(practice => practice.id),
      open: grid.open,
      x,
      y: top + y,
      width,
      height,
      cells: group.practices.flatMap((practice, index) => {
        const cell = cells[index]
        if (cell === undefined) return []
        const room = cell.width - 2 * CELL_PADDING
        const { lines } = wrapName(names[index] ?? practice.name, room, SMALL_SIZE, 400, 2)
        return [{ ...cell, y: top + y + cell.y, organisation: practice.id, nameLines: lines }]
      }),
    }
  })
}

/** Two practices of a locality that would read alike keep their longer names. */
function toCellNames(practices: readonly MappedOrganisation[]): readonly string[] {
  const short = practices.map(toMapName)
  return short.map((name, index) => {
    const practice = practices[index]
    const alike = short.indexOf(name) !== short.lastIndexOf(name)
    return alike && practice ? practice.name : name
  })
}
