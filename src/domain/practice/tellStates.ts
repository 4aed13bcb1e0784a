import { Bodies } from '../moves/bodies.ts'
import { listStates, nameState } from '../project/findState.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Library } from '../vocabulary/library.ts'
import type { Scenario, State } from '../vocabulary/scenario.ts'
import type { Terms } from '../vocabulary/terms.ts'
import { glossText } from '../words/glossText.ts'
import { TERMS_2015 } from '../words/terms.ts'
import { chooseNotes, findPracticeFacts } from './chooseNotes.ts'
import type { PracticeNote } from './practiceNote.ts'
import type { PracticeTold } from './practiceTold.ts'
import { type PracticeSentence, summarisePractice } from './summarisePractice.ts'
import { tellPractice } from './tellPractice.ts'
import { type Cell, type Question, wordCells } from './wordCells.ts'

/** What is the same for all states of one practice's telling. */
export type PracticeStory = {
  readonly practice: OrganisationId
  readonly economy: Economy
  readonly library: Library
  /** Choices and participations as made; its own state and its localities' states are left aside. */
  readonly scenario: Scenario
  readonly notes: readonly PracticeNote[]
  /** Absent: the words of 2015. */
  readonly terms?: Terms
  readonly project: (scenario: Scenario) => Projection
}

/** One state told for one practice: the facts, the notes that hold, and both in words. */
export type StateTold = {
  readonly state: State
  readonly name: string
  readonly isToday: boolean
  readonly told: PracticeTold
  readonly notes: readonly PracticeNote[]
  readonly cells: Readonly<Record<Question, Cell>>
  readonly summary: readonly PracticeSentence[]
  readonly bodies: Bodies
}

/** Tells one state, for the whole economy. */
export function tellState(story: PracticeStory, state: State): StateTold {
  return tellScenario(story, { ...story.scenario, state, in: {} }, nameState(story.library.models, state))
}

/** Tells any scenario, a mixture too: the practice is in the state of its own locality. */
export function tellScenario(story: PracticeStory, scenario: Scenario, name: string): StateTold {
  const { practice, economy, library, project, terms = TERMS_2015 } = story
  const gloss = <Said extends { readonly text: string }>(said: Said): Said => ({
    ...said,
    text: glossText(said.text, terms),
  })
  const { models } = library
  const [first] = listStates(models)
  if (first === undefined) throw new Error('The library has no models')
  const today = project({ ...scenario, state: first, in: {} })
  const projection = project(scenario)
  const told = tellPractice({ practice, economy, models, projection, today, project })
  const notes = chooseNotes(story.notes, told, findPracticeFacts(economy, practice)).map(gloss)
  const bodies = new Bodies(today.map, projection.map, economy.localities, terms)
  const isToday = told.state.model === first.model
  return {
    state: told.state,
    name,
    isToday,
    told,
    notes,
    cells: wordCells(told, notes, bodies),
    summary: summarisePractice(told, { bodies, notes, isToday }).map(gloss),
    bodies,
  }
}
