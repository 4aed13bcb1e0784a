import { lazy, memo, Suspense, useEffect, useMemo } from 'react'
import { tellMoves } from '../domain/moves/tellMoves.ts'
import { findState, listStates, nameState } from '../domain/project/findState.ts'
import type { Projection } from '../domain/vocabulary/careMap.ts'
import { formatState } from '../domain/vocabulary/scenario.ts'
import { rememberPair } from '../kit/rememberPair.ts'
import { Fold } from './Fold.tsx'
import { MOST_PRACTICES, nextScenarios, PAUSE } from './LookAhead.tsx'
import { MoveEntry } from './MoveEntry.tsx'
import { scenarioBefore } from './scenarioBefore.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'
import { workIdly } from './workIdly.ts'

const ClosestIdea = lazy(async () => ({ default: (await import('./words/ClosestIdea.tsx')).ClosestIdea }))

/** What moves, in at most five sentences, each opening to its details, its source and its certainty. */
export const MovesPanel = memo(function MovesPanel({ model }: { readonly model: MapModel }) {
  const services = useAtlas(state => state.library.services)
  const localities = useAtlas(state => state.economy.localities)
  const { terms } = model.reader
  const tell = useMemo(
    () =>
      rememberPair((before: Projection, after: Projection) =>
        tellMoves(before, after, { services, localities, terms }),
      ),
    [services, localities, terms],
  )
  useTellAhead(model, tell)
  const { sentences, further, moves } = tell(model.projectionBefore, model.projection)
  return (
    <section className="moves" aria-label="What moves">
      <div className="moves-head">
        <h2>{model.isSame && model.isToday ? 'How things stand' : 'What moves'}</h2>
        {!(model.isSame && model.isToday) && <SinceSelect state={model.state} />}
      </div>
      {terms.stamp !== undefined && (
        <Suspense>
          {[...new Set(model.map.parts.map(part => part.model))].map(id => (
            <ClosestIdea key={id} model={id} />
          ))}
        </Suspense>
      )}
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
            <Fold
              className="moves-more"
              summaryClass="more-summary"
              summary={further.length === 1 ? 'One more move' : `${further.length} more moves`}
            >
              {() => (
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
              )}
            </Fold>
          )}
        </>
      )}
    </section>
  )
})

/** While the reader reads, what the next steps move is put into words. */
function useTellAhead({ cache }: MapModel, tell: (before: Projection, after: Projection) => unknown): void {
  const models = useAtlas(state => state.library.models)
  const view = useAtlas(state => state.view)
  useEffect(() => {
    if (cache.economy.practices.length > MOST_PRACTICES) return
    return workIdly(
      nextScenarios(models, view.scenario).map(scenario => () => {
        const before = cache.project(scenarioBefore({ ...view, scenario }, models))
        tell(before, cache.project(scenario))
      }),
      PAUSE,
    )
  }, [cache, models, view, tell])
}

const SinceSelect = memo(function SinceSelect({ state }: { readonly state: string }) {
  const since = useAtlas(state => state.view.since)
  const setSince = useAtlas(state => state.setSince)
  const models = useAtlas(state => state.library.models)
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
          .map(one => ({ id: formatState(one), name: nameState(models, one) }))
          .filter(({ id }) => id !== state || id === value)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              since {name}
            </option>
          ))}
      </optgroup>
    </select>
  )
})
