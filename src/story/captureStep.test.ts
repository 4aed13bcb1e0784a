import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEconomy } from '../../tests/builders/anyEconomy.ts'
import { anyScenario } from '../../tests/builders/anyScenario.ts'
import { aScenario, aState } from '../../tests/builders/aScenario.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { listStates } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../domain/vocabulary/ids.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import type { Story } from '../domain/vocabulary/story.ts'
import { LENSES, type View } from '../domain/vocabulary/view.ts'
import { captureStep } from './captureStep.ts'
import { toView } from './playStep.ts'

const library = await loadLibrary()
const mapOf = (economy: Economy) => (scenario: Scenario) => projectScenario(economy, library, scenario).map

const toStory = (views: readonly View[]): Story => ({
  id: 'captured',
  title: 'Captured',
  audience: 'Whoever asks',
  steps: views.map((view, index) => captureStep(view, views[index - 1])),
})

function anyView(economy: Economy): fc.Arbitrary<View> {
  return anyScenario(economy, library).chain(scenario => {
    const bodies = mapOf(economy)(scenario).organisations.map(organisation => organisation.id)
    return fc
      .record({
        lens: fc.constantFrom(...LENSES),
        focus: fc.option(fc.constantFrom(...bodies), { nil: undefined }),
        since: fc.oneof(fc.constant('today' as const), fc.constantFrom(...listStates(library.models))),
        money: fc.boolean(),
      })
      .map(({ focus, ...look }): View => {
        const view: View = { scenario, theme: 'light', ...look }
        return focus === undefined ? view : { ...view, focus }
      })
  })
}

const anyCase = anyEconomy().chain(economy =>
  fc.array(anyView(economy), { minLength: 1, maxLength: 5 }).map(views => ({ economy, views })),
)

describe('a view captured as a step', () => {
  it('states only what has changed since the step before', () => {
    const first: View = {
      scenario: aScenario('today'),
      lens: 'budgets',
      since: 'today',
      theme: 'dark',
      money: true,
    }
    const second: View = { ...first, lens: 'leadership', focus: organisationId('ccg') }
    expect(captureStep(first, undefined)).toEqual({ state: aState('today'), lens: 'budgets' })
    expect(captureStep(second, first)).toEqual({ lens: 'leadership', focus: { id: 'ccg' } })
    expect(captureStep(first, second)).toEqual({ lens: 'budgets', focus: 'nobody' })
    expect(captureStep(second, second)).toEqual({})
  })

  it('takes no notice of the order in which choices were made', () => {
    const view = (scenario: Partial<Scenario>): View => ({
      scenario: { ...aScenario('today'), ...scenario },
      lens: 'contracts',
      since: 'today',
      theme: 'dark',
      money: true,
    })
    const a = localityId('a')
    const b = localityId('b')
    const forwards = view({ in: { [a]: aState('ccpo'), [b]: aState('soft-mcp') } })
    const backwards = view({ in: { [b]: aState('soft-mcp'), [a]: aState('ccpo') } })
    expect(captureStep(forwards, backwards)).toEqual({})
  })

  it('gives the same views when it is played on the same economy', () => {
    fc.assert(
      fc.property(anyCase, ({ economy, views }) => {
        const story = toStory(views)
        const base: View = { ...(views[0] ?? expect.fail('no view')), money: true }
        const ground = { economy, mapOf: mapOf(economy) }
        const played = views.map((_, index) => toView(story, index, base, ground))
        expect(played).toEqual(views)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
