import { isSameState } from '../domain/project/findState.ts'
import { localityId, organisationId } from '../domain/vocabulary/ids.ts'
import type { Participation, Scenario, State } from '../domain/vocabulary/scenario.ts'
import type { Reason } from '../domain/vocabulary/source.ts'
import type { Story, StoryFocus } from '../domain/vocabulary/story.ts'
import type { Vocabulary } from '../domain/vocabulary/terms.ts'
import type { Since, View } from '../domain/vocabulary/view.ts'
import { findLocality, findPractice } from './findPlaces.ts'
import { findStoryBody } from './findStoryBody.ts'
import { looksOf, type StepLook } from './stepLook.ts'
import type { StoryGround } from './storyGround.ts'
import { wordStory } from './wordStory.ts'

/** One step as the audience sees it and the presenter reads it. */
export type PlayedStep = {
  readonly view: View
  readonly caption?: string
  readonly notes?: string
  readonly seconds?: number
  readonly because: readonly Reason[]
}

/** What a step shows, with the state on screen where no step has stated one. */
type Carried = StepLook & { readonly state: State }

/**
 * The step at an index, from 0, on an economy. `base` gives the theme, the state before any is stated, and whether
 * £ are shown at all: a story cannot show what the presenter has switched off. All else begins afresh, so that a
 * story looks the same whatever was on screen before it. Throws where there is no such step.
 */
export function playStep(story: Story, index: number, base: View, ground: StoryGround): PlayedStep {
  const step = story.steps[index]
  const all = carry(story, base).slice(0, index + 1)
  const carried = all.at(-1)
  if (step === undefined || carried === undefined)
    throw new Error(`The story “${story.id}” has no step ${index + 1}`)
  const scenario = toScenario(carried, ground)
  const map = ground.mapOf(scenario)
  const focus = carried.focus === 'nobody' ? undefined : findFocus(carried.focus)
  const word = (text: string) => wordStory(text, map, ground.economy.name)
  return {
    view: {
      scenario,
      lens: carried.lens,
      since: findSince(all, carried),
      theme: base.theme,
      money: base.money && carried.money,
      ...(findVocabulary(story, carried, base) === 'now' ? { vocabulary: 'now' } : {}),
      ...(focus === undefined ? {} : { focus }),
    },
    ...(step.caption === undefined ? {} : { caption: word(step.caption) }),
    ...(step.notes === undefined ? {} : { notes: word(step.notes) }),
    ...(step.seconds === undefined ? {} : { seconds: step.seconds }),
    because: step.because ?? [],
  }

  function findFocus(wanted: Exclude<StoryFocus, 'nobody'>) {
    if (typeof wanted === 'string') return findStoryBody(map, wanted)?.id
    return map.organisations.find(organisation => organisation.id === wanted.id)?.id
  }
}

/** The view alone. */
export function toView(story: Story, index: number, base: View, ground: StoryGround): View {
  return playStep(story, index, base, ground).view
}

function carry(story: Story, base: View): readonly Carried[] {
  return looksOf(story).map(look => ({ ...look, state: look.state ?? base.scenario.state }))
}

function toScenario(carried: Carried, { economy }: StoryGround): Scenario {
  const states = new Map<string, State>()
  for (const [place, state] of Object.entries(carried.in)) {
    const locality = findLocality(economy, place)
    if (locality !== undefined) states.set(locality, state)
  }
  const participations = new Map<string, Participation>()
  for (const [name, participation] of Object.entries(carried.practices)) {
    const practice = findPractice(economy, name)
    if (practice !== undefined) participations.set(practice, participation)
  }
  return {
    economy: economy.id,
    state: carried.state,
    in: Object.fromEntries([...states].map(([id, state]) => [localityId(id), state])),
    set: carried.set,
    practices: Object.fromEntries([...participations].map(([id, what]) => [organisationId(id), what])),
  }
}

/** As stated; a story that says nowhere in which words it is told is told in those on screen. */
function findVocabulary({ steps }: Story, { vocabulary }: Carried, base: View): Vocabulary | undefined {
  return steps.some(step => step.vocabulary !== undefined) ? vocabulary : base.vocabulary
}

/** `previous` as the state of the nearest step before that is in another; today, where all before is the same. */
function findSince(all: readonly Carried[], carried: Carried): Since {
  if (carried.since !== 'previous') return carried.since
  return all.findLast(({ state }) => !isSameState(state, carried.state))?.state ?? 'today'
}
