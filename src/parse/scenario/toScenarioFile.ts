import { formatState, type Participation, type Scenario } from '../../domain/vocabulary/scenario.ts'
import { sortByText } from '../../kit/compareText.ts'
import type { ScenarioFile } from '../schema/scenarioFileSchema.ts'

/** By key: the same choices are the same bytes, in whatever order they were made. */
function sortEntries<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return sortByText(Object.entries(record), ([key]) => key)
}

/** A scenario as files and links write it; what says nothing is left out. */
export function toScenarioFile(scenario: Scenario): ScenarioFile {
  const inStates = sortEntries<Scenario['state']>(scenario.in).map(([id, state]) => [id, formatState(state)])
  const set = sortEntries(scenario.set).map(([key, value]) => [
    key,
    typeof value === 'object' ? [...value] : value,
  ])
  const practices = sortEntries<Participation>(scenario.practices)
  return {
    schemaVersion: 1,
    economy: scenario.economy,
    state: formatState(scenario.state),
    ...(inStates.length === 0 ? {} : { in: Object.fromEntries(inStates) }),
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set) }),
    ...(practices.length === 0 ? {} : { practices: Object.fromEntries(practices) }),
  }
}
