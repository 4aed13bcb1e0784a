import { stringify } from 'yaml'
import { formatState, type Scenario } from '../../domain/vocabulary/scenario.ts'
import type { ScenarioFile } from '../schema/scenarioFileSchema.ts'

/** A scenario as files and links write it; what says nothing is left out. */
function toScenarioFile(scenario: Scenario): ScenarioFile {
  const inStates = Object.entries<Scenario['state']>(scenario.in).map(([id, state]) => [
    id,
    formatState(state),
  ])
  const set = Object.entries(scenario.set).map(([key, value]) => [
    key,
    typeof value === 'object' ? [...value] : value,
  ])
  return {
    schemaVersion: 1,
    economy: scenario.economy,
    state: formatState(scenario.state),
    ...(inStates.length === 0 ? {} : { in: Object.fromEntries(inStates) }),
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set) }),
    ...(Object.keys(scenario.practices).length === 0 ? {} : { practices: { ...scenario.practices } }),
  }
}

/** The YAML text of a scenario, which `parseScenario` reads back. */
export function formatScenario(scenario: Scenario): string {
  return stringify(toScenarioFile(scenario))
}
