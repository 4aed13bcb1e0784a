import { modelId } from '../../src/domain/vocabulary/ids.ts'
import type { Scenario, State } from '../../src/domain/vocabulary/scenario.ts'

/** `MODEL` or `MODEL:STAGE` as a state; a model alone means its stage `only`. */
export function aState(text: string): State {
  const [model = '', stage = 'only'] = text.split(':')
  return { model: modelId(model), stage }
}

/** The economy of `anEconomy` in a state, with no choices made, but for what is given. */
export function aScenario(state: string, given: Partial<Omit<Scenario, 'state'>> = {}): Scenario {
  return { economy: 'somewhere', state: aState(state), in: {}, set: {}, practices: {}, ...given }
}
