import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { loadPracticeNotes } from '../../src/cli/loadPracticeNotes.ts'
import type { PracticeTold } from '../../src/domain/practice/practiceTold.ts'
import { sumUpStates } from '../../src/domain/practice/sumUpStates.ts'
import { tellPractice } from '../../src/domain/practice/tellPractice.ts'
import { tellScenario, tellState } from '../../src/domain/practice/tellStates.ts'
import { completeEconomy } from '../../src/domain/project/completeEconomy.ts'
import { computeDues } from '../../src/domain/project/computeDues.ts'
import { listStates } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import { listDues } from '../../src/domain/vocabulary/dues.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Scenario } from '../../src/domain/vocabulary/scenario.ts'
import type { Reason } from '../../src/domain/vocabulary/source.ts'
import { anyEconomy } from '../builders/anyEconomy.ts'
import { anyScenario } from '../builders/anyScenario.ts'

const library = await loadLibrary()
const { notes, sources } = await loadPracticeNotes(library)
const cited = new Set(
  [...library.sources, ...sources].flatMap(({ id, sections }) =>
    sections.map(section => `${id}#${section.id}`),
  ),
)

const anyAsked = anyEconomy().chain(economy =>
  fc.record({
    economy: fc.constant(economy),
    scenario: anyScenario(economy, library),
    practice: fc.constantFrom(...economy.practices.map(one => one.id)),
  }),
)

const sum = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((all, pence) => all + (pence ?? 0), 0)

function ask(economy: Economy, scenario: Scenario, practice: PracticeTold['practice']) {
  const project = (asked: Scenario) => projectScenario(economy, library, asked)
  const [first] = listStates(library.models)
  if (first === undefined) throw new Error('the walk begins with today')
  const projection = project(scenario)
  const today = project({ ...scenario, state: first, in: {} })
  const asked = { practice, economy, models: library.models, projection, today, project }
  return { projection, today, project, told: tellPractice(asked) }
}

