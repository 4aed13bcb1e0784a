import { withStateIn } from '../../domain/project/changeScenario.ts'
import { findState, listStates, nameState } from '../../domain/project/findState.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import { Fold } from '../Fold.tsx'
import { useAtlas } from '../useAtlas.ts'

/** Another model in some localities of the same area. */
export function LocalityStates() {
  const scenario = useAtlas(state => state.view.scenario)
  const refine = useAtlas(state => state.refineScenario)
  const models = useAtlas(state => state.library.models)
  const localities = useAtlas(state => state.economy.localities)
  const own = Object.keys(scenario.in).length
  if (localities.length < 2) return null
  return (
    <Fold
      className="what-if-part"
      summary={`Another model in some localities${own === 0 ? '' : `: ${own} of ${localities.length}`}`}
    >
      {() => (
        <ul className="choice-list">
          {localities.map(locality => {
            const state = scenario.in[locality.id]
            return (
              <li key={locality.id}>
                <label>
                  <span>{locality.name}</span>
                  <select
                    value={state === undefined ? '' : formatState(state)}
                    onChange={({ target }) =>
                      refine(withStateIn(scenario, locality.id, findState(models, target.value)))
                    }
                  >
                    <option value="">as the rest: {nameState(models, scenario.state)}</option>
                    {listStates(models).map(one => (
                      <option key={formatState(one)} value={formatState(one)}>
                        {nameState(models, one)}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            )
          })}
        </ul>
      )}
    </Fold>
  )
}
