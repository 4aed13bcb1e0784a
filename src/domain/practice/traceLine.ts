import { compareText } from '../../kit/compareText.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { CareMap, Flow, Projection } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { ContractId, OrganisationId } from '../vocabulary/ids.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { LineWay } from './practiceTold.ts'

/** The ways that a practice's due for a line takes on the map, the heaviest first; their pence add up to the due. */
export function traceLine(
  { map, ledger }: Projection,
  practice: OrganisationId,
  service: ServiceId,
): readonly LineWay[] {
  const flows = ledger.filter(flow => flow.practice === practice && flow.service === service)
  const contracts = findContracts(map, flows)
  const byWay = new Map<string, Flow[]>()
  for (const flow of flows) {
    const key = `${flow.contracts.join(' ')} ${flow.deliverer}`
    byWay.set(key, [...(byWay.get(key) ?? []), flow])
  }
  return [...byWay.values()]
    .map(alike => toWay(alike, contracts))
    .sort((a, b) => (b.pence ?? 0) - (a.pence ?? 0) || compareText(a.deliverer, b.deliverer))
}

function findContracts(map: CareMap, flows: readonly Flow[]): ReadonlyMap<ContractId, Contract> {
  const wanted = new Set(flows.flatMap(flow => flow.contracts))
  return new Map(
    map.contracts.flatMap((contract): [ContractId, Contract][] =>
      wanted.has(contract.id) ? [[contract.id, contract]] : [],
    ),
  )
}

function toWay(flows: readonly Flow[], known: ReadonlyMap<ContractId, Contract>): LineWay {
  const [flow] = flows
  if (flow === undefined) throw new Error('A way has at least one flow')
  const contracts = flow.contracts.flatMap(id => known.get(id) ?? [])
  const because = mergeReasons(contracts.map(contract => contract.because))
  const pence = flows.flatMap(one => one.pence ?? [])
  return {
    payer: flow.payer,
    contracts,
    deliverer: flow.deliverer,
    pence: pence.length === 0 ? null : pence.reduce((sum, one) => sum + one, 0),
    certainty: certaintyOf(because),
    because,
  }
}
