import type { CareMap } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { OrganisationId } from '../domain/vocabulary/ids.ts'
import { STORY_BODIES, type StoryFocus } from '../domain/vocabulary/story.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { findLocality, findPractice } from './findPlaces.ts'
import { findStoryBody } from './findStoryBody.ts'
import type { StepLook } from './stepLook.ts'
import type { StoryGround } from './storyGround.ts'

const LOCALITY_NAMES = ['largest-locality', 'smallest-locality'] as const
const PRACTICE_NAMES = ['practice-under-strain', 'largest-practice'] as const

/**
 * What is on screen, as a step of a story shows it. Organisations, localities and practices are named by the part
 * that they play where they play one, so that the story runs on any economy, and by their id where they do not;
 * played on the same economy, it gives the view back. `before` is what the step before shows: whoever it pointed at
 * keeps the name that they had there.
 */
export function captureLook(view: View, ground: StoryGround, before?: StepLook): StepLook {
  const { scenario, focus } = view
  const { economy } = ground
  return {
    state: scenario.state,
    in: nameKeys(scenario.in, id => nameLocality(economy, id)),
    set: scenario.set,
    practices: nameKeys(scenario.practices, id => namePractice(economy, id)),
    lens: view.lens,
    focus: focus === undefined ? 'nobody' : nameFocus(ground.mapOf(scenario), focus, before?.focus),
    since: view.since,
    money: view.money,
    vocabulary: view.vocabulary ?? '2015',
  }
}

function nameFocus(map: CareMap, focus: OrganisationId, before: StoryFocus | undefined): StoryFocus {
  const plays = (body: StoryFocus) =>
    typeof body === 'string' && body !== 'nobody' && findStoryBody(map, body)?.id === focus
  if (before !== undefined && plays(before)) return before
  return STORY_BODIES.find(plays) ?? { id: focus }
}

function nameLocality(economy: Economy, id: string): string {
  return LOCALITY_NAMES.find(name => findLocality(economy, name) === id) ?? id
}

function namePractice(economy: Economy, id: string): string {
  return PRACTICE_NAMES.find(name => findPractice(economy, name) === id) ?? id
}

function nameKeys<Value>(
  record: Readonly<Record<string, Value>>,
  name: (id: string) => string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [name(id), value]))
}
