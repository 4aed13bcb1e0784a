import { describe, expect, it } from 'vitest'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { localityId, modelId, organisationId } from '../vocabulary/ids.ts'
import type { Scenario } from '../vocabulary/scenario.ts'
import { isAsModelled, withChoice, withParticipation, withStateIn } from './changeScenario.ts'
import { exposeParties } from './exposeParties.ts'
import { projectScenario } from './projectScenario.ts'

const [library, economy] = await Promise.all([loadLibrary(), loadEconomy('marlshire')])
const directed: Scenario = {
  economy: economy.id,
  state: { model: modelId('directed-mcp'), stage: 'only' },
  in: {},
  set: {},
  practices: {},
}

describe('a scenario that is changed', () => {
  it('is its model again once every change is taken back', () => {
    const north = localityId('north')
    const surgery = organisationId('P90001')
    const changed = withParticipation(
      withStateIn(withChoice(directed, 'directed-mcp.shift', 0.3), north, {
        model: modelId('soft-mcp'),
        stage: 'only',
      }),
      [surgery],
      'out',
    )
    expect(isAsModelled(changed)).toBe(false)
    const back = withParticipation(
      withStateIn(withChoice(changed, 'directed-mcp.shift', undefined), north, undefined),
      [surgery],
      undefined,
    )
    expect(back).toEqual(directed)
    expect(isAsModelled(back)).toBe(true)
  })

  it('has no state of its own in a locality that does as all others', () => {
    expect(withStateIn(directed, localityId('north'), directed.state)).toEqual(directed)
  })
})

describe('what an alliance puts at stake', () => {
  it('is a share of what its parties are paid, and moves nothing', () => {
    const { map } = projectScenario(economy, library, directed)
    const [alliance] = map.agreements
    if (alliance === undefined) throw new Error('The directed MCP has an alliance')
    const stakes = exposeParties(map, alliance, 20_000)
    expect(stakes.length).toBeGreaterThan(2)
    for (const { covered, exposed } of stakes) expect(Math.abs(exposed - covered * 0.02)).toBeLessThan(1)
    for (const { party } of stakes) expect(alliance.parties).toContain(party)
    const staked = withChoice(directed, 'directed-mcp.exposed', 0.1)
    const { scenario: _, ...before } = map
    const { scenario: __, ...after } = projectScenario(economy, library, staked).map
    expect(after).toEqual(before)
  })
})