describe('what any state means for any practice of any economy', () => {
  it('adds up to what the practice receives on the map, and its dues to what flows', () => {
    fc.assert(
      fc.property(anyAsked, ({ economy, scenario, practice }) => {
        const { projection, told } = ask(economy, scenario, practice)
        const body = projection.map.organisations.find(one => one.id === practice)
        expect(sum(told.income.map(one => one.pence))).toBe(body?.received)
        expect(sum(told.lines.map(line => line.now.pence))).toBe(body?.received)
        expect(told.received.pence ?? 0).toBe(body?.received)
        const dues = listDues(computeDues(completeEconomy(economy, library.services), library.services))
        for (const { service, ways } of told.lines) {
          const due = dues.find(one => one.practice === practice && one.service === service)
          expect(sum(ways.map(way => way.pence))).toBe(due?.pence ?? 0)
        }
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('gains and loses the difference of the two maps, and what is not known stays so', () => {
    fc.assert(
      fc.property(anyAsked, ({ economy, scenario, practice }) => {
        const { told, today } = ask(economy, scenario, practice)
        const was = today.map.contracts.filter(contract => contract.holder === practice)
        const unknown = new Set(
          [...was.flatMap(contract => contract.lines), ...told.income].flatMap(line =>
            line.pence === null ? [line.service] : [],
          ),
        )
        expect(new Set(told.change.unknown)).toEqual(unknown)
        for (const { service, today: before, now, change } of told.lines) {
          expect(change === null).toBe(unknown.has(service))
          if (change !== null) expect(change).toBe((now.pence ?? 0) - (before.pence ?? 0))
        }
        expect(told.change.pence ?? 0).toBe(sum(told.lines.map(line => line.change)))
        const body = today.map.organisations.find(one => one.id === practice)
        expect(sum(told.lines.map(line => line.today.pence))).toBe(body?.received)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('names a core contract as its own just where the map has it hold one', () => {
    fc.assert(
      fc.property(anyAsked, ({ economy, scenario, practice }) => {
        const { told, projection } = ask(economy, scenario, practice)
        const own = projection.map.contracts.filter(
          ({ holder, lines }) =>
            holder === practice && lines.some(line => line.service === 'core-primary-care'),
        )
        expect(told.core.fate === 'own').toBe(
          own.some(contract => contract.tier === 1 && contract.state === 'active'),
        )
        expect(told.core.own === undefined).toBe(own.length === 0)
      }),
      { numRuns: 100 },
    )
  }, 120_000)

  it('tells staying out as the same state with the practice out, and nothing where it is out already', () => {
    fc.assert(
      fc.property(anyAsked, ({ economy, scenario, practice }) => {
        const { told } = ask(economy, scenario, practice)
        const out = ask(
          economy,
          { ...scenario, practices: { ...scenario.practices, [practice]: 'out' } },
          practice,
        ).told
        expect(['out', 'no-choice']).toContain(out.standing)
        expect(out.stayingOut).toBeUndefined()
        if (told.stayingOut === undefined) return
        expect(told.stayingOut.received).toEqual(out.received)
        expect(told.stayingOut.core).toEqual({
          ...out.core,
          // A practice that is due nothing for its core has no contract to lose.
          fate: out.core.fate === 'none' && out.core.payer !== undefined ? 'ended' : out.core.fate,
        })
      }),
      { numRuns: 80 },
    )
  }, 120_000)

  it('says nothing without a ground, and nothing that is not English', () => {
    fc.assert(
      fc.property(anyAsked, ({ economy, scenario, practice }) => {
        const project = (asked: Scenario) => projectScenario(economy, library, asked)
        const story = { practice, economy, library, scenario, notes, project }
        const { summary, cells, notes: chosen, told } = tellScenario(story, scenario, 'a state')
        const reasons: readonly Reason[] = [
          ...summary.flatMap(one => one.because),
          ...Object.values(cells).flatMap(cell => cell.because),
          ...chosen.flatMap(note => note.because),
          ...told.lines.flatMap(line => line.ways.flatMap(way => way.because)),
        ]
        expect(reasons.filter(({ source, section }) => !cited.has(`${source}#${section}`))).toEqual([])
        for (const { text, isMoney, because } of summary) {
          expect(text).toMatch(/^[A-Z£].*\.$/)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.| ,|,,|ccg-\d/)
          if (!isMoney) expect(text).not.toContain('£')
          expect(because.length).toBeGreaterThan(0)
        }
        const all = listStates(library.models).map(state => tellState(story, state))
        for (const { text, isMoney } of sumUpStates('The practice', all)) {
          expect(text).toMatch(/^[A-Z].*\.$/)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.| ,|,,|could [.;]/)
          if (!isMoney) expect(text).not.toContain('£')
        }
        for (const { text } of Object.values(cells)) {
          expect(text).toMatch(/^[A-Z].*[^.]$/)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|£|ccg-\d/)
        }
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})

describe('every practice of Marlshire', async () => {
  const marlshire = await loadEconomy('marlshire')
  const known = new Map<string, ReturnType<typeof projectScenario>>()
  const project = (scenario: Scenario) => {
    const key = JSON.stringify(scenario)
    const found = known.get(key) ?? projectScenario(marlshire, library, scenario)
    known.set(key, found)
    return found
  }

  it.each(listStates(library.models))('together receive in $model $stage what the map says', state => {
    const scenario: Scenario = { economy: marlshire.id, state, in: {}, set: {}, practices: {} }
    const [first = state] = listStates(library.models)
    const received = marlshire.practices.map(({ id: practice }) => {
      const told = tellPractice({
        practice,
        economy: marlshire,
        models: library.models,
        projection: project(scenario),
        today: project({ ...scenario, state: first }),
        project,
      })
      expect(told.received.unknown).toEqual([])
      return told.received.pence
    })
    const bodies = project(scenario).map.organisations.filter(body => body.kind === 'gp-practice')
    expect(sum(received)).toBe(sum(bodies.map(body => body.received ?? 0)))
  })
})
