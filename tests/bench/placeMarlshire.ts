import { layOrder } from '../../src/cli/layOrder.ts'
import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import type { CareMap } from '../../src/domain/vocabulary/careMap.ts'
import type { PlacedMap } from '../../src/layout/placedMap.ts'
import { placeUnion } from '../../src/layout/placeUnion.ts'
import { createMapCache } from '../../src/shell/mapCache.ts'
import { getState, toScenario } from './toScenario.ts'

type StepEnd = { readonly map: CareMap; readonly placed: PlacedMap }
/** The two ends of the step that is measured, placed as the product places them. */
export type StepEnds = { readonly before: StepEnd; readonly after: StepEnd }

/** Marlshire today and as a CCPO in the budgets lens, in the order that ELK gives at build time. */
export async function placeMarlshire(): Promise<StepEnds> {
  const [library, economy] = await Promise.all([loadLibrary(), loadEconomy('marlshire')])
  const cache = createMapCache(economy, library)
  const today = toScenario(economy, getState(library, 'today'))
  const ccpo = toScenario(economy, getState(library, 'ccpo'))
  const union = cache.unionOf(today)
  const order = await layOrder(union)
  const arrangement = { order, placement: placeUnion(union, order) }
  const [before, after] = [today, ccpo].map(scenario => ({
    map: cache.project(scenario).map,
    placed: cache.place(scenario, 'budgets', arrangement),
  }))
  if (before === undefined || after === undefined) throw new Error('A step has two ends')
  return { before, after }
}
