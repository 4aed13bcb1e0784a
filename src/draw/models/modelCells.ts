import { formatState, type State } from '../../domain/vocabulary/scenario.ts'
import type { PlacedModels } from '../../layout/models/placedModels.ts'

/** One state of a model on the map: what the keys go through and Enter shows. `x` is its middle. */
export type ModelCell = {
  readonly key: string
  readonly state: State
  readonly row: number
  readonly x: number
}

/** Row by row, from left to right. */
export function listCells({ boxes }: PlacedModels): readonly ModelCell[] {
  return boxes
    .flatMap(({ model, row, x, width }) =>
      model.stages.map((stage, index): ModelCell => {
        const state = { model: model.id, stage: stage.id }
        return { key: formatState(state), state, row, x: x + (width * (index + 0.5)) / model.stages.length }
      }),
    )
    .sort((a, b) => a.row - b.row || a.x - b.x)
}

/** Where a key leads from a cell: along its row, or to the nearest of the row above or below. `undefined`: nowhere. */
export function nextCell(cells: readonly ModelCell[], at: string, key: string): ModelCell | undefined {
  const index = cells.findIndex(cell => cell.key === at)
  const here = cells[index]
  if (here === undefined) return undefined
  switch (key) {
    case 'ArrowRight':
      return cells[index + 1]
    case 'ArrowLeft':
      return cells[index - 1]
    case 'ArrowDown':
      return nearest(cells, here, here.row + 1)
    case 'ArrowUp':
      return nearest(cells, here, here.row - 1)
    case 'Home':
      return cells[0]
    case 'End':
      return cells.at(-1)
    default:
      return undefined
  }
}

function nearest(cells: readonly ModelCell[], here: ModelCell, row: number): ModelCell | undefined {
  return cells
    .filter(cell => cell.row === row)
    .toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]
}
