import { certaintyOf, GIVEN, mergeReasons } from '../project/reasons.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { findFate } from './findFate.ts'
import type { CoreHolding, LineWay } from './practiceTold.ts'
import { traceLine } from './traceLine.ts'

/**
 * Who holds the contract for the core care of a practice's patients. Where its core money takes several ways, the
 * heaviest tells. `heldToday` tells a contract that ended from one that never was.
 */
export function findCore(projection: Projection, practice: OrganisationId, heldToday: boolean): CoreHolding {
  const [way] = traceLine(projection, practice, 'core-primary-care')
  if (way === undefined) return { fate: 'none', certainty: certaintyOf(GIVEN), because: GIVEN }
  const held = projection.map.contracts.filter(contract => contract.holder === practice)
  const { fate, own } = findFate(held, heldToday)
  const [first] = way.contracts
  const because = own === undefined || fate !== 'own' ? groundsOf(way, own) : own.because
  return {
    fate,
    ...(own === undefined ? {} : { own }),
    ...(first === undefined ? {} : { first }),
    payer: way.payer,
    deliverer: way.deliverer,
    certainty: certaintyOf(because),
    because,
  }
}

function groundsOf({ because }: LineWay, own: Contract | undefined) {
  return own === undefined ? because : mergeReasons([because, own.because])
}
