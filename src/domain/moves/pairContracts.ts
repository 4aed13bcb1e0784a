import { compareText } from '../../kit/compareText.ts'
import type { Flow } from '../vocabulary/careMap.ts'
import type { ContractId } from '../vocabulary/ids.ts'

/**
 * For each contract of the second ledger, the contract of the first that carried most of its pence: where its
 * money comes from. Contracts that carry nothing that was carried before are missing.
 */
export function pairContracts(
  before: readonly Flow[],
  after: readonly Flow[],
): ReadonlyMap<ContractId, ContractId> {
  const origins = new Map<string, Flow[]>()
  for (const flow of before) {
    const key = `${flow.practice} ${flow.service}`
    const flows = origins.get(key)
    if (flows === undefined) origins.set(key, [flow])
    else flows.push(flow)
  }
  const weights = new Map<ContractId, Map<ContractId, number>>()
  for (const flow of after) {
    const candidates = origins.get(`${flow.practice} ${flow.service}`) ?? []
    const sameHands = candidates.filter(one => one.deliverer === flow.deliverer)
    for (const origin of sameHands.length > 0 ? sameHands : candidates) {
      const shared = Math.min(flow.pence ?? 0, origin.pence ?? 0)
      flow.contracts.forEach((contract, tier) => {
        // A subcontract carries on what reached the same deliverer; the first contract what left the same payer.
        const from = origin.contracts[tier] ?? origin.contracts.at(-1)
        if (from !== undefined) addWeight(weights, contract, from, shared)
      })
    }
  }
  const pairs = new Map<ContractId, ContractId>()
  for (const [contract, from] of weights) {
    const [heaviest] = [...from].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    if (heaviest !== undefined) pairs.set(contract, heaviest[0])
  }
  return pairs
}

function addWeight(
  weights: Map<ContractId, Map<ContractId, number>>,
  contract: ContractId,
  from: ContractId,
  pence: number,
): void {
  const known = weights.get(contract) ?? new Map<ContractId, number>()
  known.set(from, (known.get(from) ?? 0) + pence)
  weights.set(contract, known)
}
