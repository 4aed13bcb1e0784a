import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import type { Lens } from '../../domain/vocabulary/view.ts'
import { NAME_WEIGHT, SMALL_SIZE } from '../../layout/mapSizes.ts'
import type { PlacedBox, Rectangle } from '../../layout/placedMap.ts'
import { boxParts } from '../boxParts.ts'
import { CROWN_ICON, type IconParts, kindIcon } from '../kindIcon.ts'
import { describeOrganisation } from '../words/describeOrganisation.ts'
import { figureOf } from '../words/figureOf.ts'
import type { MapReader } from '../words/readMap.ts'
import { type Focus, isAside } from '../words/toFocus.ts'
import { boxText } from './boxText.ts'
import { DECK_PALETTE, morphName } from './deckLook.ts'
import { fadeBoxShape } from './fadeShape.ts'
import { frameAround, pathsXml, type Way } from './freeform.ts'
import { iconWays } from './iconWays.ts'
import type { Fill, Line, Shape } from './shapeXml.ts'
import type { SlideScale } from './slideScale.ts'

/** What every box of a slide is drawn with. */
export type BoxGround = {
  readonly reader: MapReader
  readonly scale: SlideScale
  readonly lens: Lens
  readonly money: boolean
  readonly changed: ReadonlySet<OrganisationId>
  readonly focus: Focus | undefined
}

/** An organisation; one that has nothing to do with the focus falls back. */
export function boxShapes(box: PlacedBox, ground: BoxGround): readonly Shape[] {
  const shapes = wholeShapes(box, ground)
  return isAside([box.organisation], ground.focus) ? shapes.map(fadeBoxShape) : shapes
}

/** Its box with its name and figure written in it, its bar and icon, the badge of whoever leads. */
function wholeShapes(box: PlacedBox, ground: BoxGround): readonly Shape[] {
  const { reader, scale, lens, money, changed, focus } = ground
  const id = box.organisation
  const leads = reader.leads.has(id)
  const part = figureOf(reader, id, lens, money)
  const figure = leads && part === 'leads' ? '' : part
  const parts = boxParts(box, figure)
  const colour = DECK_PALETTE.sectors[box.sector]
  const within = (inner: Rectangle) => scale.frame({ ...inner, x: box.x + inner.x, y: box.y + inner.y })
  const kind = reader.organisation(id)?.kind ?? 'gp-practice'
  return [
    ...(changed.has(id)
      ? [ringShape('changed', box, { colour: DECK_PALETTE.accent, points: 2.5 }, scale)]
      : []),
    ...(focus?.body === id
      ? [ringShape('focus', box, { colour: DECK_PALETTE.focus, points: 4 }, scale)]
      : []),
    {
      name: morphName('organisation', id),
      description: describeOrganisation(reader, id, money),
      frame: scale.frame(box),
      geometry: { radius: scale.length(box.lane === 'practices' ? 6 : 8) },
      fill: fillOf(box, reader),
      line: lineOf(box, reader, scale),
      text: boxText(box, parts, figure, scale),
    },
    ...(parts.bar ? [{ name: morphName('sector', id), frame: within(parts.bar), fill: { colour } }] : []),
    ...(parts.icon
      ? [
          iconShape(
            morphName('kind', id),
            kindIcon(kind),
            { x: box.x + parts.icon.at[0], y: box.y + parts.icon.at[1], size: parts.icon.size },
            colour,
            scale,
          ),
        ]
      : []),
    ...(leads && box.lane !== 'practices' ? crownShapes(box, scale) : []),
  ]
}

/** How a practice holds its core contract shows in its cell, as on screen. */
function fillOf(box: PlacedBox, reader: MapReader): Fill {
  if (box.lane !== 'practices') return { colour: DECK_PALETTE.card }
  const core = reader.coreOf(box.organisation)
  if (core === 'none') return { colour: DECK_PALETTE.card, hatch: DECK_PALETTE.cellLine }
  return { colour: core === 'subcontract' ? DECK_PALETTE.card : DECK_PALETTE.cell }
}

function lineOf(box: PlacedBox, reader: MapReader, scale: SlideScale): Line {
  const id = box.organisation
  if (reader.leads.has(id)) return { colour: DECK_PALETTE.crown, points: scale.points(3.5) }
  if (reader.organisation(id)?.placeholder === true)
    return { colour: DECK_PALETTE.muted, points: scale.points(1.2), dash: 'dash' }
  if (box.lane !== 'practices') return { colour: DECK_PALETTE.line, points: scale.points(1.2) }
  const core = reader.coreOf(id)
  if (core === 'none') return { colour: DECK_PALETTE.crown, points: scale.points(2) }
  if (core === 'subcontract')
    return { colour: DECK_PALETTE.sectors['general-practice'], points: scale.points(1.5), dash: 'dash' }
  return { colour: DECK_PALETTE.cellLine, points: scale.points(1) }
}

/** Around whoever formed or came to lead, and around the body that the slide is about. */
function ringShape(mark: string, box: PlacedBox, { colour, points }: Line, scale: SlideScale): Shape {
  const around = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 }
  return {
    name: morphName(mark, box.organisation),
    frame: scale.frame(around),
    geometry: { radius: scale.length(12) },
    line: { colour, points: scale.points(points) },
  }
}

/** The badge on the upper edge of whoever leads. */
function crownShapes(box: PlacedBox, scale: SlideScale): readonly Shape[] {
  const badge = { x: box.x + box.width - 84, y: box.y - 17, width: 92, height: 30 }
  const { organisation } = box
  return [
    {
      name: morphName('leads', organisation),
      frame: scale.frame(badge),
      geometry: { radius: scale.length(15) },
      fill: { colour: DECK_PALETTE.crown },
      text: {
        paragraphs: [
          {
            lines: ['leads'],
            points: scale.points(SMALL_SIZE),
            colour: DECK_PALETTE.onCrown,
            bold: NAME_WEIGHT > 500,
          },
        ],
        inset: [scale.length(35), 0],
        anchor: 'middle',
      },
    },
    iconShape(
      morphName('crown', organisation),
      CROWN_ICON,
      { x: badge.x + 11, y: badge.y + 5, size: 20 },
      DECK_PALETTE.onCrown,
      scale,
    ),
  ]
}

/** An icon as one freeform of round strokes. */
function iconShape(
  name: string,
  icon: IconParts,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  colour: string,
  scale: SlideScale,
): Shape {
  const ways = iconWays(icon).map(
    (points): Way => ({
      points: points.map(([px, py]) => scale.point([x + (px * size) / 24, y + (py * size) / 24])),
    }),
  )
  const frame = frameAround(ways)
  const line = { colour, points: scale.points((2 * size) / 24) }
  return { name, frame, geometry: { paths: pathsXml(ways, frame) }, line }
}
