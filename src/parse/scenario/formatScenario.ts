import { stringify } from 'yaml'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import { toScenarioFile } from './toScenarioFile.ts'

/** The YAML text of a scenario, which `parseScenario` reads back. */
export function formatScenario(scenario: Scenario): string {
  return stringify(toScenarioFile(scenario))
}
