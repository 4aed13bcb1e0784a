import { useMemo, useState } from 'react'
import {
  compareModels,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  sortMatrix,
  toMatrixTable,
} from '../../domain/compare/compareModels.ts'
import { isSameState } from '../../domain/project/findState.ts'
import { formatIndicator } from '../../domain/words/formatIndicator.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { ValuePlot } from '../../draw/table/ValuePlot.tsx'
import { SourceNote } from '../SourceNote.tsx'
import { CHECKLIST } from '../scrutiny/readChecklist.ts'
import { useAtlas } from '../useAtlas.ts'
import { useGloss } from '../useGloss.ts'
import type { MapModel } from '../useMapModel.ts'
import { MatrixDownloads } from './MatrixDownloads.tsx'

type Sort = { readonly column: string | null; readonly isDescending: boolean }
const BY_WALK: Sort = { column: null, isDescending: false }

/** All models by their traits and indicators: sorted by any column, each cell opening to its source and certainty. */
export function ModelMatrixTable({ model }: { readonly model: MapModel }) {
  const library = useAtlas(state => state.library)
  const scenario = useAtlas(state => state.view.scenario)
  const money = useAtlas(state => state.view.money)
  const [sort, setSort] = useState(BY_WALK)
  const gloss = useGloss()
  const { cache } = model
  const { set, practices } = scenario
  const matrix = useMemo(() => {
    const shown = library.indicators.filter(one => money || one.unit !== 'pence')
    const base = { economy: cache.economy.id, in: {}, set, practices }
    return compareModels(library.models, shown, CHECKLIST.tests, state => cache.project({ ...base, state }))
  }, [library, cache, set, practices, money])
  const rows = sortMatrix(matrix, sort.column, sort.isDescending).map(row => glossRow(row, gloss))
  const sortBy = (column: string | null) =>
    setSort(before => ({ column, isDescending: before.column === column && !before.isDescending }))
  const head = (column: string | null, name: string, term?: string) => (
    <th
      key={name}
      scope="col"
      aria-sort={sort.column !== column ? undefined : sort.isDescending ? 'descending' : 'ascending'}
    >
      <button type="button" className="sort-button" data-term={term} onClick={() => sortBy(column)}>
        {name}
      </button>
    </th>
  )
  return (
    <section className="compare-card matrix" aria-label="All models">
      <div className="matrix-head">
        <h2>All models</h2>
        <MatrixDownloads table={toMatrixTable(matrix, rows)} economy={cache.economy.id} />
      </div>
      {/* What is wide scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <section className="table-scroll" tabIndex={0} aria-label="Table of all models">
        <table aria-label="Models">
          <caption>
            What the sources say of each model, whether it keeps what should be protected, and what it comes
            to for {model.economyName}
            {model.illustrative ? '; figures are illustrative' : ''}. Each cell opens to its source.
          </caption>
          <thead>
            <tr>
              {head(null, 'State')}
              {matrix.columns.map(column =>
                head(
                  column.id,
                  column.name,
                  column.type === 'indicator' ? `indicators:${column.id}` : undefined,
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Row key={row.name} row={row} columns={matrix.columns} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** A row as it reads in the words of the view; numbers are the same in all. */
function glossRow(row: MatrixRow, gloss: (text: string) => string): MatrixRow {
  const cells = row.cells.map(cell => ('value' in cell ? cell : { ...cell, text: gloss(cell.text) }))
  return { ...row, cells }
}

function Row({ row, columns }: { readonly row: MatrixRow; readonly columns: readonly MatrixColumn[] }) {
  const goTo = useAtlas(state => state.goTo)
  const isCurrent = useAtlas(state => isSameState(state.view.scenario.state, row.state))
  return (
    <tr className={isCurrent ? 'is-current' : ''}>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-current={isCurrent ? 'true' : undefined}
          data-term={`models:${row.state.model}`}
          onClick={() => goTo(row.state)}
        >
          {row.name}
        </button>
      </th>
      {columns.map((column, index) => (
        <td key={column.id}>
          <Cell cell={row.cells[index]} column={column} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell, column }: { readonly cell: MatrixCell | undefined; readonly column: MatrixColumn }) {
  if (cell === undefined) return null
  if (!('value' in cell)) {
    if (cell.text === '') return 'not said'
    return (
      <details>
        <summary>
          {cell.text} <span className="matrix-certainty">{CERTAINTY_NAMES[cell.certainty].word}</span>
        </summary>
        <SourceNote because={cell.because} />
      </details>
    )
  }
  if (column.type !== 'indicator') return null
  const { definition, largest } = column
  return (
    <details>
      <summary className="matrix-value">
        <ValuePlot value={cell.value} unit={definition.unit} largest={largest} />
        {formatIndicator(cell.value, definition.unit)}
      </summary>
      <p>
        {definition.definition} {definition.reading}
      </p>
      <SourceNote because={cell.because} />
    </details>
  )
}
