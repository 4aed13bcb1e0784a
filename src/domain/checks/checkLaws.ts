import { completeEconomy } from '../project/completeEconomy.ts'
import { computeDues } from '../project/computeDues.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import { listDues } from '../vocabulary/dues.ts'
import type { Economy } from '../vocabulary/economy.ts'
import { listFlows } from '../vocabulary/ledger.ts'
import type { Library } from '../vocabulary/library.ts'
import type { BrokenLaw } from './brokenLaw.ts'
import { checkGrounds } from './checkGrounds.ts'
import { checkHands } from './checkHands.ts'
import { checkHonesty } from './checkHonesty.ts'
import type { CheckInput } from './checkInput.ts'
import { checkMoney } from './checkMoney.ts'

/**
 * The laws of a map that are broken in a projection of this economy, each in a sentence; none where all is well.
 * Dues are computed afresh, so a projection that lost money cannot vouch for itself.
 */
export function checkLaws(
  projection: Projection,
  given: Economy,
  library: Pick<Library, 'services'> & Partial<Pick<Library, 'sources'>>,
): readonly BrokenLaw[] {
  const economy = completeEconomy(given, library.services)
  const names = new Map(projection.map.organisations.map(body => [body.id, body.name]))
  const input: CheckInput = {
    projection,
    economy,
    flows: listFlows(projection.ledger),
    dues: listDues(computeDues(economy, library.services)),
    name: id => names.get(id) ?? id,
  }
  return [
    ...checkMoney(input),
    ...checkHands(input),
    ...checkGrounds(input, library.sources),
    ...checkHonesty(input),
  ]
}
