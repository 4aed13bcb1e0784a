import { CERTAINTIES } from '../../domain/vocabulary/certainty.ts'
import { SECTORS } from '../../domain/vocabulary/organisation.ts'
import { CERTAINTY_NAMES, SECTOR_NAMES } from '../../domain/words/terms.ts'
import type { About } from '../paper/about.ts'
import { describeSource, listSources, reasonsOf } from '../paper/citations.ts'
import type { Step } from '../paper/step.ts'
import { arialWidth } from './arialWidth.ts'
import { DECK_PALETTE } from './deckLook.ts'
import { certaintySign, sectorSign } from './legendShapes.ts'
import type { Shape } from './shapeXml.ts'
import { emu, type Frame, SLIDE_MARGIN } from './slideScale.ts'
import { statementShape } from './stepShapes.ts'
import type { Paragraph } from './textXml.ts'

const TOP = emu(0.95)
const ROW = emu(0.3)
const LEFT_WIDTH = emu(5.4)
const RIGHT = emu(6.1)
const RIGHT_WIDTH = emu(6.9)
const RIGHT_HEIGHT = emu(6.05)
const SIGN = emu(0.4)

/** The last slide: how to read the maps, what they rest on, and what they are not. */
export function closingShapes(steps: readonly Step[], about: About): readonly Shape[] {
  const statement = steps.find(step => step.statement.startsWith('Discussion'))?.statement
  return [...keyShapes(), sourcesShape(steps, about), statementShape(statement ?? steps[0]?.statement ?? '')]
}

function keyShapes(): readonly Shape[] {
  const certainties = CERTAINTIES.filter(certainty => certainty !== 'given')
  const linesFrom = SECTORS.length + 1.4
  const marksFrom = linesFrom + certainties.length + 1.4
  return [
    rowWords('Colour and icon say the sector', -0.1, true),
    ...SECTORS.flatMap((sector, index) => [
      sectorSign(`sector ${sector}`, DECK_PALETTE.sectors[sector], signFrame(index + 1, 0.17)),
      rowWords(SECTOR_NAMES[sector], index + 1),
    ]),
    rowWords('Line says how firmly the source has it', linesFrom - 0.1, true),
    ...certainties.flatMap((certainty, index) => [
      certaintySign(`line ${certainty}`, certainty, signFrame(linesFrom + index + 1)),
      rowWords(
        `${CERTAINTY_NAMES[certainty].word}: ${CERTAINTY_NAMES[certainty].meaning}`,
        linesFrom + index + 1,
      ),
    ]),
    rowWords('Frame and cell', marksFrom - 0.1, true),
    markSign('leads', marksFrom + 1, { line: { colour: DECK_PALETTE.crown, points: 2.25 } }),
    rowWords('Gold frame and badge: leads', marksFrom + 1),
    markSign('changed', marksFrom + 2, { line: { colour: DECK_PALETTE.accent, points: 1.5 } }),
    rowWords('Red ring: new, or newly leads, since the map compared with', marksFrom + 2),
    markSign('subcontract', marksFrom + 3, {
      line: { colour: DECK_PALETTE.sectors['general-practice'], points: 1, dash: 'dash' },
    }),
    rowWords('Broken frame: a practice under a subcontract', marksFrom + 3),
    markSign('run', marksFrom + 4, {
      fill: { colour: DECK_PALETTE.card, hatch: DECK_PALETTE.cellLine },
      line: { colour: DECK_PALETTE.crown, points: 1 },
    }),
    rowWords('Hatched: a practice that another body runs', marksFrom + 4),
  ]
}

function markSign(name: string, row: number, look: Pick<Shape, 'fill' | 'line'>): Shape {
  return { name: `mark ${name}`, frame: signFrame(row), geometry: { radius: emu(0.05) }, ...look }
}

function signFrame(row: number, width = 0.4): Frame {
  return { x: SLIDE_MARGIN, y: TOP + Math.round(row * ROW) + emu(0.06), width: emu(width), height: emu(0.17) }
}

function rowWords(words: string, row: number, isHeading = false): Shape {
  const left = isHeading ? SLIDE_MARGIN : SLIDE_MARGIN + SIGN + emu(0.12)
  return {
    name: `key ${words.slice(0, 24)}`,
    frame: { x: left, y: TOP + Math.round(row * ROW), width: LEFT_WIDTH, height: ROW },
    text: {
      paragraphs: [
        {
          lines: [words],
          points: isHeading ? 13 : 11,
          colour: isHeading ? DECK_PALETTE.ink : DECK_PALETTE.muted,
          bold: isHeading,
        },
      ],
      anchor: 'middle',
    },
  }
}

/** Every document that a step cites, and, where £ are shown, those that the rates come from. */
function sourcesShape(steps: readonly Step[], about: About): Shape {
  const rates = steps.some(step => step.view.money)
    ? about.library.services.flatMap(service => service.because)
    : []
  const sources = listSources([...steps.flatMap(reasonsOf), ...rates], about).map(describeSource)
  const points = fitParagraphs(sources)
  const look = { points, colour: DECK_PALETTE.ink, before: points * 0.45 }
  const paragraphs: readonly Paragraph[] = [
    { lines: ['Sources'], points: 13, colour: DECK_PALETTE.ink, bold: true },
    ...sources.map(source => ({ lines: [source], ...look })),
    { lines: ['What this is'], points: 13, colour: DECK_PALETTE.ink, bold: true, before: 10 },
    { lines: [PURPOSE], ...look },
  ]
  return {
    name: 'sources',
    frame: { x: RIGHT, y: TOP, width: RIGHT_WIDTH, height: RIGHT_HEIGHT },
    text: { paragraphs, wraps: true },
  }
}

const PURPOSE =
  'These maps set discussion models beside today’s arrangements, so that a board can ask better questions. ' +
  'That a body is named does not mean that it has proposed or agreed to anything. Each slide says what in it is illustrative; ' +
  'where boxes stand, and shares that a source does not give, are ours.'

/** The largest size at which sources and purpose fill no more than the column. */
function fitParagraphs(texts: readonly string[]): number {
  const room = RIGHT_HEIGHT / 12_700 - 60
  const width = RIGHT_WIDTH / 12_700
  for (let points = 11; points > 7; points -= 0.5) {
    const lines = [...texts, PURPOSE].map(text => Math.ceil(arialWidth(text, points) / (width * 0.95)))
    const height = lines.reduce((sum, count) => sum + count * points * 1.2 + points * 0.45, 0)
    if (height <= room) return points
  }
  return 7
}
