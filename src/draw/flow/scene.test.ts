import { describe, expect, it } from 'vitest'
import { aLook } from '../../../tests/builders/aLook.ts'
import { loadEconomy } from '../../cli/loadEconomy.ts'
import { loadLibrary } from '../../cli/loadLibrary.ts'
import { pairContracts } from '../../domain/moves/pairContracts.ts'
import { listWalk } from '../../domain/project/findState.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import { TERMS_2015 } from '../../domain/words/terms.ts'
import { createMapCache } from '../../shell/mapCache.ts'
import { keepAlike } from './keepAlike.ts'
import { centrePath, mixEdges, outlinePath, planStep, toEdges } from './scene.ts'
import { toFlow } from './toFlow.ts'

const library = await loadLibrary()
const economy = await loadEconomy('marlshire')
const cache = createMapCache(economy, library)
const scenarios = listWalk(library.models).map(state => ({
  economy: economy.id,
  state,
  in: {},
  set: {},
  practices: {},
}))
const steps = scenarios.slice(1).map((after, index) => [scenarios[index] ?? after, after] as const)

function stepBetween(before: (typeof scenarios)[number], after: (typeof scenarios)[number]) {
  const travels = pairContracts(cache.project(before).ledger, cache.project(after).ledger)
  const from = cache.place(before, 'budgets', undefined, TERMS_2015)
  const to = cache.place(after, 'budgets', undefined, TERMS_2015)
  return { from, to, plan: planStep(from, to, travels) }
}

describe('a step from map to map', () => {
  it.each(
    steps.map(
      ([before, after]) => [formatState(before.state), formatState(after.state), before, after] as const,
    ),
  )(
    '%s to %s: every old ribbon stays, travels or fades, and starts are ribbons of the old map',
    (_from, _to, before, after) => {
      const { from, to, plan } = stepBetween(before, after)
      const kept = new Set(to.routes.map(route => route.id))
      const shapes = from.routes.map(route => outlinePath(toEdges(route)))
      for (const start of plan.starts.values()) expect(shapes).toContain(outlinePath(start))
      for (const route of plan.leaving) expect(kept.has(route.id)).toBe(false)
      for (const box of plan.dissolving) {
        expect(to.boxes.some(one => one.organisation === box.organisation)).toBe(false)
      }
    },
  )

  it('shows contracts travelling to the new holder when the CCPO takes over', () => {
    const [today] = scenarios
    const ccpo = scenarios.at(-1)
    if (today === undefined || ccpo === undefined) throw new Error('Marlshire has no states')
    const { plan } = stepBetween(today, ccpo)
    expect(plan.starts.has('marlshire-ccg>ccpo.marlshire-ccg:whole-population')).toBe(true)
  })

  it('begins at the old shape and ends at the new one', () => {
    const [first, second] = scenarios
    if (first === undefined || second === undefined) throw new Error('Marlshire has no states')
    const { from, to } = stepBetween(first, second)
    const [a] = from.routes
    const [b] = to.routes
    if (a === undefined || b === undefined) throw new Error('There are no ribbons')
    const mix = mixEdges(toEdges(a), toEdges(b))
    expect(outlinePath(mix(0))).toBe(outlinePath(toEdges(a)))
    expect(outlinePath(mix(1))).toBe(outlinePath(toEdges(b)))
    expect(centrePath(toEdges(a), 0.5).length).toBeLessThan(centrePath(toEdges(a)).length)
  })
})

describe('React Flow’s view of a map', () => {
  it('gives every box, locality and lane one node, and every contract line two ends that exist', () => {
    for (const scenario of scenarios) {
      const placed = cache.place(scenario, 'leadership', undefined, TERMS_2015)
      const { nodes, edges } = toFlow(placed, undefined, aLook(cache.project(scenario).map, 'leadership'))
      const ids = new Set(nodes.map(node => node.id))
      expect(ids.size).toBe(nodes.length)
      expect(nodes).toHaveLength(
        placed.boxes.length + placed.groups.length + placed.lanes.length + placed.agreements.length,
      )
      expect(edges).toHaveLength(placed.routes.length + placed.ties.length)
      expect(new Set(edges.map(edge => edge.id)).size).toBe(edges.length)
    }
  })

  it('keeps bodies that leave on the map until they have faded, marked as leaving', () => {
    const [, soft] = scenarios
    const [, , , network] = scenarios
    if (soft === undefined || network === undefined) throw new Error('Marlshire has no states')
    const { to, plan } = stepBetween(soft, network)
    const { nodes } = toFlow(to, plan, aLook(cache.project(network).map, 'budgets'))
    expect(plan.dissolving.length).toBeGreaterThan(0)
    for (const box of plan.dissolving)
      expect(nodes.find(node => node.id === box.organisation)?.data).toMatchObject({ isLeaving: true })
  })

  it('hands on the very objects of what a step leaves as it is, and new ones of what it changes', () => {
    const [today, soft] = scenarios
    if (today === undefined || soft === undefined) throw new Error('Marlshire has no states')
    const [before, after, again] = [today, soft, today].map(
      scenario =>
        toFlow(
          cache.place(scenario, 'contracts', undefined, TERMS_2015),
          undefined,
          aLook(cache.project(scenario).map, 'contracts'),
        ).nodes,
    )
    if (before === undefined || after === undefined || again === undefined) throw new Error('Three were made')
    const known = new Map(before.map(node => [node.id, node]))
    expect(keepAlike(known, again)).toEqual(before)
    expect(keepAlike(known, again).every((node, index) => node === before[index])).toBe(true)
    const kept = keepAlike(known, after).filter(node => known.get(node.id) === node)
    expect(kept.length).toBeGreaterThan(30)
    expect(kept.length).toBeLessThan(after.length)
    expect(keepAlike(known, after)).toEqual(after)
  })
})
