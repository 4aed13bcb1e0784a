import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Library } from '../../src/domain/vocabulary/library.ts'
import type { Scenario } from '../../src/domain/vocabulary/scenario.ts'
import { getState, toScenario } from './toScenario.ts'

/** What is dragged: how much outpatient work moves out in the directed MCP, from one per cent to the next. */
export function dragScenarios(economy: Economy, library: Library): readonly [Scenario, Scenario] {
  const scenario = toScenario(economy, getState(library, 'directed-mcp'))
  const at = (share: number): Scenario => ({ ...scenario, set: { 'directed-mcp.shift': share } })
  return [at(0.2), at(0.21)]
}
