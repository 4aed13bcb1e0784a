import fc from 'fast-check'
import { listStates } from '../../src/domain/project/findState.ts'
import type { ChoiceRule } from '../../src/domain/vocabulary/careModel.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Library } from '../../src/domain/vocabulary/library.ts'
import type { ChoiceValue, Scenario } from '../../src/domain/vocabulary/scenario.ts'

/** Any state of the library for an economy: mixed by locality, with any choices made and any practices going their own way. */
export function anyScenario(economy: Economy, library: Library): fc.Arbitrary<Scenario> {
  const state = fc.constantFrom(...listStates(library.models))
  return fc
    .record({
      state,
      elsewhere: fc.array(fc.option(state, { nil: undefined, freq: 2 }), {
        minLength: economy.localities.length,
        maxLength: economy.localities.length,
      }),
      set: anyChoices(economy, library),
      participations: fc.array(
        fc.option(fc.constantFrom('joins' as const, 'out' as const, 'taken-over' as const), {
          nil: undefined,
        }),
        { minLength: economy.practices.length, maxLength: economy.practices.length },
      ),
    })
    .map(({ state: whole, elsewhere, set, participations }) => ({
      economy: economy.id,
      state: whole,
      in: definedEntries(economy.localities.map(({ id }, index) => [id, elsewhere[index]])),
      set,
      practices: definedEntries(economy.practices.map(({ id }, index) => [id, participations[index]])),
    }))
}

function anyChoices(economy: Economy, library: Library): fc.Arbitrary<Record<string, ChoiceValue>> {
  const rules = new Map<string, ChoiceRule>()
  for (const model of library.models)
    for (const stage of model.stages)
      for (const [id, rule] of Object.entries(stage.choices)) rules.set(`${model.id}.${id}`, rule)
  if (rules.size === 0) return fc.constant({})
  return fc
    .subarray([...rules])
    .chain(chosen =>
      fc
        .tuple(...chosen.map(([key, rule]) => anyValue(rule, economy).map(value => [key, value] as const)))
        .map(values => Object.fromEntries(values)),
    )
}

function anyValue(rule: ChoiceRule, economy: Economy): fc.Arbitrary<ChoiceValue> {
  switch (rule.type) {
    case 'switch':
      return fc.boolean()
    case 'share':
      return fc.double({ min: 0, max: 1, noNaN: true })
    case 'pick':
      return fc.constantFrom(...rule.options.map(option => option.id))
    case 'practices':
      return fc.oneof(
        fc.constantFrom('all', 'none', 'flag:under-strain'),
        fc.subarray(economy.practices.map((practice): string => practice.id)),
      )
  }
}

function definedEntries<Value>(
  entries: readonly (readonly [string, Value | undefined])[],
): Record<string, Value> {
  const kept: Record<string, Value> = {}
  for (const [key, value] of entries) if (value !== undefined) kept[key] = value
  return kept
}
