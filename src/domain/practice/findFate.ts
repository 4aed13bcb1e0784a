import { type Contract, isPracticeContractForm } from '../vocabulary/contract.ts'
import type { CoreFate } from './practiceTold.ts'

/**
 * What has become of a practice's core contract, told from the contracts that it holds. `heldToday` tells a contract
 * that ended from one that never was.
 */
export function findFate(
  held: readonly Contract[],
  heldToday: boolean,
): { readonly fate: CoreFate; readonly own?: Contract } {
  const core = held.filter(contract => contract.lines.some(line => line.service === 'core-primary-care'))
  const active = core.filter(contract => contract.state === 'active')
  const direct = active.find(contract => contract.tier === 1)
  if (direct !== undefined) return { fate: 'own', own: direct }
  const resting = held.find(({ state, form }) => state === 'suspended' && isPracticeContractForm(form))
  if (resting !== undefined) return { fate: 'suspended', own: resting }
  const [passedOn] = active
  if (passedOn !== undefined) return { fate: 'subcontract', own: passedOn }
  return { fate: heldToday ? 'ended' : 'none' }
}
