import { SMALL_SIZE } from '../../layout/mapSizes.ts'
import type { PlacedBox } from '../../layout/placedMap.ts'
import type { BoxParts } from '../boxParts.ts'
import { arialWidth, fitSize } from './arialWidth.ts'
import { DECK_PALETTE } from './deckLook.ts'
import type { SlideScale } from './slideScale.ts'
import type { Paragraph, Text } from './textXml.ts'

/** Arial's line in its size, and from a line's top to its baseline. */
const LINE = 1.15
const ASCENT = 0.905
/** Kept clear at a box's right edge. */
const EDGE = 6
/** A figure's baseline stands no nearer to the lower edge: a leader's frame is thick. */
const FOOT = 12

/** What is written in a box: its name and under it the lens's figure, in one text that moves with the box. */
export function boxText(box: PlacedBox, parts: BoxParts, figure: string, scale: SlideScale): Text {
  return parts.anchor === 'middle' ? cellText(box, figure, scale) : cardText(box, parts, figure, scale)
}

/** A practice: name and figure in the middle of its cell. */
function cellText(box: PlacedBox, figure: string, scale: SlideScale): Text {
  const room = box.width - EDGE
  const shown = figure !== '' && box.nameLines.length === 1 ? figure : ''
  const size = fitSize(box.nameLines, room, SMALL_SIZE * 0.94)
  return {
    paragraphs: [
      { lines: box.nameLines, points: scale.points(size), colour: DECK_PALETTE.ink },
      ...(shown === ''
        ? []
        : [
            {
              lines: [shown],
              points: scale.points(fitSize([shown], room, SMALL_SIZE * 0.94)),
              colour: DECK_PALETTE.muted,
            },
          ]),
    ],
    align: 'centre',
    anchor: 'middle',
  }
}

/** All others: the name where the screen has it, the figure on the screen's baseline, right of a card's icon. */
function cardText(box: PlacedBox, parts: BoxParts, figure: string, scale: SlideScale): Text {
  const [first] = parts.name
  const left = first?.at[0] ?? EDGE
  const size = fitSize(box.nameLines, box.width - left - EDGE, box.nameSize * 0.96, true)
  const top = Math.max(2, (first?.at[1] ?? box.nameSize) - size * ASCENT)
  const name: Paragraph = {
    lines: box.nameLines,
    points: scale.points(size),
    colour: DECK_PALETTE.ink,
    bold: true,
  }
  const inset = [scale.length(left), scale.length(top)] as const
  const at = parts.figure
  if (at === undefined || figure === '') return { paragraphs: [name], inset }
  const room = box.width - at[0] - EDGE / 2
  const small = fitSize([figure], room, SMALL_SIZE * 0.97)
  // A figure that would have to be made illegible is left to the screen reader and the notes.
  if (small < SMALL_SIZE * 0.7 || arialWidth(figure, small) > room + 1) return { paragraphs: [name], inset }
  const written = top + box.nameLines.length * size * LINE + small * ASCENT
  return {
    paragraphs: [
      name,
      {
        lines: [figure],
        points: scale.points(small),
        colour: DECK_PALETTE.muted,
        before: scale.points(Math.max(0, Math.min(at[1], box.height - FOOT) - written)),
        indent: scale.length(at[0] - left),
      },
    ],
    inset,
  }
}
