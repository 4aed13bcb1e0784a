import type { Basis, Dues } from '../../src/domain/vocabulary/dues.ts'
import { contractId, organisationId } from '../../src/domain/vocabulary/ids.ts'
import type { Flow, Ledger, Way } from '../../src/domain/vocabulary/ledger.ts'
import { SERVICES, type ServiceId } from '../../src/domain/vocabulary/serviceLine.ts'
import { STATED } from './aContract.ts'
import { aPractice } from './anEconomy.ts'

/** £100 of community services of practice P1 from the CCG to whoever holds and delivers it, but for what is given. */
export function aFlow(deliverer: string, given: Partial<Omit<Flow, 'way'> & Way> = {}): Flow {
  const { practice = organisationId('P1'), service = 'community', pence = 10_000, ...way } = given
  const holder = organisationId(deliverer)
  const contracts = [contractId(`ccg>${deliverer}:nhs-standard`)]
  return {
    practice,
    service,
    pence,
    way: {
      payer: organisationId('ccg'),
      contracts,
      tier: contracts.length,
      firstHolder: holder,
      deliverer: holder,
      ...way,
    },
  }
}

/** A ledger of these pieces and no others; without a table of dues, one of what they come to. */
export function aLedger(flows: readonly Flow[], dues: Dues = duesOf(flows)): Ledger {
  const piecesOf = (practice: string, service: ServiceId) =>
    flows.filter(flow => flow.practice === practice && flow.service === service)
  const fates = dues.practices.flatMap(({ id }) =>
    dues.lines.map(({ service }) => {
      const pieces = piecesOf(id, service)
      return pieces.length === 0 ? undefined : { pieces }
    }),
  )
  return { dues, fates }
}

function duesOf(flows: readonly Flow[]): Dues {
  const practices = [...new Set(flows.map(flow => flow.practice))].map(id => aPractice({ id }))
  const lines = SERVICES.map(service => {
    const pence = practices.map(({ id }) => sumFlows(flows, id, service))
    const basis = practices.map((): Basis => 'payment')
    return { service, pence, basis, because: BECAUSE }
  })
  return { practices, lines }
}

const BECAUSE = { payment: STATED, rate: STATED, 'control-total': STATED, unknown: STATED }

function sumFlows(flows: readonly Flow[], practice: string, service: ServiceId): number | null {
  const known = flows
    .filter(flow => flow.practice === practice && flow.service === service)
    .flatMap(flow => flow.pence ?? [])
  return known.length === 0 ? null : known.reduce((sum, pence) => sum + pence, 0)
}
