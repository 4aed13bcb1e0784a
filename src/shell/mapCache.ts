import { listStates } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { CareMap, Projection } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import type { Lens } from '../domain/vocabulary/view.ts'
import { layoutMap } from '../layout/layoutMap.ts'
import type { Order } from '../layout/order.ts'
import { orderPlainly } from '../layout/orderPlainly.ts'
import type { PlacedMap } from '../layout/placedMap.ts'
import { placeUnion } from '../layout/placeUnion.ts'
import { toUnion, type Union } from '../layout/toUnion.ts'
import type { UnionPlacement } from '../layout/unionPlacement.ts'

/**
 * What follows from an economy and a scenario, worked out once and kept while the economy is open: the same
 * scenario gives the same objects, so that nothing is drawn again that did not change.
 */
export type MapCache = {
  readonly project: (scenario: Scenario) => Projection
  readonly unionOf: (scenario: Scenario) => Union
  readonly place: (scenario: Scenario, lens: Lens, order: Order | undefined) => PlacedMap
}

/** As many projections as a walk with its lenses and comparisons asks for again. */
const MOST = 40

export function createMapCache(economy: Economy, library: Library): MapCache {
  const projections = createMemo<Projection>()
  const unions = createMemo<Union>()
  const placements = createMemo<UnionPlacement>()
  const maps = createMemo<PlacedMap>()
  const orderKeys = new WeakMap<Order, string>()
  let orders = 0

  const project = (scenario: Scenario) =>
    projections(keyOf(scenario), () => projectScenario(economy, library, scenario))

  const unionOf = (scenario: Scenario) => {
    const { in: places, set, practices } = scenario
    return unions(JSON.stringify([places, set, practices]), () =>
      toUnion(economy.localities, allMaps(scenario)),
    )
  }

  /** Every state with the scenario's choices; and, in a mixture, each state for the whole economy too. */
  const allMaps = (scenario: Scenario): readonly CareMap[] => {
    const states = listStates(library.models)
    const chosen = states.map(state => project({ ...scenario, state }).map)
    if (Object.keys(scenario.in).length === 0) return chosen
    return [...chosen, ...states.map(state => project({ ...scenario, state, in: {} }).map)]
  }

  const keyOfOrder = (order: Order | undefined) => {
    if (order === undefined) return 'plain'
    const known = orderKeys.get(order) ?? `order ${orders++}`
    orderKeys.set(order, known)
    return known
  }

  const place = (scenario: Scenario, lens: Lens, order: Order | undefined) => {
    const union = unionOf(scenario)
    const choices = JSON.stringify([scenario.in, scenario.set, scenario.practices])
    const orderKey = `${keyOfOrder(order)} ${choices}`
    const placement = placements(orderKey, () => placeUnion(union, order ?? orderPlainly(union)))
    return maps(`${orderKey} ${lens} ${keyOf(scenario)}`, () =>
      layoutMap(project(scenario).map, placement, lens),
    )
  }

  return { project, unionOf, place }
}

function keyOf({ state, in: places, set, practices }: Scenario): string {
  return JSON.stringify([state.model, state.stage, places, set, practices])
}

/** Remembers the last results by key; the oldest go first. */
function createMemo<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>()
  return (key, make) => {
    const found = known.get(key)
    if (found !== undefined) {
      known.delete(key)
      known.set(key, found)
      return found
    }
    const made = make()
    known.set(key, made)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return made
  }
}
