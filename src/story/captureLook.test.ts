import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEconomy } from '../../tests/builders/anEconomy.ts'
import { anyEconomy } from '../../tests/builders/anyEconomy.ts'
import { anyScenario } from '../../tests/builders/anyScenario.ts'
import { aScenario, aState } from '../../tests/builders/aScenario.ts'
import { loadEconomy } from '../cli/loadEconomy.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { listStates } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { organisationId } from '../domain/vocabulary/ids.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { LENSES, type View } from '../domain/vocabulary/view.ts'
import { captureLook } from './captureLook.ts'
import { insertStep } from './editStory.ts'
import { startStory } from './ownStory.ts'
import { playStep, toView } from './playStep.ts'
import { settleView } from './settleView.ts'
import { looksOf } from './stepLook.ts'
import type { StoryGround } from './storyGround.ts'

const library = await loadLibrary()
const marlshire = await loadEconomy('marlshire')
const groundOf = (economy: Economy): StoryGround => ({
  economy,
  mapOf: (scenario: Scenario) => projectScenario(economy, library, scenario).map,
})

/** A story of the views, captured one after the other as an author would. */
function capture(views: readonly View[], ground: StoryGround): Story {
  const [first, ...others] = views
  if (first === undefined) throw new Error('no views')
  return others.reduce(
    (story, view) => insertStep(story, story.steps.length, captureLook(view, ground, looksOf(story).at(-1))),
    startStory('captured', 'Captured', captureLook(first, ground)),
  )
}

const aView = (given: Partial<View> = {}): View => ({
  scenario: aScenario('today'),
  lens: 'contracts',
  since: 'today',
  theme: 'light',
  money: true,
  ...given,
})

function anyView(economy: Economy): fc.Arbitrary<View> {
  return anyScenario(economy, library).chain(scenario => {
    const bodies = groundOf(economy)
      .mapOf(scenario)
      .organisations.map(organisation => organisation.id)
    return fc
      .record({
        lens: fc.constantFrom(...LENSES),
        focus: fc.option(fc.constantFrom(...bodies), { nil: undefined }),
        since: fc.oneof(fc.constant('today' as const), fc.constantFrom(...listStates(library.models))),
        money: fc.boolean(),
        isNow: fc.boolean(),
      })
      .map(({ focus, isNow, ...look }): View => {
        const words = isNow ? { vocabulary: 'now' as const } : {}
        const view: View = { scenario, theme: 'light', ...look, ...words }
        return focus === undefined ? view : { ...view, focus }
      })
  })
}

const anyCase = anyEconomy().chain(economy =>
  fc.array(anyView(economy), { minLength: 1, maxLength: 5 }).map(views => ({ economy, views })),
)

describe('what is on screen, captured', () => {
  it('states only what has changed since the step before', () => {
    const first = aView({ lens: 'budgets', theme: 'dark' })
    const second = aView({ lens: 'leadership', focus: organisationId('ccg') })
    expect(capture([first, second, first, first], groundOf(anEconomy())).steps).toEqual([
      { id: 'today-budgets', state: aState('today'), lens: 'budgets' },
      { id: 'today-leadership', lens: 'leadership', focus: 'commissioner' },
      { id: 'today-budgets-2', lens: 'budgets', focus: 'nobody' },
      { id: 'today-budgets-3' },
    ])
  })

  it('names organisations by the part that they play, and keeps the name that they had', () => {
    const ground = groundOf(marlshire)
    const scenario = (state: string) => aScenario(state, { economy: 'marlshire' })
    const focus = (state: string, id: string, before?: ReturnType<typeof captureLook>) =>
      captureLook(aView({ scenario: scenario(state), focus: organisationId(id) }), ground, before).focus
    expect(focus('today', 'marlshire-ccg')).toBe('commissioner')
    expect(focus('today', 'marl-general')).toBe('hospital')
    expect(focus('trust-led-pacs:early', 'marl-general')).toBe('lead')
    const before = captureLook(
      aView({ scenario: scenario('today'), focus: organisationId('marl-general') }),
      ground,
    )
    expect(focus('trust-led-pacs:early', 'marl-general', before)).toBe('hospital')
    const smallest = [...marlshire.practices].sort((a, b) => a.list - b.list)[0]?.id ?? ''
    expect(focus('today', smallest)).toEqual({ id: smallest })
  })

  it('names places by their size', () => {
    const bySize = [...marlshire.localities].sort((a, b) => patients(b.id) - patients(a.id))
    const [largest, middle, smallest] = bySize.map(({ id }) => id)
    if (largest === undefined || middle === undefined || smallest === undefined) throw new Error('too few')
    const look = captureLook(
      aView({
        scenario: aScenario('today', {
          economy: 'marlshire',
          in: { [largest]: aState('ccpo'), [middle]: aState('soft-mcp'), [smallest]: aState('ccpo') },
        }),
      }),
      groundOf(marlshire),
    )
    expect(Object.keys(look.in)).toEqual(['largest-locality', middle, 'smallest-locality'])
  })

  it('gives the same views when it is played on the same economy', () => {
    fc.assert(
      fc.property(anyCase, ({ economy, views }) => {
        const ground = groundOf(economy)
        const story = capture(views, ground)
        const base: View = { ...(views[0] ?? expect.fail('no view')), money: true }
        expect(views.map((_, index) => toView(story, index, base, ground))).toEqual(views)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('plays on any other economy, and points only at bodies of its map', () => {
    fc.assert(
      fc.property(anyCase, anyEconomy(), ({ economy, views }, other) => {
        const story = capture(views, groundOf(economy))
        const ground = groundOf(other)
        const base: View = { ...(views[0] ?? expect.fail('no view')), money: true }
        for (const [index] of views.entries()) {
          const { view } = playStep(story, index, base, ground)
          const ids = ground.mapOf(view.scenario).organisations.map(({ id }) => id)
          if (view.focus !== undefined) expect(ids).toContain(view.focus)
        }
      }),
      { numRuns: 50 },
    )
  }, 60_000)
})

describe('a view compared with the step before', () => {
  it('is captured with the state that stood on screen', () => {
    const settled = (state: string) =>
      settleView(aView({ scenario: aScenario(state), since: 'previous' }), library.models).since
    expect(settled('directed-mcp')).toEqual(aState('soft-mcp'))
    expect(settled('soft-mcp')).toBe('today')
    expect(settled('today')).toBe('today')
  })

  it('stays as it is where it names its comparison', () => {
    const view = aView({ since: aState('ccpo') })
    expect(settleView(view, library.models)).toBe(view)
  })
})

function patients(locality: string): number {
  return marlshire.practices
    .filter(practice => practice.locality === locality)
    .reduce((sum, { list }) => sum + list, 0)
}
