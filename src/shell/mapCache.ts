import { listPlaced, listWalk } from '../domain/project/findState.ts'
import { projectScenario } from '../domain/project/projectScenario.ts'
import type { CareMap, Projection } from '../domain/vocabulary/careMap.ts'
import type { Economy } from '../domain/vocabulary/economy.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import type { Scenario } from '../domain/vocabulary/scenario.ts'
import type { Terms } from '../domain/vocabulary/terms.ts'
import type { Lens } from '../domain/vocabulary/view.ts'
import { type MapReader, readMap } from '../draw/words/readMap.ts'
import { type Arrangement, arrangeInOrder, arrangeQuickly } from '../layout/arrangement.ts'
import { assignLanes, toPlacementId } from '../layout/assignLanes.ts'
import { layoutMap } from '../layout/layoutMap.ts'
import type { PlacedMap } from '../layout/placedMap.ts'
import { toUnion, type Union } from '../layout/toUnion.ts'

/**
 * What follows from an economy and a scenario, worked out once and kept while the economy is open: the same
 * scenario gives the same objects, so that nothing is drawn again that did not change.
 */
export type MapCache = {
  readonly economy: Economy
  readonly project: (scenario: Scenario) => Projection
  readonly read: (projection: Projection, terms: Terms) => MapReader
  readonly unionOf: (scenario: Scenario) => Union
  /** In the arrangement given, or a quick one until there is any. */
  readonly place: (
    scenario: Scenario,
    lens: Lens,
    arrangement: Arrangement | undefined,
    terms: Terms,
  ) => PlacedMap
  /** Takes over the library once it has grown by further models: what was worked out stands. */
  readonly learn: (grown: Library) => void
}

/** As many projections as a walk with its lenses and comparisons asks for again. */
const MOST = 40

export function createMapCache(economy: Economy, first: Library): MapCache {
  let library = first
  const projections = createMemo<Projection>()
  const readers = new WeakMap<Projection, MapReader>()
  const unions = createMemo<Union>()
  const quick = createMemo<Arrangement>()
  const maps = createMemo<PlacedMap>()
  const keys = new WeakMap<Arrangement, string>()
  let arrangements = 0

  const project = (scenario: Scenario) =>
    projections(keyOf(scenario), () => projectScenario(economy, library, scenario))

  const read = (projection: Projection, terms: Terms) => {
    const known = readers.get(projection)
    const reader = known?.terms === terms ? known : readMap(projection.map, terms)
    readers.set(projection, reader)
    return reader
  }

  const unionOf = (scenario: Scenario) => {
    return unions(keyOfPlaced(scenario), () => toUnion(economy.localities, allMaps(scenario)))
  }

  /** The states that are placed together do not hang on which of them is shown. */
  const keyOfPlaced = ({ state, in: places, set, practices }: Scenario) => {
    const placed = listPlaced(library.models, state).at(-1)
    return JSON.stringify([placed, places, set, practices])
  }

  /** Every state with the scenario's choices; and, in a mixture, each state for the whole economy too. */
  const allMaps = (scenario: Scenario): readonly CareMap[] => {
    const states = listPlaced(library.models, scenario.state)
    const chosen = states.map(state => project({ ...scenario, state }).map)
    if (Object.keys(scenario.in).length === 0) return chosen
    return [...chosen, ...states.map(state => project({ ...scenario, state, in: {} }).map)]
  }

  const keyOfArrangement = (arrangement: Arrangement) => {
    const known = keys.get(arrangement) ?? `arrangement ${arrangements++}`
    keys.set(arrangement, known)
    return known
  }

  const arrangeFor = (scenario: Scenario) =>
    quick(keyOfPlaced(scenario), () => arrangeQuickly(unionOf(scenario)))

  /** In the order of the walk, with the bodies of a family outside it put in: what stays keeps near its place. */
  const arrangeOutside = (scenario: Scenario, given: Arrangement) =>
    quick(`${keyOfArrangement(given)} ${keyOfPlaced(scenario)}`, () =>
      arrangeInOrder(unionOf(scenario), given.order),
    )

  /** One that holds every body of the map; the model's own rather than one made for these choices, so that boxes stay. */
  const chooseArrangement = (scenario: Scenario, map: CareMap, given: Arrangement | undefined) => {
    const plain = { ...scenario, in: {}, set: {}, practices: {} }
    const isOutside = listPlaced(library.models, scenario.state).length > listWalk(library.models).length
    if (given !== undefined && isOutside) {
      const placed = arrangeOutside(plain, given)
      return holdsAll(placed, map) ? placed : arrangeOutside(scenario, given)
    }
    if (given !== undefined && holdsAll(given, map)) return given
    const quickly = arrangeFor(plain)
    return holdsAll(quickly, map) ? quickly : arrangeFor(scenario)
  }

  const place = (scenario: Scenario, lens: Lens, given: Arrangement | undefined, terms: Terms) => {
    const order = given === undefined ? 'quick' : keyOfArrangement(given)
    return maps(`${order} ${lens} ${keyOf(scenario)}${terms.stamp ?? ''}`, () => {
      const { map } = project(scenario)
      // Choices and mixtures only occupy the places that the states have; a body that no state has needs new ones.
      return layoutMap(map, chooseArrangement(scenario, map, given).placement, lens, terms)
    })
  }

  const learn = (grown: Library) => {
    library = grown
  }

  return { economy, project, read, unionOf, place, learn }
}

function holdsAll({ placement }: Arrangement, map: CareMap): boolean {
  const lanes = assignLanes(map)
  return map.organisations.every(body => {
    const lane = lanes.get(body.id) ?? 'provide'
    return lane === 'practices' || placement.slots.has(toPlacementId(body.id, lane))
  })
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
