import { listWalk } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Arrangement } from '../layout/arrangement.ts'
import { placeUnion } from '../layout/placeUnion.ts'
import { toUnion } from '../layout/toUnion.ts'
import { layOrder } from './layOrder.ts'

/** ELK's order over the union of all states of the walk of one economy, and the places that follow from it. */
export async function arrangeEconomy(economy: Economy, library: Library): Promise<Arrangement> {
  const maps = listWalk(library.models).map(
    state =>
      projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} }).map,
  )
  const union = toUnion(economy.localities, maps)
  const order = await layOrder(union)
  return { order, placement: placeUnion(union, order) }
}
