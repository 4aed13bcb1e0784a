import { describe, expect, it } from 'vitest'
import { anEconomy } from '../../../tests/builders/anEconomy.ts'
import { aScenario } from '../../../tests/builders/aScenario.ts'
import type { NamedScenario, Work } from '../../domain/vocabulary/work.ts'
import type { Claim } from '../../keep/keeper.ts'
import { type Earlier, startSession } from './session.ts'

const economy = anEconomy()
const named = (name: string): NamedScenario => ({ name, scenario: aScenario('ccpo') })
const workOf = (...scenarios: readonly NamedScenario[]): Work => ({
  economy,
  scenarios,
  setAside: [],
  answers: {},
  view: '',
  leftOut: [],
})

/** A shelf that has kept something, and gives it when it is told to; with the names of scenarios in each save. */
function aShelf(earlier: Partial<Earlier>) {
  const saves: (readonly string[])[] = []
  const claims: (() => void)[] = []
  const claim: Claim = {
    isOwner: () => true,
    document: () => undefined,
    write: async (_title, text) => {
      saves.push(JSON.parse(text).scenarios.map((one: NamedScenario) => one.name))
    },
    takeOver: async () => undefined,
    release: () => {},
  }
  const made = { claim, earlier: { scenarios: [], answers: {}, setAside: [], ...earlier } }
  const session = startSession({
    claim: () => new Promise(resolve => claims.push(() => resolve(made))),
    onClaimed: () => {},
    onChange: () => {},
    beforeFlush: () => {},
  })
  return { session, saves, claims }
}

describe('work that is saved before what an earlier visit kept has been read', () => {
  it('is saved together with it', async () => {
    const { session, saves, claims } = aShelf({ scenarios: [named('Of last week')] })
    session.save(workOf(named('Of today')))
    claims[0]?.()
    await session.rest()
    expect(saves).toEqual([['Of last week', 'Of today']])
  })

  it('is saved together with it, too, by a page that is hidden or left meanwhile, which claims once', async () => {
    const { session, saves, claims } = aShelf({ scenarios: [named('Of last week')] })
    session.save(workOf(named('Of today')))
    session.save(workOf(named('Of today'), named('Of now')))
    const ended = session.end()
    expect(claims).toHaveLength(1)
    claims[0]?.()
    expect(await ended).toBe(true)
    expect(saves.at(-1)).toEqual(['Of last week', 'Of today', 'Of now'])
  })

  it('takes nothing back that is removed after it has been read', async () => {
    const { session, saves, claims } = aShelf({ scenarios: [named('Of last week')] })
    session.save(workOf(named('Of today')))
    claims[0]?.()
    await session.rest()
    session.save(workOf(named('Of today')))
    await session.rest()
    expect(saves.at(-1)).toEqual(['Of today'])
  })

  it('leaves scenarios as they were kept that cannot be used just now', async () => {
    const { session, saves, claims } = aShelf({ setAside: ['{"name":"Of a model of ours","scenario":{}}'] })
    session.save(workOf(named('Of today')))
    claims[0]?.()
    await session.rest()
    expect(saves).toEqual([['Of today', 'Of a model of ours']])
  })
})
