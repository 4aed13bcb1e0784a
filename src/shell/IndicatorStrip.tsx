import { memo } from 'react'
import { INDICATOR_IDS, type IndicatorId } from '../domain/vocabulary/indicator.ts'
import { formatChange, formatIndicator } from '../domain/words/formatIndicator.ts'
import { Term } from './glossary/Term.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

/** The four that a board asks about first; the others open below them. */
const FIRST: readonly IndicatorId[] = [
  'commissioner-contracts',
  'own-core-contract',
  'outside-hospital-share',
  'largest-contract-share',
]

/** Indicators with their change since the state compared with. */
export const IndicatorStrip = memo(function IndicatorStrip({ model }: { readonly model: MapModel }) {
  const rest = INDICATOR_IDS.filter(id => !FIRST.includes(id))
  return (
    <section className="indicators" aria-label="Indicators">
      <IndicatorTable ids={FIRST} model={model} />
      <details>
        <summary>All indicators, and how each is defined</summary>
        <IndicatorTable ids={rest} model={model} />
        <Definitions />
      </details>
    </section>
  )
})

function IndicatorTable({ ids, model }: { readonly ids: readonly IndicatorId[]; readonly model: MapModel }) {
  const definitions = useAtlas(state => state.library.indicators)
  const money = useAtlas(state => state.view.money)
  return (
    <table>
      <caption className="visually-hidden">Indicators, with their change {model.sinceWords}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Now</th>
          <th scope="col">Change {model.sinceWords}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map(id => {
          const definition = definitions.find(one => one.id === id)
          if (definition === undefined || (!money && definition.unit === 'pence')) return null
          const now = model.map.indicators[id] ?? null
          const before = model.before.indicators[id] ?? null
          const change = formatChange(before, now, definition.unit)
          return (
            <tr key={id}>
              <th scope="row">
                <Term sort="indicators" id={id} text={definition.name} />
              </th>
              <td>{formatIndicator(now, definition.unit)}</td>
              <td className={change === '0' || change === '–' ? 'no-change' : 'has-change'}>
                {model.isSame ? '' : change}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Definitions() {
  const definitions = useAtlas(state => state.library.indicators)
  return (
    <dl className="definitions">
      {definitions.map(one => (
        <div key={one.id}>
          <dt>{one.name}</dt>
          <dd>
            {one.definition} {one.reading}
            <SourceNote because={one.because} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
