import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import type { ChoiceValue } from '../vocabulary/scenario.ts'
import { findState } from './findState.ts'
import { projectScenario } from './projectScenario.ts'

const [library, marlshire, wrendale] = await Promise.all([
  loadLibrary(),
  loadEconomy('marlshire'),
  loadEconomy('wrendale'),
])

function mapOf(economy: typeof marlshire, name: string, set: Record<string, ChoiceValue> = {}) {
  const state = findState(library.models, name)
  if (state === undefined) throw new Error(`There is no state ${name}`)
  return projectScenario(economy, library, { economy: economy.id, state, in: {}, set, practices: {} }).map
}

describe('a contract that rests', () => {
  const resting = (set: Record<string, ChoiceValue>) =>
    mapOf(marlshire, 'mcp-fully-integrated', set).contracts.filter(({ state }) => state === 'suspended')

  it('stays with its practice, without £', () => {
    const contracts = resting({})
    expect(contracts).toHaveLength(marlshire.practices.length)
    expect(new Set(contracts.map(({ pence }) => pence))).toEqual(new Set([0]))
  })

  it('is gone where it is given up', () => {
    expect(resting({ 'mcp-fully-integrated.core': 'ended' })).toEqual([])
  })
})

describe('a pooled fund', () => {
  it('passes on what its partners put in, and its contributions stand before the first tier', () => {
    const { contracts, organisations, totals } = mapOf(marlshire, 'section-75-pooled-fund')
    const fund = organisations.find(body => body.kind === 'pooled-fund')
    const into = contracts.filter(contract => contract.holder === fund?.id)
    const sum = (list: typeof contracts) => list.reduce((all, one) => all + (one.pence ?? 0), 0)
    expect(new Set(into.map(({ tier, form }) => `${tier} ${form}`))).toEqual(new Set(['0 section-75']))
    expect(fund?.received).toBe(sum(into))
    expect(fund?.passedOn).toBe(fund?.received)
    expect(sum(contracts.filter(({ tier }) => tier === 1))).toBe(totals.pence)
  })
})

describe('a body that stands in for others', () => {
  const holdersOf = (form: string, grade = 'full') =>
    new Set(
      mapOf(wrendale, 'hospital-chain', { 'hospital-chain.form': form, 'hospital-chain.grade': grade })
        .contracts.filter(({ lines }) => lines.some(({ service }) => service === 'acute'))
        .map(({ holder }) => String(holder)),
    )

  it('holds what they held: all of them in a group of full members, the lead’s part with associates', () => {
    expect(holdersOf('corporate')).toEqual(new Set(['group.wrendale']))
    expect(holdersOf('corporate', 'associate')).toEqual(
      new Set(['group.wrendale', 'moorside-district', 'valegate-general']),
    )
  })

  it('is the largest hospital in a merger, and nobody where hospitals only help one another', () => {
    expect(holdersOf('merger')).toEqual(new Set(['royal-wrendale']))
    expect(holdersOf('buddying')).toEqual(
      new Set(['moorside-district', 'royal-wrendale', 'valegate-general']),
    )
  })
})
