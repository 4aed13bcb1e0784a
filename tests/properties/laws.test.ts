import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { checkLaws } from '../../src/domain/checks/checkLaws.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import { anyEconomy } from '../builders/anyEconomy.ts'
import { anyScenario } from '../builders/anyScenario.ts'

const library = await loadLibrary()
const anyCase = anyEconomy().chain(economy =>
  anyScenario(economy, library).map(scenario => ({ economy, scenario })),
)

describe('any model on any economy, mixed by locality, with any choices', () => {
  it('keeps the laws of money, hands, grounds and honesty', () => {
    fc.assert(
      fc.property(anyCase, ({ economy, scenario }) => {
        const projection = projectScenario(economy, library, scenario)
        expect(checkLaws(projection, economy, library)).toEqual([])
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it('gives the same bytes for the same input, and leaves the input as it was', () => {
    fc.assert(
      fc.property(anyCase, ({ economy, scenario }) => {
        const before = JSON.stringify([economy, scenario])
        const first = JSON.stringify(projectScenario(structuredClone(economy), library, scenario))
        expect(JSON.stringify(projectScenario(economy, library, scenario))).toBe(first)
        expect(JSON.stringify([economy, scenario])).toBe(before)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
