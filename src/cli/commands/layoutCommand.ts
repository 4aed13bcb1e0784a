import { listPlaced } from '../../domain/project/findState.ts'
import { projectScenario } from '../../domain/project/projectScenario.ts'
import type { CareMap } from '../../domain/vocabulary/careMap.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Scenario } from '../../domain/vocabulary/scenario.ts'
import { LENSES, type Lens } from '../../domain/vocabulary/view.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { countElkCrossings } from '../../layout/elkCrossings.ts'
import { startElkInNode } from '../../layout/elkNode.ts'
import { layoutMap } from '../../layout/layoutMap.ts'
import { measureLayout, measureShift } from '../../layout/measureLayout.ts'
import { orderPlainly } from '../../layout/orderPlainly.ts'
import { placeUnion } from '../../layout/placeUnion.ts'
import { toUnion } from '../../layout/toUnion.ts'
import { type Command, type CommandInput, toJson, WrongUsage } from '../command.ts'
import { layOrder } from '../layOrder.ts'
import { loadLibraryWith } from '../loadLibraryWith.ts'
import { readEconomy, readScenario, SCENARIO_OPTIONS, SCENARIO_USAGE } from '../scenarioOptions.ts'

/** Lays a state out and prints positions, routes and how good they are. */
export const layoutCommand: Command = {
  name: 'layout',
  summary: 'Lay out a state of an economy: positions, routes, and how good they are.',
  usage: `ECONOMY ${SCENARIO_USAGE} [--lens ${LENSES.join('|')}] [--json]`,
  examples: [
    'layout marlshire --model ccpo',
    'layout marlshire --model network-led-mcp:mature --lens budgets --json',
  ],
  options: { ...SCENARIO_OPTIONS, lens: { type: 'string' } },
  run: async input => {
    const [library, economy] = await Promise.all([loadLibraryWith(input), readEconomy(input)])
    const lens = readLens(input)
    const scenario = await readScenario(input, economy, library)
    const { map, figures } = await layOut(economy, library, scenario, lens)
    if (input.flag('json')) return { output: toJson({ map, figures }), exitCode: 0 }
    const lines = Object.entries(figures).map(
      ([name, value]) => `${name}: ${Math.round(value * 1000) / 1000}`,
    )
    return { output: lines.join('\n'), exitCode: 0 }
  },
}

/** Places every state of the economy at once, as the screen does, and measures this one. */
async function layOut(economy: Economy, library: Library, scenario: Scenario, lens: Lens) {
  const project = (one: Scenario): CareMap => projectScenario(economy, library, one).map
  const states = listPlaced(library.models, scenario.state).map(state => ({ ...scenario, state }))
  const whole = Object.keys(scenario.in).length === 0 ? [] : states.map(state => ({ ...state, in: {} }))
  const union = toUnion(economy.localities, [...states, ...whole].map(project))
  const placement = placeUnion(union, await layOrder(union))
  const careMap = project(scenario)
  const map = layoutMap(careMap, placement, lens)
  const others = states.map(state => layoutMap(project(state), placement, lens))
  const alone = toUnion(economy.localities, [careMap])
  const elkCrossings = await countElkCrossings(alone, orderPlainly(alone), startElkInNode())
  const measured = measureLayout(
    map,
    careMap.contracts.map(contract => contract.id),
  )
  const shift = Math.max(...others.map(other => measureShift(map, other)))
  return { map, figures: { ...measured, elkCrossings, shift } }
}

function readLens(input: CommandInput): Lens {
  const text = input.option('lens') ?? 'contracts'
  const lens = LENSES.find(known => known === text)
  if (lens === undefined) throw new WrongUsage(`There is no lens “${text}”. ${describeNames(text, LENSES)}`)
  return lens
}
