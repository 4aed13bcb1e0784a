import { describe, expect, it } from 'vitest'
import { anEconomy, anOrganisation, aPractice } from '../../tests/builders/anEconomy.ts'
import { aScenario, aState } from '../../tests/builders/aScenario.ts'
import { loadLibrary } from '../cli/loadLibrary.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../domain/vocabulary/ids.ts'
import type { Story, StoryStep } from '../domain/vocabulary/story.ts'
import type { View } from '../domain/vocabulary/view.ts'
import { playStep, toView } from './playStep.ts'
import type { StoryGround } from './storyGround.ts'

const library = await loadLibrary()

const groundOf = (economy: Economy): StoryGround => ({
  economy,
  mapOf: scenario => projectScenario(economy, library, scenario).map,
})
const somewhere = groundOf(anEconomy())
const base: View = {
  scenario: aScenario('today'),
  lens: 'contracts',
  since: 'today',
  theme: 'dark',
  money: true,
}
const told = (...steps: readonly StoryStep[]): Story => ({ id: 's', title: 'S', audience: 'all', steps })

const NETWORK = aState('network-led-mcp:early')

describe('what a step shows', () => {
  const story = told(
    { state: aState('soft-mcp'), lens: 'leadership', focus: 'commissioner', money: false },
    { caption: 'The same picture, with words' },
    { state: NETWORK, focus: 'nobody' },
  )

  it('is what it states, and else what the step before shows', () => {
    expect(toView(story, 0, base, somewhere)).toEqual({
      scenario: aScenario('soft-mcp'),
      lens: 'leadership',
      focus: 'ccg',
      since: 'today',
      theme: 'dark',
      money: false,
    })
    expect(toView(story, 1, base, somewhere)).toEqual(toView(story, 0, base, somewhere))
    expect(toView(story, 2, base, somewhere)).toMatchObject({
      scenario: { state: NETWORK },
      lens: 'leadership',
    })
  })

  it('is in the words on screen, unless the story says in which words it is told', () => {
    const now: View = { ...base, vocabulary: 'now' }
    expect(toView(story, 0, now, somewhere).vocabulary).toBe('now')
    const spoken = told({ state: NETWORK }, { vocabulary: 'now' }, {}, { vocabulary: '2015' })
    const words = spoken.steps.map((_, index) => toView(spoken, index, now, somewhere).vocabulary)
    expect(words).toEqual([undefined, 'now', 'now', undefined])
  })

  it('points at nobody once it says so', () => {
    expect(toView(story, 2, base, somewhere)).not.toHaveProperty('focus')
  })

  it('does not depend on what was on screen before, but for the theme', () => {
    const other: View = {
      ...base,
      scenario: aScenario('ccpo', {
        practices: { [organisationId('P1')]: 'out' },
        set: { 'ccpo.runs-site': true },
        in: { [localityId('north')]: NETWORK },
      }),
      lens: 'budgets',
      focus: organisationId('P1'),
      since: 'previous',
    }
    expect(toView(story, 0, other, somewhere)).toEqual(toView(story, 0, base, somewhere))
  })

  it('cannot show money that the presenter has switched off', () => {
    expect(toView(told({ money: true }), 0, base, somewhere).money).toBe(true)
    expect(toView(told({ money: true }), 0, { ...base, money: false }, somewhere).money).toBe(false)
  })

  it('has no words but its own', () => {
    const wordy = told({ caption: 'One', notes: 'More', seconds: 30 }, {})
    expect(playStep(wordy, 0, base, somewhere)).toMatchObject({ caption: 'One', notes: 'More', seconds: 30 })
    expect(Object.keys(playStep(wordy, 1, base, somewhere)).sort()).toEqual(['because', 'view'])
  })

  it('takes a record that is stated in place of the one before, as a whole', () => {
    const set = { 'network-led-mcp.shift': 0.1, 'soft-mcp.shift': 0.1 }
    const chosen = told({ set }, { set: { 'soft-mcp.shift': 0.2 } }, { set: {} })
    expect(toView(chosen, 1, base, somewhere).scenario.set).toEqual({ 'soft-mcp.shift': 0.2 })
    expect(toView(chosen, 2, base, somewhere).scenario.set).toEqual({})
  })

  it('is an error where there is no such step', () => {
    expect(() => toView(story, 3, base, somewhere)).toThrow('no step 4')
  })
})

