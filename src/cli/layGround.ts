import { listPlaced, listStates } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { Projection } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import type { Ground } from '../draw/paper/toSteps.ts'
import { layoutMap } from '../layout/layoutMap.ts'
import { placeUnion } from '../layout/placeUnion.ts'
import { toUnion } from '../layout/toUnion.ts'
import type { UnionPlacement } from '../layout/unionPlacement.ts'
import { layOrder } from './layOrder.ts'

/** Projects and places an economy's scenarios as the screen does: in one order over all states, the same in every step. */
export async function layGround(economy: Economy, library: Library): Promise<Ground> {
  const projections = new Map<string, Projection>()
  const placements = new Map<string, UnionPlacement>()
  const project = (scenario: Scenario): Projection => {
    const { state, in: places, set, practices } = scenario
    return keep(projections, JSON.stringify([state.model, state.stage, places, set, practices]), () =>
      projectScenario(economy, library, scenario),
    )
  }
  const unionOf = (scenario: Scenario) => {
    const states = listPlaced(library.models, scenario.state).map(state => ({ ...scenario, state }))
    const whole = Object.keys(scenario.in).length === 0 ? [] : states.map(state => ({ ...state, in: {} }))
    return toUnion(
      economy.localities,
      [...states, ...whole].map(one => project(one).map),
    )
  }
  const [today] = listStates(library.models)
  if (today === undefined) throw new Error('The library has no model.')
  const order = await layOrder(unionOf({ economy: economy.id, state: today, in: {}, set: {}, practices: {} }))
  return {
    project,
    place: (scenario, lens, terms) => {
      const last = listPlaced(library.models, scenario.state).at(-1)
      const key = JSON.stringify([last, scenario.in, scenario.set, scenario.practices])
      const placement = keep(placements, key, () => placeUnion(unionOf(scenario), order))
      return layoutMap(project(scenario).map, placement, lens, terms)
    },
  }
}

function keep<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
