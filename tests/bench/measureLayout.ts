import { loadEconomy } from '../../src/cli/loadEconomy.ts'
import { loadLibrary } from '../../src/cli/loadLibrary.ts'
import { listStates } from '../../src/domain/project/findState.ts'
import { projectScenario } from '../../src/domain/project/projectScenario.ts'
import type { CareMap } from '../../src/domain/vocabulary/careMap.ts'
import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Library } from '../../src/domain/vocabulary/library.ts'
import { startElkInNode } from '../../src/layout/elkNode.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import type { Order } from '../../src/layout/order.ts'
import { orderPlainly } from '../../src/layout/orderPlainly.ts'
import { placeUnion } from '../../src/layout/placeUnion.ts'
import { toElkGraph } from '../../src/layout/toElkGraph.ts'
import { toUnion, type Union } from '../../src/layout/toUnion.ts'
import type { Finding, Findings } from './finding.ts'
import { interleave } from './interleave.ts'
import { readRealArea } from './readRealArea.ts'
import { timeIt } from './timeIt.ts'
import { toScenario } from './toScenario.ts'

const WHAT_ELK_IS =
  'ELK: its layered layout of the same union of all states, with its own defaults, warm, practices left out.'
const NO_STOCKPORT = 'Left out for want of the published files (`ATLAS_REAL_DATA`): the layout of Stockport.'

/** The instant layout of a whole economy, and of one more state in it, against ELK's own layered layout. */
export async function measureLayout(runs: number): Promise<Findings> {
  const library = await loadLibrary()
  const stockport = readRealArea('areas/stockport', 'etr.csv', ['01W'])
  const economies = [await loadEconomy('marlshire'), ...(stockport === undefined ? [] : [stockport])]
  const findings: Finding[] = []
  for (const economy of economies) findings.push(...(await measureEconomy(economy, library, runs)))
  return { findings, notes: stockport === undefined ? [WHAT_ELK_IS, NO_STOCKPORT] : [WHAT_ELK_IS] }
}

async function measureEconomy(economy: Economy, library: Library, runs: number): Promise<readonly Finding[]> {
  const maps = listStates(library.models).map(
    state => projectScenario(economy, library, toScenario(economy, state)).map,
  )
  const last = maps.at(-1)
  if (last === undefined) throw new Error('The library has no state')
  const union = toUnion(economy.localities, maps)
  const order = orderPlainly(union)
  const elk = startElkInNode()
  // Both warm, as in a page that has drawn before.
  layOutInstantly(union, last)
  await elk.layout(toPlainGraph(union, order))
  const whole = await interleave(
    runs,
    () => timeIt(() => layOutInstantly(union, last)),
    () => timeIt(() => elk.layout(toPlainGraph(union, order))),
  )
  const placement = placeUnion(union, order, { isQuick: true })
  const oneMore = await interleave(
    runs,
    () => timeIt(() => layoutMap(last, placement, 'budgets')),
    () => timeIt(() => elk.layout(toPlainGraph(union, order))),
  )
  const baselineName = 'ELK'
  const boxes = `${union.slots.length} slots, ${union.groups.length} localities`
  return [
    { what: `Instant layout of ${economy.name} (${boxes})`, unit: 'ms', baselineName, ...whole },
    { what: `One more state of ${economy.name} in its places`, unit: 'ms', baselineName, ...oneMore },
  ]
}

function layOutInstantly(union: Union, map: CareMap) {
  return layoutMap(map, placeUnion(union, orderPlainly(union), { isQuick: true }), 'budgets')
}

/** The union's boxes, lanes and lines with ELK's own defaults otherwise: none of our thoroughness. Freshly built. */
function toPlainGraph(union: Union, order: Order) {
  return {
    ...toElkGraph(union, order),
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.partitioning.activate': 'true',
    },
  }
}
