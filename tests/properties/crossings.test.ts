import { describe, expect, it } from 'vitest'
import { layOrder } from '../../src/cli/layOrder.ts'
import { listEconomies, loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { listPlaced, listStates, listWalk } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { State } from '../../src/domain/vocabulary/scenario.ts'
import { LENSES } from '../../src/domain/vocabulary/view.ts'
import { arrangeInOrder } from '../../src/layout/arrangement.ts'
import { countElkCrossings } from '../../src/layout/elkCrossings.ts'
import { startElkInNode } from '../../src/layout/elkNode.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { measureLayout, measureShift } from '../../src/layout/measureLayout.ts'
import { orderPlainly } from '../../src/layout/orderPlainly.ts'
import { placeUnion } from '../../src/layout/placeUnion.ts'
import { toUnion } from '../../src/layout/toUnion.ts'

const [library, economy] = await Promise.all([loadLibrary(), loadEconomy('marlshire')])
const states = listWalk(library.models).map(state => ({
  name: `${state.model} ${state.stage}`,
  map: projectScenario(economy, library, { economy: economy.id, state, in: {}, set: {}, practices: {} }).map,
}))
const union = toUnion(
  economy.localities,
  states.map(state => state.map),
)
const placement = placeUnion(union, await layOrder(union))
const today = states[0] && layoutMap(states[0].map, placement, 'contracts')

describe('Marlshire, placed once for all states of the walk', () => {
  it.each(states)(
    'crosses at most a quarter more than ELK alone in $name',
    async ({ map }) => {
      const alone = toUnion(economy.localities, [map])
      const elk = await countElkCrossings(alone, orderPlainly(alone), startElkInNode())
      const placed = layoutMap(map, placement, 'contracts')
      expect(measureLayout(placed).crossings).toBeLessThanOrEqual(1.25 * elk)
      expect(today && measureShift(today, placed)).toBe(0)
    },
    60_000,
  )

  it.each(states)('keeps its other figures in every lens in $name', ({ map }) => {
    for (const lens of LENSES) {
      const figures = measureLayout(
        layoutMap(map, placement, lens),
        map.contracts.map(contract => contract.id),
      )
      expect(figures).toMatchObject({
        overlaps: 0,
        outside: 0,
        nearForeignBoxes: 0,
        labelOverlaps: 0,
        unrouted: 0,
      })
      expect(figures.filled).toBeGreaterThan(0.3)
    }
  })
})

describe('a model outside the walk, placed with its family in the order of the walk', async () => {
  const economies = await Promise.all((await listEconomies()).map(loadEconomy))
  const outside = listStates(library.models).filter(
    state => !states.some(({ name }) => name === `${state.model} ${state.stage}`),
  )
  for (const one of economies) {
    const mapOf = (state: State) =>
      projectScenario(one, library, { economy: one.id, state, in: {}, set: {}, practices: {} }).map
    const unionOf = (walked: readonly State[]) => toUnion(one.localities, walked.map(mapOf))
    const order = await layOrder(unionOf(listWalk(library.models)))

    it.each(outside)(
      `keeps boxes apart and in their lanes, and routes every contract in $model of ${one.name}`,
      state => {
        const { placement: placed } = arrangeInOrder(unionOf(listPlaced(library.models, state)), order)
        const map = mapOf(state)
        for (const lens of LENSES) {
          const figures = measureLayout(
            layoutMap(map, placed, lens),
            map.contracts.map(contract => contract.id),
          )
          expect(figures).toMatchObject({ overlaps: 0, outside: 0, nearForeignBoxes: 0, unrouted: 0 })
        }
      },
    )
  }
})
