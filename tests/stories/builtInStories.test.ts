import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCases } from '../../src/cli/loadCases.ts'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { checkLaws } from '../../src/domain/checks/checkLaws.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import { caseStoryId } from '../../src/domain/vocabulary/case.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Scenario } from '../../src/domain/vocabulary/scenario.ts'
import type { Story } from '../../src/domain/vocabulary/story.ts'
import type { View } from '../../src/domain/vocabulary/view.ts'
import { formatStory } from '../../src/parse/story/formatStory.ts'
import { parseStory } from '../../src/parse/story/parseStory.ts'
import { playStep } from '../../src/story/playStep.ts'
import { anyEconomy } from '../builders/anyEconomy.ts'
import { aScenario, aState } from '../builders/aScenario.ts'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../stories')
const library = await loadLibrary()
const { cases } = await loadCases(library)
const marlshire = await loadEconomy('marlshire')

const read = [FOLDER, join(FOLDER, 'cases')].flatMap(folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => ({ file, ...parseStory(readFileSync(join(folder, file), 'utf8'), file, library) })),
)
const stories: readonly Story[] = read.flatMap(({ value }) => value ?? [])

/** Every step of every story as it plays on an economy, and each map that was projected on the way. */
function playAll(economy: Economy, told = stories) {
  const projections = new Map<string, ReturnType<typeof projectScenario>>()
  const project = (scenario: Scenario) => {
    const key = JSON.stringify(scenario)
    const known = projections.get(key) ?? projectScenario(economy, library, scenario)
    projections.set(key, known)
    return known
  }
  const base: View = {
    scenario: { ...aScenario('today'), economy: economy.id },
    lens: 'contracts',
    since: 'today',
    theme: 'auto',
    money: true,
  }
  const ground = { economy, mapOf: (scenario: Scenario) => project(scenario).map }
  const steps = told.flatMap(story =>
    story.steps.map((step, index) => ({ story, step, index, played: playStep(story, index, base, ground) })),
  )
  return { steps, project, projections: [...projections.values()] }
}

const onMarlshire = playAll(marlshire)
const cited = ({ source, section }: { source: string; section: string }) => `${source}#${section}`
const placeOf = ({ story, index }: { story: Story; index: number }) => `${story.id}, step ${index + 1}`

