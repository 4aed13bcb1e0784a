import type { Lens } from '../../domain/vocabulary/view.ts'
import { groupThousands } from '../../domain/words/formatPence.ts'
import { NAME_WEIGHT, SMALL_SIZE } from '../../layout/mapSizes.ts'
import type { PlacedBox, PlacedGroup, PlacedMap } from '../../layout/placedMap.ts'
import { textWidth } from '../../layout/textWidth.ts'
import { boxParts } from '../boxParts.ts'
import { CROWN_ICON, type IconParts, kindIcon } from '../kindIcon.ts'
import { fadePalette, type Palette } from '../theme.ts'
import { figureOf } from '../words/figureOf.ts'
import type { MapReader } from '../words/readMap.ts'
import { type Focus, isAside } from '../words/toFocus.ts'
import { svgElement, svgText } from './svgText.ts'

export type BoxLook = {
  readonly reader: MapReader
  readonly lens: Lens
  readonly palette: Palette
  readonly money: boolean
  /** Organisations that formed or changed since what the map is compared with. */
  readonly changed: ReadonlySet<string>
  readonly focus: Focus | undefined
}

export function drawLanes(map: PlacedMap, palette: Palette): string {
  return map.lanes
    .map(lane => {
      const middle = lane.y + lane.height / 2
      return (
        svgElement('rect', {
          x: lane.x,
          y: lane.y,
          width: lane.width,
          height: lane.height,
          rx: 10,
          fill: palette.band,
        }) +
        svgText(lane.label, 0, 0, SMALL_SIZE, {
          fill: palette.muted,
          'text-anchor': 'middle',
          transform: `translate(${lane.x + 25} ${middle}) rotate(-90)`,
        })
      )
    })
    .join('')
}

export function drawGroup(group: PlacedGroup, palette: Palette): string {
  const patients = `${groupThousands(group.patients)} patients`
  const name = group.nameLines[0] ?? ''
  const room = group.width - 44 - textWidth(name, 20, NAME_WEIGHT) - 12
  const count = `${group.practices.length} ${group.practices.length === 1 ? 'practice' : 'practices'}`
  const box = svgElement('rect', {
    x: group.x,
    y: group.y,
    width: group.width,
    height: group.height,
    rx: 10,
    fill: palette.card,
    stroke: palette.cellLine,
    'stroke-width': 1.5,
  })
  const icon = drawIcon(
    kindIcon('gp-practice'),
    group.x + 9,
    group.y + 7,
    21,
    palette.sectors['general-practice'],
  )
  const title = svgText(name, group.x + 36, group.y + 24, 20, {
    'font-weight': NAME_WEIGHT,
    fill: palette.ink,
  })
  const words = group.open ? patients : count
  const fits = !group.open || textWidth(words, SMALL_SIZE) <= room
  const totals = !fits
    ? ''
    : group.open
      ? svgText(words, group.x + group.width - 10, group.y + 24, SMALL_SIZE, {
          'text-anchor': 'end',
          fill: palette.muted,
        })
      : svgText(words, group.x + 36, group.y + group.height - 12, SMALL_SIZE, { fill: palette.muted })
  return svgElement('g', { 'data-group': group.id }, box + icon + title + totals)
}

/** One organisation: sector by bar and icon, its name, the lens's figure; a crown over whoever leads. */
export function drawBox(box: PlacedBox, look: BoxLook): string {
  const { reader, lens, money, changed, focus } = look
  const isFaded = isAside([box.organisation], focus)
  const palette = isFaded ? fadePalette(look.palette) : look.palette
  const cell = box.lane === 'practices'
  const colour = palette.sectors[box.sector]
  const leads = reader.leads.has(box.organisation)
  // The crown already says who leads.
  const part = figureOf(reader, box.organisation, lens, money)
  const words = leads && part === 'leads' ? '' : part
  const parts = boxParts(box, words)
  // How a practice holds its core contract: solid its own, open and dashed a subcontract, framed run by another.
  const core = reader.coreOf(box.organisation)
  const cellStroke = core === 'subcontract' ? palette.sectors['general-practice'] : palette.cellLine
  const body = svgElement('rect', {
    width: box.width,
    height: box.height,
    rx: cell ? 6 : 8,
    fill: cell && core === 'own' ? palette.cell : palette.card,
    stroke: leads || core === 'none' ? palette.crown : cell ? cellStroke : palette.line,
    'stroke-width': leads ? 3.5 : core === 'none' ? 2.2 : 1.2,
    'stroke-dasharray':
      reader.organisation(box.organisation)?.placeholder === true || core === 'subcontract'
        ? '5 4'
        : undefined,
  })
  const ring = changed.has(box.organisation)
    ? svgElement('rect', {
        x: -5,
        y: -5,
        width: box.width + 10,
        height: box.height + 10,
        rx: 12,
        fill: 'none',
        stroke: palette.accent,
        'stroke-width': 2.5,
      })
    : ''
  const mark = focus?.body === box.organisation ? drawFocus(box, palette) : ''
  const bar = parts.bar ? svgElement('rect', { ...parts.bar, rx: 3, fill: colour }) : ''
  const kind = reader.organisation(box.organisation)?.kind ?? 'gp-practice'
  const icon = parts.icon ? drawIcon(kindIcon(kind), ...parts.icon.at, parts.icon.size, colour) : ''
  const name = parts.name
    .map(({ at, text }) =>
      svgText(text, ...at, box.nameSize, {
        'font-weight': cell || isFaded ? 400 : NAME_WEIGHT,
        'text-anchor': parts.anchor,
        fill: palette.ink,
      }),
    )
    .join('')
  const figure = parts.figure
    ? svgText(words, ...parts.figure, SMALL_SIZE, { 'text-anchor': parts.anchor, fill: palette.muted })
    : ''
  const crown = leads && !cell ? drawCrown(box.width, palette) : ''
  return svgElement(
    'g',
    {
      transform: `translate(${box.x} ${box.y})`,
      'data-organisation': box.organisation,
      'data-placement': box.placement,
    },
    ring + mark + body + bar + icon + name + figure + crown,
  )
}

/** Around the body that the picture is about. */
function drawFocus({ width, height }: PlacedBox, palette: Palette): string {
  return svgElement('rect', {
    'data-focus': '',
    x: -5,
    y: -5,
    width: width + 10,
    height: height + 10,
    rx: 12,
    fill: 'none',
    stroke: palette.focus,
    'stroke-width': 4,
  })
}

/** The badge of whoever leads, on the upper edge at the right. */
function drawCrown(width: number, palette: Palette): string {
  return svgElement(
    'g',
    { transform: `translate(${width - 84} -17)` },
    svgElement('rect', { width: 92, height: 30, rx: 15, fill: palette.crown }) +
      drawIcon(CROWN_ICON, 11, 5, 20, palette.onCrown) +
      svgText('leads', 37, 21, SMALL_SIZE, { 'font-weight': NAME_WEIGHT, fill: palette.onCrown }),
  )
}

export function drawIcon(icon: IconParts, x: number, y: number, size: number, colour: string): string {
  return svgElement(
    'g',
    {
      transform: `translate(${x} ${y}) scale(${size / 24})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    ...icon.map(([tag, attributes]) => svgElement(tag, attributes)),
  )
}
