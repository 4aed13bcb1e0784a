import type { CareMap } from '../../domain/vocabulary/careMap.ts'
import { NAME_WEIGHT, SMALL_SIZE } from '../../layout/mapSizes.ts'
import type { PlacedLabel, PlacedMap } from '../../layout/placedMap.ts'
import { textWidth } from '../../layout/textWidth.ts'
import { wrapName } from '../../layout/wrapName.ts'
import { FONT_FAMILY, type Palette } from '../theme.ts'
import { readMap } from '../words/readMap.ts'
import { type Focus, isAside } from '../words/toFocus.ts'
import { type BoxLook, drawBox, drawGroup, drawLanes } from './drawBoxes.ts'
import { drawLegend } from './drawLegend.ts'
import { drawAgreements, drawRoutes, drawTies } from './drawRoutes.ts'
import { svgElement, svgText } from './svgText.ts'

/** What a picture says around its map. */
export type SvgWords = {
  readonly title: string
  readonly subtitle: string
  /** One sentence. */
  readonly caption: string
  /** "Discussion model, April 2015; not a proposal. Illustrative figures." */
  readonly statement: string
}

type MapOptions = {
  readonly palette: Palette
  readonly money: boolean
  readonly changed?: ReadonlySet<string>
  /** The body that the picture is about: it is ringed, and what has nothing to do with it falls back. */
  readonly focus?: Focus | undefined
}

export type SvgOptions = MapOptions & {
  readonly words: SvgWords
  /** "since today": what is new is new since then. */
  readonly sinceWords?: string
  /** `@font-face` rules, where the picture has to carry its typeface. */
  readonly fontFaces?: string
}

const HEAD = 58
const MARGIN = 20
const CAPTION_SIZE = 24
const STATEMENT_LINE = 24
const MOST_LINES = 6

/** A placed map as a self-contained picture: text as text, with its title, legend and statement. */
export function renderSvg(map: CareMap, placed: PlacedMap, options: SvgOptions): string {
  const { palette, words, money, changed = new Set(), sinceWords } = options
  const width = placed.width + 2 * MARGIN
  const caption = wrapName(words.caption, placed.width, CAPTION_SIZE, NAME_WEIGHT, 2).lines
  const foot = HEAD + placed.height
  const legendTop = foot + caption.length * 32 + 34
  const legend = drawLegend(
    placed,
    { reader: readMap(map), palette, money, changed, sinceWords },
    placed.width,
  )
  const statement = wrapName(words.statement, placed.width, SMALL_SIZE, 400, MOST_LINES).lines
  const statementTop = legendTop + legend.height + 4
  const height = statementTop + (statement.length - 1) * STATEMENT_LINE + 10
  return frame(
    width,
    height,
    svgElement('title', {}, `${words.title}: ${words.subtitle}`.replace(/[<&]/g, '')),
    options.fontFaces === undefined ? '' : `<style>${options.fontFaces}</style>`,
    svgElement('rect', { width, height, fill: palette.ground }),
    drawHeading(words, width, palette),
    svgElement('g', { transform: `translate(${MARGIN} ${HEAD})` }, ...drawMap(map, placed, options)),
    ...caption.map((line, index) =>
      svgText(line, MARGIN, foot + 30 + index * 32, CAPTION_SIZE, {
        'font-weight': NAME_WEIGHT,
        fill: palette.ink,
      }),
    ),
    svgElement('g', { transform: `translate(${MARGIN} ${legendTop})` }, legend.drawn),
    ...statement.map((line, index) =>
      svgText(line, MARGIN, statementTop + index * STATEMENT_LINE, SMALL_SIZE, { fill: palette.muted }),
    ),
  )
}

/** The map alone, for a picture so small that no words round it could be read. */
export function renderSmallSvg(map: CareMap, placed: PlacedMap, options: MapOptions): string {
  const { width, height } = placed
  const ground = svgElement('rect', { width, height, fill: options.palette.ground })
  return frame(width, height, ground, ...drawMap(map, placed, options))
}

function frame(width: number, height: number, ...content: readonly string[]): string {
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      'font-family': FONT_FAMILY,
      role: 'img',
    },
    ...content,
  )
}

function drawMap(map: CareMap, placed: PlacedMap, options: MapOptions): readonly string[] {
  const { palette, money, changed = new Set(), focus } = options
  const look: BoxLook = { reader: readMap(map), lens: placed.lens, palette, money, changed, focus }
  const cells = placed.boxes.filter(box => box.locality !== undefined)
  const upper = placed.boxes.filter(box => box.locality === undefined)
  const isLeadership = placed.lens === 'leadership'
  const bars = placed.lens === 'budgets' ? [] : placed.agreements
  const named = [
    ...placed.routes.map(({ label, contracts }) => ({ label, ids: contracts })),
    ...[...(isLeadership ? placed.ties : []), ...bars].map(({ label, id }) => ({ label, ids: [id] })),
  ]
  return [
    drawLanes(placed, palette),
    ...placed.groups.map(group => drawGroup(group, palette)),
    ...cells.map(box => drawBox(box, look)),
    drawRoutes(placed.routes, { lens: placed.lens, palette, changed, focus }),
    drawTies(placed, palette, focus),
    drawAgreements(bars, palette, focus),
    ...upper.map(box => drawBox(box, look)),
    ...named.flatMap(({ label, ids }) => (label && !isAside(ids, focus) ? [drawLabel(label, palette)] : [])),
  ]
}

/** The title, and beside it what is shown of whom; a name too long for the picture is cut, and stands whole in its title. */
function drawHeading(words: SvgWords, width: number, palette: Palette): string {
  const title = svgText(words.title, MARGIN, 40, 30, { 'font-weight': 700, fill: palette.ink })
  const after = MARGIN + textWidth(words.title, 30, 700) + 16
  const [subtitle = ''] = wrapName(words.subtitle, width - MARGIN - after, 20, 400, 1).lines
  return title + svgText(subtitle, after, 40, 20, { fill: palette.muted })
}

function drawLabel(label: PlacedLabel, palette: Palette): string {
  const [x, y] = label.at
  const { width, height } = label
  return (
    svgElement('rect', {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: height / 2,
      fill: palette.ground,
      stroke: palette.line,
    }) +
    svgText(label.text, x, y + SMALL_SIZE * 0.35, SMALL_SIZE, { 'text-anchor': 'middle', fill: palette.ink })
  )
}
