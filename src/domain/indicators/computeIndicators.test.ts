import { describe, expect, it } from 'vitest'
import { aBody, aContract, STATED } from '../../../tests/builders/aContract.ts'
import { aFlow, aLedger } from '../../../tests/builders/aLedger.ts'
import type { Contract } from '../vocabulary/contract.ts'
import { contractId, organisationId, sourceId } from '../vocabulary/ids.ts'
import type { Flow } from '../vocabulary/ledger.ts'
import type { ServiceLine } from '../vocabulary/serviceLine.ts'
import { computeConcentration } from './computeConcentration.ts'
import { computeIndicators, type IndicatorInput } from './computeIndicators.ts'

const line = (
  id: ServiceLine['id'],
  hospital: boolean,
  deliverer: ServiceLine['deliverer'],
): ServiceLine => ({
  id,
  name: id,
  summary: id,
  payer: 'commissioner',
  deliverer,
  placeholder: { name: id, kind: 'acute-trust' },
  pence: 100,
  year: '2015/16',
  hospital,
  because: [{ source: sourceId('given'), section: 'file', certainty: 'given' }],
})
const services = [
  line('core-primary-care', false, 'practice'),
  line('enhanced-primary-care', false, 'practice'),
  line('community', false, 'providers'),
  line('outpatient', true, 'providers'),
]

const P1 = organisationId('P1')
const organisations = [
  aBody('P1', 'gp-practice', { list: 8000 }),
  aBody('P2', 'gp-practice', { list: 6000 }),
  aBody('acute', 'acute-trust'),
  aBody('ccg', 'ccg'),
  aBody('community', 'community-provider'),
  aBody('network', 'gp-network'),
  aBody('site', 'hospital-site'),
]
const core = (holder: string, given: Partial<Contract> = {}): Contract =>
  aContract('ccg', holder, {
    id: contractId(`ccg>${holder}:gms`),
    form: 'gms',
    lines: [{ service: 'core-primary-care', pence: 10_000, payment: 'global-sum', illustrative: false }],
    ...given,
  })
const compute = ({ flows = [], ...given }: Partial<IndicatorInput> & { readonly flows?: readonly Flow[] }) =>
  computeIndicators({
    organisations,
    contracts: [],
    relations: [],
    ledger: aLedger(flows),
    services,
    ...given,
  })

describe('the indicators of a care map', () => {
  it('are unknown, not nought, where no money is known', () => {
    const unknown = compute({ flows: [aFlow('community', { pence: null })] })
    expect(unknown).toMatchObject({
      'largest-contract-share': null,
      'holder-concentration': null,
      'gp-owned-share': null,
      'outside-hospital-share': null,
      'contract-chain': null,
      'practice-pence-changing-hands': null,
      'commissioner-contracts': 0,
    })
  })

  it('count contracts let by commissioners, the practices’ own apart; not subcontracts, contributions or suspended ones', () => {
    const contracts = [
      core('P1'),
      aContract('ccg', 'community'),
      aContract('ccg', 'acute', { state: 'suspended' }),
      aContract('community', 'network', { tier: 2 }),
      aContract('ccg', 'network', { tier: 0 }),
    ]
    expect(compute({ contracts })).toMatchObject({ 'commissioner-contracts': 1, 'practice-contracts': 1 })
  })

  it('count a practice’s own core contract only of the first tier, in force, and for core care', () => {
    expect(compute({ contracts: [core('P1')] })['own-core-contract']).toBe(1)
    expect(compute({ contracts: [core('P1', { tier: 2 })] })['own-core-contract']).toBe(0)
    expect(compute({ contracts: [core('P1', { state: 'suspended' })] })['own-core-contract']).toBe(0)
    expect(compute({ contracts: [core('network')] })['own-core-contract']).toBe(0)
    expect(compute({ contracts: [aContract('ccg', 'P1')] })['own-core-contract']).toBe(0)
  })

  it('share the £ of the largest contract out of all £', () => {
    const contracts = [
      aContract('ccg', 'community', { pence: 7500 }),
      aContract('ccg', 'acute', { pence: 2500 }),
    ]
    const flows = [aFlow('community', { pence: 7500 }), aFlow('acute', { pence: 2500 })]
    expect(compute({ contracts, flows })['largest-contract-share']).toBe(0.75)
  })

  it('concentrate £ by first holder, and call what a payer delivers itself the payer’s', () => {
    const byHolder = (firstHolder: string, pence: number) =>
      aFlow('acute', { pence, firstHolder: organisationId(firstHolder) })
    expect(compute({ flows: [byHolder('acute', 1)] })['holder-concentration']).toBe(10_000)
    expect(compute({ flows: [byHolder('acute', 50), byHolder('network', 50)] })['holder-concentration']).toBe(
      5000,
    )
    const kept = aFlow('ccg', { pence: 50, contracts: [] })
    expect(compute({ flows: [kept, byHolder('network', 50)] })['holder-concentration']).toBe(5000)
  })

  it('give GPs what practices and their networks hold first, whoever delivers it', () => {
    const flows = [
      aFlow('acute', { firstHolder: organisationId('network'), pence: 30 }),
      aFlow('P1', { pence: 20 }),
      aFlow('P1', { firstHolder: organisationId('acute'), pence: 50 }),
    ]
    expect(compute({ flows })['gp-owned-share']).toBe(0.5)
  })

  it('call hospital lines outside hospital only where somebody outside delivers them', () => {
    const outpatient = (deliverer: string) => aFlow(deliverer, { service: 'outpatient', pence: 1 })
    const share = (deliverer: string) => compute({ flows: [outpatient(deliverer)] })['outside-hospital-share']
    expect(share('acute')).toBe(0)
    expect(share('community')).toBe(1)
    expect(share('network')).toBe(1)
    expect(share('site')).toBe(1)
    expect(
      compute({ flows: [aFlow('acute', { service: 'community', pence: 1 })] })['outside-hospital-share'],
    ).toBe(1)
  })

  it('weigh the length of the chain by £', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => contractId(`c${index}`))
    const flows = [
      aFlow('acute', { pence: 30, contracts: ids(1) }),
      aFlow('acute', { pence: 10, contracts: ids(3) }),
    ]
    expect(compute({ flows })['contract-chain']).toBe(1.5)
  })

  it('count the patients of practices whose GPs are employed once, and nobody else’s', () => {
    const employs = (from: string, to: string) => ({
      type: 'employs' as const,
      from: organisationId(from),
      to: organisationId(to),
      because: STATED,
      certainty: 'stated' as const,
    })
    const relations = [employs('acute', 'P1'), employs('community', 'P1'), employs('acute', 'network')]
    expect(compute({ relations })['employed-gp-patients']).toBe(8000)
  })

  it('count the practices’ £ that another body holds first', () => {
    const enhanced = (holder: string, pence: number) =>
      aFlow('P1', {
        service: 'enhanced-primary-care',
        firstHolder: organisationId(holder),
        pence,
        practice: P1,
      })
    const flows = [enhanced('P1', 10), enhanced('network', 7), aFlow('acute', { pence: 100 })]
    expect(compute({ flows })['practice-pence-changing-hands']).toBe(7)
  })
})

describe('concentration', () => {
  it('does not depend on the order of the parts, and is exact for the money of all England', () => {
    const parts = [9_876_543_210_987, 1, 5_555_555_555_555]
    expect(computeConcentration(parts)).toBe(computeConcentration([...parts].reverse()))
    expect(computeConcentration([5e12, 5e12])).toBe(5000)
    expect(computeConcentration([])).toBeNull()
  })
})
