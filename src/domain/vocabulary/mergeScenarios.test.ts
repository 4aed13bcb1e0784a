import { describe, expect, it } from 'vitest'
import { aScenario } from '../../../tests/builders/aScenario.ts'
import { mergeScenarios } from './mergeScenarios.ts'

describe('the scenarios of two visits', () => {
  const [soft, ccpo] = [aScenario('soft-mcp'), aScenario('ccpo')]

  it('come together, the earlier ones first', () => {
    const merged = mergeScenarios([{ name: 'A', scenario: soft }], [{ name: 'B', scenario: ccpo }])
    expect(merged.map(one => one.name)).toEqual(['A', 'B'])
  })

  it('stand once where both have the very same', () => {
    expect(mergeScenarios([{ name: 'A', scenario: soft }], [{ name: 'A', scenario: { ...soft } }])).toEqual([
      { name: 'A', scenario: soft },
    ])
  })

  it('both stay where they differ under one name', () => {
    const merged = mergeScenarios([{ name: 'A', scenario: soft }], [{ name: 'A', scenario: ccpo }])
    expect(merged).toEqual([
      { name: 'A', scenario: soft },
      { name: 'A (2)', scenario: ccpo },
    ])
  })
})
