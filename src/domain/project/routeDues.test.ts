import { describe, expect, it } from 'vitest'
import { anEconomy, anOrganisation, deliveredBy } from '../../../tests/builders/anEconomy.ts'
import { aScenario } from '../../../tests/builders/aScenario.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import type { Economy } from '../vocabulary/economy.ts'
import { localityId, organisationId } from '../vocabulary/ids.ts'
import { listFlows } from '../vocabulary/ledger.ts'
import { projectScenario } from './projectScenario.ts'

const library = await loadLibrary()
const P1 = organisationId('P1')
const P2 = organisationId('P2')

/** Who delivers a service to whose patients, as "practice: deliverer". */
function deliverersOf(service: string, state: string, economy: Economy): readonly string[] {
  const flows = listFlows(projectScenario(economy, library, aScenario(state)).ledger)
  return flows
    .filter(flow => flow.service === service)
    .map(({ practice, way }) => `${practice}: ${way.deliverer}`)
}

describe('the ways that are laid once for practices alike', () => {
  it('leave each its own contract, whatever its form', () => {
    const [first, second] = anEconomy().practices
    if (first === undefined || second === undefined) throw new Error('two practices are alike')
    const economy = anEconomy({ practices: [first, { ...second, contract: 'pms' }] })
    const { contracts } = projectScenario(economy, library, aScenario('today')).map
    const core = contracts.filter(({ lines }) => lines.some(line => line.service === 'core-primary-care'))
    expect(core.map(({ id, patients }) => [id, patients])).toEqual([
      ['ccg>P1:gms', 8000],
      ['ccg>P2:pms', 6000],
    ])
  })

  it('part where a choice or a locality does', () => {
    const economy = anEconomy()
    const out = { ...aScenario('network-led-mcp:early'), practices: { [P2]: 'out' as const } }
    const { contracts } = projectScenario(economy, library, out).map
    expect(contracts.find(({ form }) => form === 'enhanced-service')?.holder).toBe(P2)

    const [first, second] = economy.practices
    if (first === undefined || second === undefined) throw new Error('two practices are alike')
    const apart = anEconomy({
      practices: [first, { ...second, locality: localityId('south') }],
      localities: [...economy.localities, { id: localityId('south'), name: 'South' }],
    })
    const scopes = projectScenario(apart, library, aScenario('directed-mcp')).map.contracts.map(
      ({ scope }) => scope,
    )
    expect(new Set(scopes)).toEqual(new Set([undefined, 'north', 'south']))
  })

  it('lead each practice’s money back to itself, where a rule leads to nobody', () => {
    const economy = anEconomy({
      organisations: [anOrganisation('ccg'), anOrganisation('community-provider')],
      delivery: (['acute', 'community', 'outpatient', 'specialised', 'urgent-care'] as const).map(service =>
        deliveredBy(service, 'community-provider'),
      ),
    })
    expect(deliverersOf('enhanced-primary-care', 'trust-led-pacs:mature', economy)).toEqual([
      `${P1}: ${P1}`,
      `${P2}: ${P2}`,
    ])
  })
})
