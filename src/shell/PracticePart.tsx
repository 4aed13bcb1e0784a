import { useMemo } from 'react'
import { Bodies } from '../domain/moves/bodies.ts'
import { type PracticeSentence, summarisePractice } from '../domain/practice/summarisePractice.ts'
import { tellPractice } from '../domain/practice/tellPractice.ts'
import { listStates } from '../domain/project/findState.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { CERTAINTY_NAMES } from '../domain/words/terms.ts'
import { useAtlas } from './useAtlas.ts'
import type { MapModel } from './useMapModel.ts'

type Props = { readonly practice: OrganisationId; readonly model: MapModel }

/**
 * For a practice in focus: what it has today, and, where that changes here, who now holds and is paid for its work;
 * and the way to all that is known of it.
 */
export function PracticePart({ practice, model }: Props) {
  const economy = useAtlas(state => state.economy)
  const models = useAtlas(state => state.library.models)
  const money = useAtlas(state => state.view.money)
  const show = useAtlas(state => state.show)
  const { projection, cache } = model
  const { terms } = model.reader
  const told = useMemo(() => {
    // The words rest on the map before while a step is under way: it may be of another economy.
    if (!economy.practices.some(one => one.id === practice)) return undefined
    const { scenario } = projection.map
    const [first] = listStates(models)
    const before = first === undefined ? projection : cache.project({ ...scenario, state: first, in: {} })
    const bodies = new Bodies(before.map, projection.map, economy.localities, terms)
    const tell = (of: typeof projection, isToday: boolean) => {
      const facts = tellPractice({ practice, economy, models, projection: of, today: before })
      return { facts, summary: summarisePractice(facts, { bodies, notes: [], isToday }) }
    }
    return { today: tell(before, true), here: tell(projection, false) }
  }, [practice, projection, cache, economy, models, terms])
  if (told === undefined) return null
  const { today, here } = told
  const isChanged =
    !model.isToday && (here.facts.core.fate !== 'own' || here.facts.lines.some(line => line.change !== 0))
  const asked = (summary: readonly PracticeSentence[]) =>
    summary.filter(
      ({ question, isMoney }) => question === 'core' || (question === 'money' && isMoney && money),
    )
  return (
    <>
      {isChanged && (
        <div className="practice-part">
          <h3>Today</h3>
          {asked(today.summary).map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
          <h3>Here</h3>
          {asked(here.summary).map(({ text, certainty }) => (
            <p key={text}>
              {text} <span className="panel-lines">{CERTAINTY_NAMES[certainty].word}</span>
            </p>
          ))}
        </div>
      )}
      <button type="button" className="button practice-door" onClick={() => show('practice')}>
        My practice: what every state means
      </button>
    </>
  )
}
