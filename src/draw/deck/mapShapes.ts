import { SMALL_SIZE } from '../../layout/mapSizes.ts'
import type { PlacedLabel, PlacedLane, PlacedMap } from '../../layout/placedMap.ts'
import type { Step } from '../paper/step.ts'
import { readMap } from '../words/readMap.ts'
import { type Focus, isAside } from '../words/toFocus.ts'
import { fitSize } from './arialWidth.ts'
import { type BoxGround, boxShapes } from './boxShapes.ts'
import { DECK_PALETTE, morphName } from './deckLook.ts'
import { groupShapes } from './groupShapes.ts'
import { routeShapes } from './routeShapes.ts'
import type { Shape } from './shapeXml.ts'
import { type SlideScale, toSlideScale } from './slideScale.ts'
import { agreementShapes, tieShapes } from './tieShapes.ts'

/** A step's map as native shapes from the back to the front: lanes, localities, practices, money, ties, bodies, words. */
export function mapShapes(step: Step): readonly Shape[] {
  const { placed, view, projection } = step
  const scale = toSlideScale(placed)
  const reader = readMap(projection.map, step.terms)
  const ground: BoxGround = {
    reader,
    scale,
    lens: placed.lens,
    money: view.money,
    changed: step.changed,
    focus: step.focus,
  }
  const cells = placed.boxes.filter(box => box.locality !== undefined)
  const upper = placed.boxes.filter(box => box.locality === undefined)
  return [
    ...placed.lanes.flatMap(lane => laneShapes(lane, scale)),
    ...placed.groups.flatMap(group => groupShapes(group, scale)),
    ...cells.flatMap(box => boxShapes(box, ground)),
    ...routeShapes(placed, ground),
    ...tieShapes(placed, ground),
    ...(placed.lens === 'budgets' ? [] : agreementShapes(placed, ground)),
    ...upper.flatMap(box => boxShapes(box, ground)),
    ...labelsOf(placed, step.focus).map(({ id, label }) => labelShape(id, label, scale)),
  ]
}

function laneShapes(lane: PlacedLane, scale: SlideScale): readonly Shape[] {
  const words = { x: lane.x + 6, y: lane.y, width: 34, height: lane.height }
  return [
    {
      name: morphName('lane', lane.id),
      frame: scale.frame(lane),
      geometry: { radius: scale.length(10) },
      fill: { colour: DECK_PALETTE.band },
    },
    {
      name: morphName('lane-name', lane.id),
      frame: scale.frame(words),
      text: {
        paragraphs: [
          {
            lines: [lane.label],
            points: scale.points(fitSize([lane.label], lane.height - 10, SMALL_SIZE)),
            colour: DECK_PALETTE.muted,
          },
        ],
        align: 'centre',
        anchor: 'middle',
        upright: true,
      },
    },
  ]
}

/** Words beside lines, where the layout found room: contracts in their lenses, ties where leadership is asked about. */
function labelsOf(
  placed: PlacedMap,
  focus: Focus | undefined,
): readonly { readonly id: string; readonly label: PlacedLabel }[] {
  const lines =
    placed.lens === 'leadership'
      ? placed.ties.map(({ id, label }) => ({ id, label, of: [id] }))
      : placed.routes.map(({ id, label, contracts }) => ({ id, label, of: contracts }))
  const bars =
    placed.lens === 'budgets' ? [] : placed.agreements.map(({ id, label }) => ({ id, label, of: [id] }))
  return [...lines, ...bars].flatMap(({ id, label, of }) =>
    label === undefined || isAside(of, focus) ? [] : [{ id, label }],
  )
}

function labelShape(id: string, { at: [x, y], text, width, height }: PlacedLabel, scale: SlideScale): Shape {
  return {
    name: morphName('word', id),
    frame: scale.frame({ x: x - width / 2, y: y - height / 2, width, height }),
    geometry: { radius: scale.length(height / 2) },
    fill: { colour: DECK_PALETTE.ground },
    line: { colour: DECK_PALETTE.line, points: 0.5 },
    text: {
      paragraphs: [{ lines: [text], points: scale.points(SMALL_SIZE * 0.97), colour: DECK_PALETTE.ink }],
      align: 'centre',
      anchor: 'middle',
    },
  }
}
