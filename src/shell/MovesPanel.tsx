import { useMemo } from 'react'
import { tellMoves } from '../domain/moves/tellMoves.ts'
import { findState, isSameState, listStates, nameState } from '../domain/project/findState.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import { MoveEntry } from './MoveEntry.tsx'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

/** What moves, in at most five sentences, each opening to its details, its source and its certainty. */
export function MovesPanel({ model }: { readonly model: MapModel }) {
  const services = useAtlas(state => state.library.services)
  const localities = useAtlas(state => state.economy.localities)
  const { projection, projectionBefore } = model
  const { sentences, further, moves } = useMemo(
    () => tellMoves(projectionBefore, projection, { services, localities }),
    [projectionBefore, projection, services, localities],
  )
  return (
    <section className="moves" aria-label="What moves">
      <div className="moves-head">
        <h2>{model.isSame && model.isToday ? 'How things stand' : 'What moves'}</h2>
        {!(model.isSame && model.isToday) && <SinceSelect />}
      </div>
      {model.isSame ? (
        <p>
          {model.caption}{' '}
          {model.isToday
            ? 'Press Page Down to step to the first model and see what it moves.'
            : 'Nothing moves between a state and itself.'}
        </p>
      ) : (
        <>
          <ol>
            {sentences.map(sentence => (
              <MoveEntry key={sentence.move} sentence={sentence} move={moves[sentence.move]} model={model} />
            ))}
          </ol>
          {further.length > 0 && (
            <details className="moves-more">
              <summary className="more-summary">
                {further.length === 1 ? 'One more move' : `${further.length} more moves`}
              </summary>
              <ol>
                {further.map(sentence => (
                  <MoveEntry
                    key={sentence.move}
                    sentence={sentence}
                    move={moves[sentence.move]}
                    model={model}
                  />
                ))}
              </ol>
            </details>
          )}
        </>
      )}
    </section>
  )
}

function SinceSelect() {
  const since = useAtlas(state => state.view.since)
  const setSince = useAtlas(state => state.setSince)
  const models = useAtlas(state => state.library.models)
  const current = useAtlas(state => state.view.scenario.state)
  const value = typeof since === 'string' ? since : formatState(since)
  return (
    <select
      className="since"
      aria-label="Compared with"
      value={value}
      onChange={({ target }) => {
        const { value: chosen } = target
        if (chosen === 'today' || chosen === 'previous') setSince(chosen)
        else {
          const state = findState(models, chosen)
          if (state !== undefined) setSince(state)
        }
      }}
    >
      <option value="today">since today</option>
      <option value="previous">since the step before</option>
      <optgroup label="since another state">
        {listStates(models)
          .slice(1)
          .filter(state => !isSameState(state, current) || formatState(state) === value)
          .map(state => (
            <option key={formatState(state)} value={formatState(state)}>
              since {nameState(models, state)}
            </option>
          ))}
      </optgroup>
    </select>
  )
}
