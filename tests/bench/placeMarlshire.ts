import { layOrder } from '../../src/cli/layOrder.ts'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import type { PlacedMap } from '../../src/layout/placedMap.ts'
import { placeUnion } from '../../src/layout/placeUnion.ts'
import { createMapCache } from '../../src/shell/mapCache.ts'
import { getState, toScenario } from './toScenario.ts'

/** The two ends of the step that is measured, placed as the product places them. */
export type StepEnds = { readonly before: PlacedMap; readonly after: PlacedMap }

/** Marlshire today and as a CCPO in the budgets lens, in the order that ELK gives at build time. */
export async function placeMarlshire(): Promise<StepEnds> {
  const [library, economy] = await Promise.all([loadLibrary(), loadEconomy('marlshire')])
  const cache = createMapCache(economy, library)
  const today = toScenario(economy, getState(library, 'today'))
  const ccpo = toScenario(economy, getState(library, 'ccpo'))
  const union = cache.unionOf(today)
  const order = await layOrder(union)
  const arrangement = { order, placement: placeUnion(union, order) }
  return {
    before: cache.place(today, 'budgets', arrangement),
    after: cache.place(ccpo, 'budgets', arrangement),
  }
}
