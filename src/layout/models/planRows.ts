import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { FamilyRow, ModelRows } from './placedModels.ts'

/** Known families that share a row, from top to bottom: where practices start, what they may join, what stands beside. */
const TOGETHER: readonly (readonly string[])[] = [
  ['today', 'general-practice'],
  ['mcp'],
  ['pacs'],
  ['trusts', 'system'],
  ['acute'],
]

/** Families of the reader's own fill the last row, and further ones, to at most so many models. */
const MOST_IN_ROW = 6

/** The families in their rows, models in the order of the library: where the search begins. Families that nobody knows come last. */
export function planRows(models: readonly CareModel[]): ModelRows {
  const known = new Set(TOGETHER.flat())
  const rowOf = (family: string): FamilyRow => ({
    family,
    models: models.filter(model => model.family === family).map(({ id }) => id),
  })
  const rows = TOGETHER.map(families => families.map(rowOf).filter(({ models: own }) => own.length > 0))
  const strange = [...new Set(models.map(({ family }) => family))].filter(family => !known.has(family))
  let last: FamilyRow[] = rows.pop() ?? []
  for (const family of strange.map(rowOf)) {
    const there = last.reduce((sum, row) => sum + row.models.length, 0)
    if (there > 0 && there + family.models.length > MOST_IN_ROW) {
      rows.push(last)
      last = []
    }
    last.push(family)
  }
  return [...rows, last].filter(row => row.length > 0)
}

/** Rows as they were arranged before, with the models that they do not name put in at the end of their families. */
export function keepRows(rows: ModelRows, models: readonly CareModel[]): ModelRows {
  const placed = new Map(rows.flat().map(({ family, models: own }) => [family, own]))
  const rank = new Map(rows.flat().map(({ family }, index) => [family, index]))
  const last = rank.size
  return planRows(models).map(row =>
    row
      .map(({ family, models: own }): FamilyRow => {
        const before = (placed.get(family) ?? []).filter(id => own.some(one => one === id))
        return { family, models: [...before, ...own.filter(id => !before.includes(id))] }
      })
      .sort((a, b) => (rank.get(a.family) ?? last) - (rank.get(b.family) ?? last)),
  )
}
