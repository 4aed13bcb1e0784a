import { CERTAINTIES, type Certainty } from '../../domain/vocabulary/certainty.ts'
import { SECTORS } from '../../domain/vocabulary/organisation.ts'
import type { Lens } from '../../domain/vocabulary/view.ts'
import { formatPence } from '../../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, SECTOR_NAMES } from '../../domain/words/terms.ts'
import { SMALL_SIZE } from '../../layout/mapSizes.ts'
import type { PlacedMap } from '../../layout/placedMap.ts'
import { textWidth } from '../../layout/textWidth.ts'
import { isNew } from '../isNew.ts'
import { poundScale } from '../poundScale.ts'
import { CERTAINTY_DASHES, CERTAINTY_WEIGHTS, type Palette } from '../theme.ts'
import type { BoxLook } from './drawBoxes.ts'
import { svgElement, svgText } from './svgText.ts'

const GAP = 26
const ROW = 26

export type Legend = { readonly drawn: string; readonly height: number }

type Entry = { readonly sign: string; readonly signWidth: number; readonly words: string }

export type LegendLook = Pick<BoxLook, 'reader' | 'palette' | 'money' | 'changed'> & {
  /** "since today": what is new is new since then. */
  readonly sinceWords?: string | undefined
}

/**
 * Signs and words: the sectors on this map, its certainties, in the budgets lens the measure of £, and the frames of
 * whoever leads, and how what is new is marked.
 */
export function drawLegend(map: PlacedMap, look: LegendLook, width: number): Legend {
  const { palette, money } = look
  const sectors = SECTORS.filter(sector => map.boxes.some(box => box.sector === sector))
  const entries: Entry[] = sectors.map(sector => ({
    sign: svgElement('rect', { y: -14, width: 16, height: 16, rx: 3, fill: palette.sectors[sector] }),
    signWidth: 16,
    words: SECTOR_NAMES[sector],
  }))
  const lines = map.lens === 'leadership' ? map.ties : map.routes
  for (const certainty of CERTAINTIES) {
    // Given and stated are one line.
    const isDrawn = lines.some(line => (line.certainty === 'given' ? 'stated' : line.certainty) === certainty)
    if (!isDrawn) continue
    entries.push({
      sign: drawSample(certainty, palette),
      signWidth: 44,
      words: CERTAINTY_NAMES[certainty].word,
    })
  }
  if (map.lens === 'budgets' && money && map.unitsPerPound > 0) entries.push(scaleEntry(map, palette))
  entries.push(...markEntries(map, look))
  let x = 0
  let row = 0
  const drawn = entries.map(({ sign, signWidth, words }) => {
    const length = signWidth + 7 + textWidth(words, SMALL_SIZE)
    if (x > 0 && x + length > width) {
      x = 0
      row += 1
    }
    const entry = svgElement(
      'g',
      { transform: `translate(${x} ${row * ROW})` },
      sign + svgText(words, signWidth + 7, 0, SMALL_SIZE, { fill: palette.muted }),
    )
    x += length + GAP
    return entry
  })
  return { drawn: drawn.join(''), height: (row + 1) * ROW }
}

/** The frames that boxes of this map wear, and how lines are marked that were not there before. */
function markEntries(map: PlacedMap, { reader, palette, changed, sinceWords }: LegendLook): readonly Entry[] {
  const leads = map.boxes.some(box => reader.leads.has(box.organisation))
  const news = map.boxes.filter(box => changed.has(box.organisation))
  const hasLine = map.lens !== 'leadership' && map.routes.some(route => isNew(route.contracts, changed))
  const word = news.some(box => reader.leads.has(box.organisation)) ? 'new, or newly leads' : 'new'
  const ring = news.length === 0 ? '' : drawFrame(palette.accent, 2.5)
  const ringWidth = news.length === 0 ? 0 : 36
  return [
    ...(leads ? [{ sign: drawFrame(palette.crown, 3.5), signWidth: 30, words: 'leads' }] : []),
    ...(ring !== '' || hasLine
      ? [
          {
            sign: ring + (hasLine ? drawNewLine(map.lens, ringWidth, palette) : ''),
            signWidth: hasLine ? ringWidth + 36 : 30,
            words: [word, sinceWords].filter(Boolean).join(word === 'new' ? ' ' : ', '),
          },
        ]
      : []),
  ]
}

function drawFrame(stroke: string, width: number): string {
  return svgElement('rect', {
    x: 1,
    y: -14,
    width: 28,
    height: 15,
    rx: 4,
    fill: 'none',
    stroke,
    'stroke-width': width,
  })
}

/** A sample of a line with the light band of what is new beneath it; of a ribbon, with its edges. */
function drawNewLine(lens: Lens, x: number, palette: Palette): string {
  const line = (d: string, stroke: string, width: number, opacity?: number) =>
    svgElement('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-opacity': opacity })
  if (lens !== 'budgets') {
    const d = `M${x} -6h36`
    return line(d, palette.accent, 9, 0.32) + line(d, palette.ink, 3)
  }
  const body = { x, y: -12, width: 36, height: 12, fill: palette.muted, 'fill-opacity': 0.5 }
  return svgElement('rect', body) + line(`M${x} -12h36M${x} 0h36`, palette.accent, 2)
}

function drawSample(certainty: Certainty, palette: Palette): string {
  const dashes = CERTAINTY_DASHES[certainty]
  return svgElement('path', {
    d: 'M0 -6H44',
    stroke: palette.ink,
    'stroke-width': 3 * CERTAINTY_WEIGHTS[certainty],
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
    'stroke-linecap': certainty === 'possible' ? 'round' : 'butt',
  })
}

/** A bar of a round sum, as wide as a ribbon of that money would be. */
function scaleEntry(map: PlacedMap, palette: Palette) {
  const { pounds, units: width } = poundScale(map.unitsPerPound, 60)
  const sign = svgElement('rect', { y: -14, width, height: 16, fill: palette.muted, 'fill-opacity': 0.5 })
  return { sign, signWidth: width, words: `${formatPence(pounds * 100).replace('.0', '')} a year` }
}
