import { CERTAINTIES, type Certainty } from '../../domain/vocabulary/certainty.ts'
import { SECTORS } from '../../domain/vocabulary/organisation.ts'
import { formatPence } from '../../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, SECTOR_NAMES } from '../../domain/words/terms.ts'
import type { Step } from '../paper/step.ts'
import { poundScale } from '../poundScale.ts'
import { CERTAINTY_WEIGHTS } from '../theme.ts'
import { arialWidth } from './arialWidth.ts'
import { CERTAINTY_LINES, DECK_PALETTE, morphName } from './deckLook.ts'
import { frameAround, pathsXml } from './freeform.ts'
import type { Shape } from './shapeXml.ts'
import { emu, type Frame, SLIDE_MARGIN, SLIDE_WIDTH, toSlideScale } from './slideScale.ts'

const TOP = emu(6.96)
const HEIGHT = emu(0.17)
const SIGN_GAP = emu(0.06)
/** Between two entries: the widest that leaves the words a size that can be read. */
const GAPS = [emu(0.2), emu(0.13), emu(0.08)] as const
const SAMPLE = emu(0.34)
const LARGEST = 10
const READABLE = 8

type Entry = {
  readonly id: string
  readonly words: string
  readonly signWidth: number
  readonly sign: (frame: Frame) => Shape
}

/** One row under the map: only what is on it. The type gives way where there is much to explain. */
export function legendShapes(step: Step): readonly Shape[] {
  const entries = [
    ...sectorEntries(step),
    ...lineEntries(step),
    ...scaleEntries(step),
    ...changeEntries(step),
  ]
  const { gap, points } = fitRow(entries)
  let x = SLIDE_MARGIN
  return entries.flatMap(({ id, words, signWidth, sign }): Shape[] => {
    const width = Math.round(arialWidth(words, points * 12_700) * 1.03)
    const at = { x, y: TOP, width: signWidth, height: HEIGHT }
    const text: Shape = {
      name: morphName('legend-words', id),
      frame: { x: x + signWidth + SIGN_GAP, y: TOP, width, height: HEIGHT },
      text: { paragraphs: [{ lines: [words], points, colour: DECK_PALETTE.muted }], anchor: 'middle' },
    }
    x += signWidth + SIGN_GAP + width + gap
    return [sign(at), text]
  })
}

function fitRow(entries: readonly Entry[]): { readonly gap: number; readonly points: number } {
  const atOnePoint = entries.reduce((sum, entry) => sum + arialWidth(entry.words, 12_700), 0) * 1.03
  const fits = GAPS.map(gap => {
    const signs = entries.reduce((sum, entry) => sum + entry.signWidth + SIGN_GAP + gap, 0)
    const room = SLIDE_WIDTH - 2 * SLIDE_MARGIN - signs
    return { gap, points: Math.min(LARGEST, room / Math.max(1, atOnePoint)) }
  })
  return fits.find(({ points }) => points >= READABLE) ?? fits.at(-1) ?? { gap: 0, points: READABLE }
}

/** A square of a sector's colour. */
export function sectorSign(name: string, colour: string, frame: Frame): Shape {
  return { name, frame, geometry: { radius: emu(0.02) }, fill: { colour } }
}

/** A line of a certainty. */
export function certaintySign(name: string, certainty: Certainty, frame: Frame): Shape {
  const y = Math.round(frame.y + frame.height / 2)
  const way = {
    points: [
      [frame.x, y],
      [frame.x + frame.width, y],
    ],
  } as const
  const around = frameAround([way])
  return {
    name,
    frame: around,
    geometry: { paths: pathsXml([way], around) },
    line: {
      colour: DECK_PALETTE.ink,
      points: 1.75 * CERTAINTY_WEIGHTS[certainty],
      dash: CERTAINTY_LINES[certainty],
    },
  }
}

function sectorEntries({ placed }: Step): readonly Entry[] {
  return SECTORS.filter(sector => placed.boxes.some(box => box.sector === sector)).map(sector => ({
    id: sector,
    words: SECTOR_NAMES[sector],
    signWidth: HEIGHT,
    sign: frame => sectorSign(morphName('legend', sector), DECK_PALETTE.sectors[sector], frame),
  }))
}

function lineEntries({ placed }: Step): readonly Entry[] {
  const lines = placed.lens === 'leadership' ? placed.ties : placed.routes
  const known = new Set<Certainty>(
    lines.map(line => (line.certainty === 'given' ? 'stated' : line.certainty)),
  )
  return CERTAINTIES.filter(certainty => known.has(certainty)).map(certainty => ({
    id: certainty,
    words: CERTAINTY_NAMES[certainty].word,
    signWidth: SAMPLE,
    sign: frame => certaintySign(morphName('legend', certainty), certainty, frame),
  }))
}

/** In the budgets lens a bar as wide as a ribbon of a round sum; without money only that width is money. */
function scaleEntries({ placed, view }: Step): readonly Entry[] {
  if (placed.lens !== 'budgets' || placed.unitsPerPound <= 0) return []
  const { pounds, units } = poundScale(placed.unitsPerPound, 60)
  const words = view.money
    ? `${formatPence(pounds * 100).replace('.0', '')} a year`
    : 'width shows the share of the money'
  return [
    {
      id: 'width',
      words,
      signWidth: toSlideScale(placed).length(units),
      sign: frame => ({
        name: morphName('legend', 'width'),
        frame,
        fill: { colour: DECK_PALETTE.muted, opacity: 0.5 },
      }),
    },
  ]
}

function changeEntries({ changed, sinceWords }: Step): readonly Entry[] {
  if (changed.size === 0) return []
  return [
    {
      id: 'changed',
      words: `new, or newly leads, ${sinceWords}`,
      signWidth: SAMPLE,
      sign: frame => ({
        name: morphName('legend', 'changed'),
        frame,
        geometry: { radius: emu(0.05) },
        line: { colour: DECK_PALETTE.accent, points: 1.5 },
      }),
    },
  ]
}
