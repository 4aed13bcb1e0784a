import { layOrder } from '../../src/cli/layOrder.ts'
import type { CareMap } from '../../src/domain/vocabulary/careMap.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Library } from '../../src/domain/vocabulary/library.ts'
import type { Scenario } from '../../src/domain/vocabulary/scenario.ts'
import { TERMS_2015 } from '../../src/domain/words/terms.ts'
import type { PlacedMap } from '../../src/layout/placedMap.ts'
import { placeUnion } from '../../src/layout/placeUnion.ts'
import { createMapCache } from '../../src/shell/mapCache.ts'

type StepEnd = { readonly map: CareMap; readonly placed: PlacedMap }
/** The two ends of what is measured, placed as the product places them. */
export type StepEnds = { readonly before: StepEnd; readonly after: StepEnd }

/** An economy in two scenarios in the budgets lens, in the order that ELK gives at build time. */
export async function placeEnds(
  economy: Economy,
  library: Library,
  [from, to]: readonly [Scenario, Scenario],
): Promise<StepEnds> {
  const cache = createMapCache(economy, library)
  const union = cache.unionOf(from)
  const order = await layOrder(union)
  const arrangement = { order, placement: placeUnion(union, order) }
  const place = (scenario: Scenario): StepEnd => ({
    map: cache.project(scenario).map,
    placed: cache.place(scenario, 'budgets', arrangement, TERMS_2015),
  })
  return { before: place(from), after: place(to) }
}
