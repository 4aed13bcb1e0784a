import { findState } from '../../src/domain/project/findState.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Library } from '../../src/domain/vocabulary/library.ts'
import type { Scenario, State } from '../../src/domain/vocabulary/scenario.ts'

/** The whole economy in one state, nothing chosen. */
export function toScenario(economy: Economy, state: State): Scenario {
  return { economy: economy.id, state, in: {}, set: {}, practices: {} }
}

/** A state by its name, as the address writes it. Throws where the library has none of that name. */
export function getState(library: Library, name: string): State {
  const state = findState(library.models, name)
  if (state === undefined) throw new Error(`The library has no state “${name}”`)
  return state
}