describe('a comparison with the step before', () => {
  const since = (index: number, ...steps: readonly StoryStep[]) =>
    toView(told(...steps), index, base, somewhere).since

  it('means the nearest step in another state', () => {
    const steps = [{ state: aState('soft-mcp') }, { state: NETWORK }, { since: 'previous' as const }]
    expect(since(2, ...steps)).toEqual(aState('soft-mcp'))
  })

  it('means today where there is none', () => {
    expect(since(1, { since: 'previous' }, { lens: 'budgets' })).toBe('today')
  })

  it('keeps a state that is named', () => {
    expect(since(1, { since: NETWORK }, { state: aState('ccpo') })).toEqual(NETWORK)
  })
})

describe('bodies by the part that they play', () => {
  it('are found anew on the map of each step', () => {
    const story = told({ state: NETWORK, focus: 'lead' }, { state: aState('trust-led-pacs:early') })
    expect(toView(story, 0, base, somewhere).focus).toBe('network.ccg')
    expect(toView(story, 1, base, somewhere).focus).toBe('acute-trust')
  })

  it('leave a step without a focus where nobody plays the part', () => {
    const story = told({ state: aState('today'), focus: 'lead' })
    expect(toView(story, 0, base, somewhere)).not.toHaveProperty('focus')
    expect(toView(told({ focus: { id: organisationId('P9') } }), 0, base, somewhere)).not.toHaveProperty(
      'focus',
    )
  })

  it('give captions the names of the map, or the plain word', () => {
    const caption = 'In {economy}, {lead} leads. {practice-under-strain} is {nobody-known}'
    const { caption: atNetwork } = playStep(told({ state: NETWORK, caption }), 0, base, somewhere)
    const { caption: atToday } = playStep(told({ state: aState('today'), caption }), 0, base, somewhere)
    expect(atNetwork).toMatch(/^In Somewhere, .*Network leads\. A practice under strain is \{nobody-known\}$/)
    expect(atToday).toBe('In Somewhere, whoever leads leads. A practice under strain is {nobody-known}')
  })

  it('write the plain word for a body that the file does not name', () => {
    const ground = groundOf(anEconomy({ organisations: [anOrganisation('ccg')], delivery: [] }))
    const { caption } = playStep(told({ caption: '{hospital} and {community-provider}' }), 0, base, ground)
    expect(caption).toBe('The hospital trust and the community provider')
  })
})

describe('places by their size', () => {
  const practices = [
    aPractice({ id: organisationId('P1'), list: 5000 }),
    aPractice({
      id: organisationId('P2'),
      list: 9000,
      locality: localityId('south'),
      flags: ['under-strain'],
    }),
  ]
  const localities = [
    { id: localityId('north'), name: 'North' },
    { id: localityId('south'), name: 'South' },
  ]
  const story = told({
    in: { 'largest-locality': NETWORK, 'smallest-locality': aState('ccpo'), elsewhere: NETWORK },
    practices: { 'practice-under-strain': 'taken-over', P7: 'out' },
  })

  it('are found, and what the economy lacks is left out', () => {
    const { scenario } = toView(story, 0, base, groundOf(anEconomy({ practices, localities })))
    expect(scenario.in).toEqual({ south: NETWORK, north: aState('ccpo') })
    expect(scenario.practices).toEqual({ P2: 'taken-over' })
  })

  it('are nowhere where there is one locality only', () => {
    expect(toView(story, 0, base, somewhere).scenario).toMatchObject({ in: {}, practices: {} })
  })
})
