import { compareText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import type { ContractId } from '../vocabulary/ids.ts'
import type { Ledger, Piece } from '../vocabulary/ledger.ts'
import { pairDues } from './pairDues.ts'

/**
 * For each contract of the second ledger, the contract of the first that carried most of its pence: where its
 * money comes from. Contracts that carry nothing that was carried before are missing.
 */
export function pairContracts(before: Ledger, after: Ledger): ReadonlyMap<ContractId, ContractId> {
  const origins = new Map<ContractId, Map<ContractId, number>>()
  pairDues(before, after, (old, young) => {
    for (const piece of young) {
      const sameHands = old.filter(one => one.way.deliverer === piece.way.deliverer)
      for (const origin of sameHands.length > 0 ? sameHands : old) addOrigin(origins, origin, piece)
    }
  })
  const pairs = new Map<ContractId, ContractId>()
  for (const [contract, weights] of origins) {
    const [heaviest] = [...weights].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    if (heaviest !== undefined) pairs.set(contract, heaviest[0])
  }
  return pairs
}

/** A subcontract carries on what reached the same deliverer; the first contract what left the same payer. */
function addOrigin(origins: Map<ContractId, Map<ContractId, number>>, origin: Piece, piece: Piece): void {
  const shared = Math.min(piece.pence ?? 0, origin.pence ?? 0)
  piece.way.contracts.forEach((contract, tier) => {
    const from = origin.way.contracts[tier] ?? origin.way.contracts.at(-1)
    if (from === undefined) return
    const weights = getOrMake(origins, contract, () => new Map<ContractId, number>())
    weights.set(from, (weights.get(from) ?? 0) + shared)
  })
}
