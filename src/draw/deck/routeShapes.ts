import type { PlacedMap, PlacedRoute } from '../../layout/placedMap.ts'
import { centreLine } from '../svg/paths.ts'
import { CERTAINTY_WEIGHTS } from '../theme.ts'
import { describeContract } from '../words/describeContract.ts'
import { isAside } from '../words/toFocus.ts'
import type { BoxGround } from './boxShapes.ts'
import { CERTAINTY_LINES, DECK_PALETTE, morphName } from './deckLook.ts'
import { fadeLineShape } from './fadeShape.ts'
import { frameAround, pathsXml, type Way } from './freeform.ts'
import type { Line, Shape } from './shapeXml.ts'

/** A ribbon narrower than this, in map units, has no room for edges. */
const NARROW = 5

/** Contracts, thick ones first so that thin ones lie over them: ribbons of £, lines with an arrow, or a quiet trace. */
export function routeShapes(placed: PlacedMap, ground: BoxGround): readonly Shape[] {
  const draw = placed.lens === 'budgets' ? ribbonShape : lineShape
  return [...placed.routes]
    .sort((a, b) => b.width - a.width)
    .map(route => {
      const shape = draw(route, ground)
      return isAside(route.contracts, ground.focus) ? fadeLineShape(shape) : shape
    })
}

/** A body as wide as its money; its edges are drawn in the line of its certainty. */
function ribbonShape(route: PlacedRoute, ground: BoxGround): Shape {
  const { scale } = ground
  const [left, right] = [route.left.map(scale.point), route.right.map(scale.point)]
  const isNarrow = route.width < NARROW
  const body: Way = {
    points: [...left, ...right.toReversed()],
    closed: true,
    filled: true,
    stroked: false,
  }
  const edges: readonly Way[] = isNarrow ? [] : [{ points: left }, { points: right }]
  const frame = frameAround([body])
  const colour = DECK_PALETTE.sectors[route.sector]
  return {
    ...nameRoute(route, ground),
    frame,
    geometry: { paths: pathsXml([body, ...edges], frame) },
    fill: { colour, opacity: isNarrow ? 0.75 : DECK_PALETTE.ribbon },
    line: {
      colour,
      points: scale.points(1.6 * CERTAINTY_WEIGHTS[route.certainty]),
      dash: CERTAINTY_LINES[route.certainty],
    },
  }
}

function lineShape(route: PlacedRoute, ground: BoxGround): Shape {
  const way: Way = {
    points: centreLine(route.left, route.right).map(ground.scale.point),
  }
  const frame = frameAround([way])
  return {
    ...nameRoute(route, ground),
    frame,
    geometry: { paths: pathsXml([way], frame) },
    line: lineOf(route, ground),
  }
}

function lineOf(route: PlacedRoute, { lens, scale }: BoxGround): Line {
  if (lens === 'leadership') return { colour: DECK_PALETTE.fallen, points: scale.points(1.4), opacity: 0.6 }
  return {
    colour: DECK_PALETTE.sectors[route.sector],
    points: scale.points(route.width * CERTAINTY_WEIGHTS[route.certainty]),
    dash: CERTAINTY_LINES[route.certainty],
    arrow: true,
  }
}

/** Its name for Morph, and its contracts in a sentence; a bundle says how many it stands for. */
function nameRoute(
  route: PlacedRoute,
  { reader, money }: BoxGround,
): { readonly name: string; readonly description: string } {
  const [first, ...more] = route.contracts.flatMap(id => reader.contract(id) ?? [])
  const sentence = first === undefined ? route.id : describeContract(reader, first, money)
  const alike = more.length === 0 ? '' : ` And ${more.length} more like it in this locality.`
  return { name: morphName('contract', route.id), description: `${sentence}${alike}` }
}
