import type { LocalityId, OrganisationId } from '../vocabulary/ids.ts'
import type { ChoiceValue, Participation, Scenario, State } from '../vocabulary/scenario.ts'
import { isSameState } from './findState.ts'

/** What a scenario changes beside its state: nothing of it is left once the reader goes back to the model as it stands. */
export type ScenarioChanges = Pick<Scenario, 'in' | 'set' | 'practices'>

/** The scenario with `MODEL.CHOICE` at a value; without one, at what the model says. */
export function withChoice(scenario: Scenario, key: string, value: ChoiceValue | undefined): Scenario {
  return { ...scenario, set: withEntry(scenario.set, key, value) }
}

/** The scenario with a locality in a state of its own; in the state of all others where it is the same, or none is given. */
export function withStateIn(scenario: Scenario, locality: LocalityId, state: State | undefined): Scenario {
  const own = state === undefined || isSameState(state, scenario.state) ? undefined : state
  return { ...scenario, in: withEntry(scenario.in, locality, own) }
}

/** The scenario with practices that go their own way; without one, as the model says. */
export function withParticipation(
  scenario: Scenario,
  practices: readonly OrganisationId[],
  what: Participation | undefined,
): Scenario {
  return {
    ...scenario,
    practices: practices.reduce<Scenario['practices']>(
      (known, practice) => withEntry(known, practice, what),
      scenario.practices,
    ),
  }
}

/** True where the scenario is its state as the model has it. */
export function isAsModelled(scenario: ScenarioChanges): boolean {
  return [scenario.in, scenario.set, scenario.practices].every(changes => Object.keys(changes).length === 0)
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = entries
  return value === undefined ? rest : { ...rest, [key]: value }
}
