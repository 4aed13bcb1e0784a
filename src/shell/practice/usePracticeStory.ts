import { useEffect, useMemo, useState } from 'react'
import {
  type PracticeStory,
  type StateTold,
  tellScenario,
  tellState,
} from '../../domain/practice/tellStates.ts'
import { isSameState, listWalk } from '../../domain/project/findState.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { PRACTICE_NOTES } from './readNotes.ts'

export type PracticeAnswers = {
  /** The state that the reader looks at; in a mixture, that of the practice's own locality. */
  readonly current: StateTold
  /** All states, as far as they have been worked out. */
  readonly states: readonly StateTold[]
  readonly count: number
}

/** Longer at a stretch would hold up the reader's next key. Milliseconds. */
const STRETCH = 40

/** What every state means for one practice: the one on screen at once, the others in pieces while the page stays alive. */
export function usePracticeStory(practice: OrganisationId, model: MapModel): PracticeAnswers {
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const scenario = useAtlas(state => state.view.scenario)
  const choices = JSON.stringify([scenario.set, scenario.practices])
  const { project } = model.cache
  const { terms } = model.reader
  // The choices decide, not the state: a step tells nothing anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `choices` stands for what of the scenario counts
  const story = useMemo(
    (): PracticeStory => ({
      practice,
      economy,
      library,
      scenario,
      notes: PRACTICE_NOTES.notes,
      project,
      terms,
    }),
    [practice, economy, library, choices, project, terms],
  )
  const { state } = scenario
  const all = useMemo(() => {
    const walk = listWalk(library.models)
    return walk.some(one => isSameState(one, state)) ? walk : [...walk, state]
  }, [library, state])
  const current = useMemo(
    () => tellScenario(story, scenario, model.stateName),
    [story, scenario, model.stateName],
  )
  const [told, setTold] = useState<{ readonly story: PracticeStory; readonly states: readonly StateTold[] }>()
  useEffect(() => {
    const done: StateTold[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = () => {
      const began = performance.now()
      for (const state of all.slice(done.length)) {
        done.push(tellState(story, state))
        if (performance.now() - began > STRETCH) break
      }
      setTold({ story, states: [...done] })
      if (done.length < all.length) timer = setTimeout(work)
    }
    work()
    return () => clearTimeout(timer)
  }, [story, all])
  return { current, states: told?.story === story ? told.states : [], count: all.length }
}
