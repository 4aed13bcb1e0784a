import { describe, expect, it } from 'vitest'
import { aBody, aContract, aMap } from '../../../tests/builders/aContract.ts'
import { aFlow, aLedger } from '../../../tests/builders/aLedger.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import { contractId, organisationId } from '../vocabulary/ids.ts'
import { findCore } from './findCore.ts'

const P1 = organisationId('P1')
const CORE = [
  { service: 'core-primary-care', pence: 10_000, payment: 'capitated', illustrative: false },
] as const

const held = (payer: string, holder: string, form: Contract['form'], given: Partial<Contract> = {}) =>
  aContract(payer, holder, { id: contractId(`${payer}>${holder}:${form}`), form, lines: CORE, ...given })

/** A map on which the practice's core money goes by these contracts to the deliverer; the others only stand there. */
function projectionOf(
  way: readonly Contract[],
  deliverer: string,
  others: readonly Contract[] = [],
): Projection {
  return {
    map: aMap({ organisations: [aBody('P1', 'gp-practice')], contracts: [...way, ...others] }),
    ledger: aLedger([
      aFlow(deliverer, { service: 'core-primary-care', contracts: way.map(contract => contract.id) }),
    ]),
  }
}

const told = (projection: Projection, heldToday = true) => findCore(projection, P1, heldToday)

describe('who holds the contract for core care', () => {
  it('is the practice itself', () => {
    const core = told(projectionOf([held('ccg', 'P1', 'gms')], 'P1'))
    expect(core).toMatchObject({ fate: 'own', deliverer: 'P1', own: { form: 'gms' } })
  })

  it('is the practice, but its contract rests while another body does the work', () => {
    const resting = held('ccg', 'P1', 'gms', { state: 'suspended', lines: [], pence: null })
    const core = told(projectionOf([held('ccg', 'mcp', 'whole-population')], 'mcp', [resting]))
    expect(core).toMatchObject({ fate: 'suspended', own: { form: 'gms' }, first: { holder: 'mcp' } })
  })

  it('is another, and the practice does the work for it', () => {
    const way = [
      held('ccg', 'trust', 'whole-population'),
      held('trust', 'P1', 'subcontract', { tier: 2, certainty: 'possible' }),
    ]
    expect(told(projectionOf(way, 'P1'))).toMatchObject({ fate: 'subcontract', first: { holder: 'trust' } })
  })

  it('is another, where the practice holds one today', () => {
    const core = told(projectionOf([held('ccg', 'trust', 'apms')], 'trust'))
    expect(core).toMatchObject({ fate: 'ended', deliverer: 'trust' })
    expect(core.own).toBeUndefined()
  })

  it('is another, as it is today', () => {
    expect(told(projectionOf([held('ccg', 'trust', 'apms')], 'trust'), false).fate).toBe('none')
  })

  it('is nobody, where nothing is due for it', () => {
    const core = findCore({ map: aMap(), ledger: aLedger([]) }, P1, true)
    expect(core).toMatchObject({ fate: 'none', certainty: 'given' })
    expect(core.payer).toBeUndefined()
  })
})
