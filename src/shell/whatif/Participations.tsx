import { useId, useState } from 'react'
import { withParticipation } from '../../domain/project/changeScenario.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Participation } from '../../domain/vocabulary/scenario.ts'
import { Fold } from '../Fold.tsx'
import { useAtlas } from '../useAtlas.ts'

const WORDS: Readonly<Record<Participation, string>> = {
  joins: 'joins',
  out: 'stays out',
  'taken-over': 'is taken over',
}
const WAYS: readonly Participation[] = ['joins', 'out', 'taken-over']

const readWay = (text: string): Participation | undefined => WAYS.find(way => way === text)

/** Practices that go their own way, one by one or a locality at a time. */
export function Participations() {
  const scenario = useAtlas(state => state.view.scenario)
  const refine = useAtlas(state => state.refineScenario)
  const { practices, localities } = useAtlas(state => state.economy)
  const own = Object.keys(scenario.practices).length
  const set = (ids: readonly OrganisationId[], way: Participation | undefined) =>
    refine(withParticipation(scenario, ids, way))
  return (
    <Fold
      className="what-if-part"
      summary={`Practices that go their own way${own === 0 ? '' : `: ${own} of ${practices.length}`}`}
    >
      {() => (
        <>
          <p>A practice that stays out keeps its own contract, and the model goes on without it.</p>
          {localities.map(locality => {
            const here = practices.filter(practice => practice.locality === locality.id)
            return (
              <Fold key={locality.id} summary={`${locality.name} (${here.length})`}>
                {() => (
                  <>
                    <Bulk
                      name={locality.name}
                      onApply={way =>
                        set(
                          here.map(practice => practice.id),
                          way,
                        )
                      }
                    />
                    <ul className="choice-list">
                      {here.map(practice => (
                        <li key={practice.id}>
                          <label>
                            <span>{practice.name}</span>
                            <select
                              value={scenario.practices[practice.id] ?? ''}
                              onChange={({ target }) => set([practice.id], readWay(target.value))}
                            >
                              <option value="">as the model says</option>
                              {WAYS.map(way => (
                                <option key={way} value={way}>
                                  {WORDS[way]}
                                </option>
                              ))}
                            </select>
                          </label>
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </Fold>
            )
          })}
        </>
      )}
    </Fold>
  )
}

type BulkProps = { readonly name: string; readonly onApply: (way: Participation | undefined) => void }

function Bulk({ name, onApply }: BulkProps) {
  const field = useId()
  const [way, setWay] = useState('')
  return (
    <p className="what-if-bulk">
      <label htmlFor={field}>All of {name}</label>
      <select id={field} value={way} onChange={({ target }) => setWay(target.value)}>
        <option value="">as the model says</option>
        {WAYS.map(one => (
          <option key={one} value={one}>
            {WORDS[one]}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => onApply(readWay(way))}>
        Apply
      </button>
    </p>
  )
}
