import { useId, useState } from 'react'
import { nameState } from '../../domain/project/findState.ts'
import { withSheet } from '../../domain/vocabulary/answer.ts'
import { freeScenarioName } from '../../domain/vocabulary/freeScenarioName.ts'
import type { NamedScenario } from '../../domain/vocabulary/work.ts'
import { formatIndicator } from '../../domain/words/formatIndicator.ts'
import { Fold } from '../Fold.tsx'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'

/** The reader's scenarios: named, opened, duplicated, removed, and side by side by their indicators. */
export function ScenarioShelf({ model }: { readonly model: MapModel }) {
  const field = useId()
  const scenario = useAtlas(state => state.view.scenario)
  const models = useAtlas(state => state.library.models)
  const scenarios = useAtlas(state => state.scenarios)
  const change = useAtlas(state => state.changeScenarios)
  const changeAnswers = useAtlas(state => state.changeAnswers)
  const store = useAtlasStore()
  const refine = useAtlas(state => state.refineScenario)
  const isReader = useAtlas(state => state.work?.isReader === true)
  const [name, setName] = useState('')
  const keep = () => {
    const wanted = name.trim() === '' ? nameState(models, scenario.state) : name.trim()
    const sheet = store.getState().answers[scenario.state.model]
    const said = sheet === undefined ? {} : { answers: sheet }
    change([...scenarios, { name: freeScenarioName(wanted, scenarios), scenario, ...said }])
    setName('')
  }
  // The answers that were kept with it come along; Undo brings back those before.
  const open = (one: NamedScenario) => {
    if (one.answers !== undefined)
      changeAnswers(withSheet(store.getState().answers, one.scenario.state.model, one.answers))
    refine(one.scenario)
  }
  return (
    <Fold
      className="what-if-part"
      summary={`Scenarios${scenarios.length === 0 ? '' : `: ${scenarios.length} kept`}`}
    >
      {() => (
        <>
          <p className="what-if-bulk">
            <label htmlFor={field}>Name</label>
            <input id={field} value={name} maxLength={80} onChange={({ target }) => setName(target.value)} />
            <button type="button" className="button" disabled={isReader} onClick={keep}>
              Keep this scenario
            </button>
          </p>
          {scenarios.length > 0 && (
            <ul className="scenario-list">
              {scenarios.map(one => (
                <li key={one.name}>
                  <button type="button" className="link-button" onClick={() => open(one)}>
                    {one.name}
                  </button>{' '}
                  <span className="choice-count">{nameState(models, one.scenario.state)}</span>
                  <button
                    type="button"
                    className="button"
                    disabled={isReader}
                    aria-label={`Duplicate ${one.name}`}
                    onClick={() =>
                      change([...scenarios, { ...one, name: freeScenarioName(one.name, scenarios) }])
                    }
                  >
                    Duplicate
                  </button>
                  <button
                    type="button"
                    className="button"
                    disabled={isReader}
                    aria-label={`Remove ${one.name}`}
                    onClick={() => change(scenarios.filter(other => other !== one))}
                  >
                    Remove
                  </button>
                </li>
              ))}
            </ul>
          )}
          {scenarios.length > 0 && <Comparison model={model} scenarios={scenarios} />}
        </>
      )}
    </Fold>
  )
}

/** What is on screen beside every scenario that is kept, indicator by indicator. */
function Comparison({
  model,
  scenarios,
}: {
  readonly model: MapModel
  readonly scenarios: readonly NamedScenario[]
}) {
  const definitions = useAtlas(state => state.library.indicators)
  const money = useAtlas(state => state.view.money)
  const columns = [
    { name: 'On screen', indicators: model.map.indicators },
    ...scenarios.map(one => ({
      name: one.name,
      indicators: model.cache.project(one.scenario).map.indicators,
    })),
  ]
  return (
    // What is wide scrolls, and a keyboard has to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop
    <section className="scenario-table" tabIndex={0} aria-label="Scenarios compared">
      <table>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            {columns.map(column => (
              <th key={column.name} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {definitions
            .filter(definition => money || definition.unit !== 'pence')
            .map(definition => (
              <tr key={definition.id}>
                <th scope="row">{definition.name}</th>
                {columns.map(column => (
                  <td key={column.name}>
                    {formatIndicator(column.indicators[definition.id] ?? null, definition.unit)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
