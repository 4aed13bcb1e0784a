import type { PlainTable } from '../../kit/formatCsv.ts'
import type { ModelTest } from '../scrutiny/modelTest.ts'
import { testModel } from '../scrutiny/testModel.ts'
import { VERDICT_NAMES } from '../scrutiny/verdict.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import type { CareModel } from '../vocabulary/careModel.ts'
import { type Certainty, weakestCertainty } from '../vocabulary/certainty.ts'
import type { IndicatorDefinition } from '../vocabulary/indicator.ts'
import type { State } from '../vocabulary/scenario.ts'
import type { Reason } from '../vocabulary/source.ts'
import { CERTAINTY_NAMES } from '../words/terms.ts'
import { TRAIT_NAMES } from '../words/traitNames.ts'
import { findModelStates } from './findModelStates.ts'

/** A column of the matrix: a trait or a test of a model in words, or an indicator in numbers. */
export type MatrixColumn =
  | { readonly type: 'trait' | 'test'; readonly id: string; readonly name: string }
  | {
      readonly type: 'indicator'
      readonly id: string
      readonly name: string
      readonly definition: IndicatorDefinition
      /** The largest value of the column; what a plot is drawn against. */
      readonly largest: number
    }

/** What one state is or comes to in one column. A trait that the source does not name is an empty text without grounds. */
export type MatrixCell =
  | { readonly text: string; readonly certainty: Certainty; readonly because: readonly Reason[] }
  | { readonly value: number | null; readonly because: readonly Reason[] }

export type MatrixRow = {
  readonly state: State
  readonly name: string
  /** One for each column, in their order. */
  readonly cells: readonly MatrixCell[]
}

/** All states of all models, by their traits, the tests of a model and their indicators; rows in the order of the walk. */
export type ModelMatrix = { readonly columns: readonly MatrixColumn[]; readonly rows: readonly MatrixRow[] }

/** Compares all models on one economy. `project` gives the map of a state for the whole economy. */
export function compareModels(
  models: readonly CareModel[],
  indicators: readonly IndicatorDefinition[],
  tests: readonly ModelTest[],
  project: (state: State) => Projection,
): ModelMatrix {
  const states = findModelStates(models).map(one => {
    const projection = project(one.state)
    return { ...one, map: projection.map, results: testModel(tests, projection, []) }
  })
  const columns: readonly MatrixColumn[] = [
    ...Object.entries(TRAIT_NAMES).map(([id, name]): MatrixColumn => ({ type: 'trait', id, name })),
    ...tests.map(({ id, name }): MatrixColumn => ({ type: 'test', id, name })),
    ...indicators.map((definition): MatrixColumn => {
      const values = states.map(({ map }) => map.indicators[definition.id] ?? 0)
      const { id, name } = definition
      return { type: 'indicator', id, name, definition, largest: Math.max(0, ...values) }
    }),
  ]
  const rows = states.map(({ state, name, stage, map, results }): MatrixRow => {
    const cells = columns.map((column): MatrixCell => {
      if (column.type === 'indicator')
        return { value: map.indicators[column.id] ?? null, because: column.definition.because }
      if (column.type === 'test') {
        const found = results.find(({ test }) => test.id === column.id)
        if (found === undefined) throw new Error(`No result of the test “${column.id}”`)
        const { verdict, certainty, because } = found
        return { text: VERDICT_NAMES[verdict], certainty, because }
      }
      const trait = stage.traits.find(one => one.id === column.id)
      const because = trait?.because ?? []
      const certainty = weakestCertainty(because.map(reason => reason.certainty))
      return { text: trait?.value ?? '', certainty, because }
    })
    return { state, name, cells }
  })
  return { columns, rows }
}

/** By a column, `null` by the walk. Numbers by size, words by letter; what is not known or not said comes last either way. */
export function sortMatrix(
  { columns, rows }: ModelMatrix,
  column: string | null,
  isDescending: boolean,
): readonly MatrixRow[] {
  const at = columns.findIndex(one => one.id === column)
  if (at < 0) return isDescending ? [...rows].reverse() : rows
  const keyed = rows.map((row, place) => ({ row, place, key: keyOf(row.cells[at]) }))
  const sign = isDescending ? -1 : 1
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined) || a.place - b.place
      return (a.key < b.key ? -sign : a.key > b.key ? sign : 0) || a.place - b.place
    })
    .map(({ row }) => row)
}

function keyOf(cell: MatrixCell | undefined): string | number | undefined {
  if (cell === undefined) return undefined
  if ('value' in cell) return cell.value ?? undefined
  return cell.text === '' ? undefined : cell.text.toLowerCase()
}

/** The matrix as a file carries it: words with their certainty, numbers as numbers (money in pounds). */
export function toMatrixTable({ columns }: ModelMatrix, rows: readonly MatrixRow[]): PlainTable {
  return {
    header: ['State', ...columns.map(headOf)],
    rows: rows.map(({ name, cells }) => [
      name,
      ...cells.map((cell, index) => {
        if (!('value' in cell))
          return cell.text === '' ? null : `${cell.text} (${CERTAINTY_NAMES[cell.certainty].word})`
        const column = columns[index]
        const isPence = column?.type === 'indicator' && column.definition.unit === 'pence'
        return cell.value === null || !isPence ? cell.value : cell.value / 100
      }),
    ]),
  }
}

function headOf(column: MatrixColumn): string {
  if (column.type !== 'indicator') return column.name
  return column.definition.unit === 'pence' ? `${column.name} (£)` : column.name
}