describe('the built-in stories', () => {
  it('have no problem: every state, part and citation leads somewhere', () => {
    expect(read.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('are four and one for each case, each under its own name', () => {
    expect(read.map(({ file, value }) => [file, `${value?.id}.yaml`])).toEqual(
      [
        'for-gps-what-happens-to-my-contract',
        'from-network-to-pacs',
        'the-walk-for-a-board',
        'when-a-trust-takes-on-practices',
        ...cases.map(caseStoryId).sort(),
      ].map(id => [`${id}.yaml`, `${id}.yaml`]),
    )
  })

  it('tell each case in three to six steps, from today, through its state with its choices, with all its sources', () => {
    for (const one of cases) {
      const story = stories.find(({ id }) => id === caseStoryId(one))
      expect(story?.steps.length).toBeGreaterThanOrEqual(3)
      expect(story?.steps.length).toBeLessThanOrEqual(6)
      const played = onMarlshire.steps.filter(step => step.story === story).map(step => step.played)
      expect(played[0]?.view.scenario.state).toEqual(aState('today'))
      expect(played[0]?.caption).toMatch(/, shown on Marlshire: /)
      expect(played[0]?.notes).toMatch(/^The map is of Marlshire and not of /)
      const states = played.map(({ view: { scenario } }) => ({ state: scenario.state, set: scenario.set }))
      expect(states).toContainEqual({ state: one.state, set: one.set })
      const told = new Set(played.flatMap(({ because }) => because.map(cited)))
      const shown = [one.because, ...[...one.facts, ...one.disagreements].map(({ because }) => because)]
      expect([...told], one.id).toEqual(expect.arrayContaining(shown.flat().map(cited)))
      if (one.disagreements.length > 0)
        expect(played.some(({ caption = '' }) => caption.startsWith('Sources disagree'))).toBe(true)
    }
  })

  it('begin with everything that a picture needs', () => {
    for (const { steps } of stories) expect(steps[0]).toMatchObject({ state: {}, lens: {}, since: 'today' })
  })

  it('walk the board through every state, and through every lens', () => {
    const views = onMarlshire.steps.filter(({ story }) => story.id === 'the-walk-for-a-board')
    const states = library.models
      .filter(
        model =>
          model.family === 'today' || model.family === 'mcp' || model.id.match(/^(trust-led-pacs|ccpo)$/),
      )
      .flatMap(model => model.stages.map(stage => `${model.id}:${stage.id}`))
      .filter(state => /^(today|soft-mcp|directed-mcp|network-led-mcp|trust-led-pacs|ccpo):/.test(state))
    expect(states).toHaveLength(8)
    const seen = new Set(
      views.map(({ played }) => played.view.scenario.state).map(state => `${state.model}:${state.stage}`),
    )
    expect([...seen]).toEqual(states)
    expect(views).toHaveLength(15)
    expect(new Set(views.map(({ played }) => played.view.lens)).size).toBe(3)
  })

  it('are read back to the letter when they are saved', () => {
    for (const story of stories) expect(parseStory(formatStory(story), 's', library).value).toEqual(story)
  })
})

describe('a step of a built-in story', () => {
  it('has a caption that fits a headline, one sentence without a full stop', () => {
    const long = onMarlshire.steps.filter(({ played }) => {
      const caption = played.caption ?? ''
      return caption.length === 0 || caption.length > 110 || /[.!?{}]/.test(caption)
    })
    expect(long.map(one => [placeOf(one), one.played.caption])).toEqual([])
  })

  it('has two to five sentences to speak, and time enough to speak them', () => {
    const wrong = onMarlshire.steps.filter(({ played }) => {
      const notes = played.notes ?? ''
      const sentences = notes.split(/[.?!](?=\s|$)/).filter(text => text.trim() !== '').length
      const wordsPerMinute = (notes.split(/\s+/).length / (played.seconds ?? 1)) * 60
      return (
        sentences < 2 || sentences > 5 || wordsPerMinute > 150 || wordsPerMinute < 40 || /[{}]/.test(notes)
      )
    })
    expect(wrong.map(placeOf)).toEqual([])
  })

  it('says why', () => {
    expect(onMarlshire.steps.filter(({ played }) => played.because.length === 0).map(placeOf)).toEqual([])
  })

  it('finds on Marlshire whomever it points at', () => {
    const lost = onMarlshire.steps.filter(({ step, played }) => {
      return step.focus !== undefined && step.focus !== 'nobody' && played.view.focus === undefined
    })
    expect(lost.map(placeOf)).toEqual([])
  })

  it('differs in its picture from the step before', () => {
    const same = onMarlshire.steps.filter(
      ({ story, index, played }, at) =>
        index > 0 &&
        onMarlshire.steps[at - 1]?.story === story &&
        JSON.stringify(onMarlshire.steps[at - 1]?.played.view) === JSON.stringify(played.view),
    )
    expect(same.map(placeOf)).toEqual([])
  })
})

describe('on any economy', () => {
  it('keeps the laws on Marlshire', () => {
    for (const projection of onMarlshire.projections)
      expect(checkLaws(projection, marlshire, library)).toEqual([])
  })

  it('plays every step, and points only at bodies of its map, without hospital sites, groups or acute trusts too', () => {
    const bare = anyEconomy().map(economy => ({
      ...economy,
      groups: [],
      organisations: economy.organisations.filter(
        ({ kind }) => kind !== 'hospital-site' && kind !== 'acute-trust',
      ),
      relations: [],
      delivery: economy.delivery.filter(({ provider }) => !/hospital-site|acute-trust/.test(provider)),
    }))
    fc.assert(
      fc.property(fc.oneof(anyEconomy(), bare.filter(isWhole)), economy => {
        const { steps, project, projections } = playAll(economy)
        expect(steps).toHaveLength(onMarlshire.steps.length)
        for (const projection of projections) expect(checkLaws(projection, economy, library)).toEqual([])
        for (const { played } of steps) {
          const { focus, scenario } = played.view
          const ids = project(scenario).map.organisations.map(({ id }) => id)
          if (focus !== undefined) expect(ids).toContain(focus)
          expect(`${played.caption} ${played.notes}`).not.toMatch(
            /[{}]|undefined|not yet named|not known\b.*not known/,
          )
          expect(played.caption).toMatch(/^[“"A-Z]/)
        }
      }),
      { numRuns: 30 },
    )
  }, 120_000)
})

/** A line is delivered wholly or not at all: what is left of one after its deliverers went is no economy's file. */
function isWhole(economy: Economy): boolean {
  const shares = new Map<string, number>()
  for (const { service, millionths } of economy.delivery)
    shares.set(service, (shares.get(service) ?? 0) + millionths)
  return [...shares.values()].every(sum => sum === 1_000_000)
}
