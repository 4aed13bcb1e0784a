import { describe, expect, it } from 'vitest'
import { layoutEconomy } from '../../tests/builders/someEconomy.ts'
import { startElkInNode } from './elkNode.ts'
import { orderPlainly } from './orderPlainly.ts'
import { orderWithElk } from './orderWithElk.ts'
import { toElkGraph } from './toElkGraph.ts'
import { toUnion } from './toUnion.ts'

const { localities, maps } = layoutEconomy({
  practices: 36,
  localities: 3,
  payers: 2,
  providers: 10,
  millions: [171, 48, 57, 4, 92],
})
const union = toUnion(localities, maps)
const plain = orderPlainly(union)

describe('the order of the lanes', () => {
  it('names every placement of every state once', () => {
    const named = Object.values(plain.lanes).flat()
    expect([...named].sort()).toEqual(union.slots.map(slot => slot.placement).sort())
  })

  it('keeps each lane one layer of ELK, so that lanes never bend', async () => {
    const answer = await startElkInNode().layout(toElkGraph(union, plain))
    const heights = new Set((answer.children ?? []).map(child => Math.round(child.y ?? -1)))
    const lanes = new Set(
      (answer.children ?? []).map(child => child.layoutOptions?.['elk.partitioning.partition']),
    )
    expect(heights.size).toBe(lanes.size)
  }, 60_000)

  it('is the same each time it is asked for, and survives JSON', async () => {
    const first = await orderWithElk(union, startElkInNode())
    const second = await orderWithElk(union, startElkInNode())
    expect(JSON.parse(JSON.stringify(first))).toEqual(second)
    const named = Object.values(first.lanes).flat()
    const ways = named.filter(key => key.startsWith('way:')).sort()
    expect(ways).toEqual(['way:0', 'way:1', 'way:2'])
    expect(named.filter(key => !ways.includes(key)).sort()).toEqual(Object.values(plain.lanes).flat().sort())
  }, 60_000)

  it('passes on that ELK has failed', async () => {
    const broken = { layout: () => Promise.reject(new Error('The worker died')) }
    await expect(orderWithElk(union, broken)).rejects.toThrow('The worker died')
  })
})
