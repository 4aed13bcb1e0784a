import { CARD_PADDING, SMALL_SIZE, UPPER_TEXT_LEFT } from '../layout/mapSizes.ts'
import type { PlacedBox, Point, Rectangle } from '../layout/placedMap.ts'
import { textWidth } from '../layout/textWidth.ts'

/** Where the parts of a box stand, from its top left corner: shared by the screen and by every export. */
export type BoxParts = {
  readonly bar?: Rectangle
  readonly icon?: { readonly at: Point; readonly size: number }
  /** Baselines of the name's lines. */
  readonly name: readonly { readonly at: Point; readonly text: string }[]
  readonly anchor: 'start' | 'middle'
  /** Baseline of the figure; absent where there is none, or no room for it. */
  readonly figure?: Point
}

const LINE = 1.14
/** From a line's top to its baseline, in its size. */
const ASCENT = 0.86

/** Room between a text and the edge of its box. */
const EDGE = 4

/** `figure`: what the lens says of it, perhaps nothing; a practice's name stands in the middle where there is none. */
export function boxParts(box: PlacedBox, figure: string): BoxParts {
  if (box.lane === 'practices') return cellParts(box, figure)
  return box.lane === 'provide' ? cardParts(box, figure) : upperParts(box, figure)
}

/** True where a figure fits into so much room. Its digits are of one width, the widest. */
function fits(figure: string, room: number): boolean {
  return figure !== '' && textWidth(figure.replaceAll('1', '0'), SMALL_SIZE) <= room
}

/** A practice: its name in the middle, the figure under it where the name takes one line. */
function cellParts(box: PlacedBox, figure: string): BoxParts {
  const middle = box.width / 2
  const lines = box.nameLines
  if (lines.length === 1 && fits(figure, box.width - 2 * EDGE)) {
    const name = stackLines(lines, middle, 4, SMALL_SIZE)
    return { name, anchor: 'middle', figure: [middle, box.height - 7] }
  }
  const top = (box.height - lines.length * SMALL_SIZE * LINE) / 2
  return { name: stackLines(lines, middle, top, SMALL_SIZE), anchor: 'middle' }
}

/** A provider: the name on top, icon and figure at the foot; a long figure takes the icon's place. */
function cardParts(box: PlacedBox, figure: string): BoxParts {
  const base = {
    bar: { x: 0, y: 0, width: box.width, height: 5 },
    name: stackLines(box.nameLines, CARD_PADDING, 9, box.nameSize),
    anchor: 'start' as const,
  }
  const icon = { at: [CARD_PADDING, box.height - 28] as const, size: 21 }
  const [beside, instead] = [CARD_PADDING + 25, CARD_PADDING]
  const room = box.width - EDGE
  if (fits(figure, room - beside)) return { ...base, icon, figure: [beside, box.height - 11] }
  if (fits(figure, room - instead)) return { ...base, figure: [instead, box.height - 11] }
  return { ...base, icon }
}

/** A payer, a leader, general practice at scale: bar and icon at the left, name over figure. */
function upperParts(box: PlacedBox, figure: string): BoxParts {
  const isTall = box.nameLines.length > 1
  return {
    bar: { x: 0, y: 0, width: 6, height: box.height },
    icon: { at: [16, isTall ? 9 : 14], size: 24 },
    name: stackLines(box.nameLines, UPPER_TEXT_LEFT, isTall ? 6 : 15, box.nameSize),
    anchor: 'start',
    ...(fits(figure, box.width - UPPER_TEXT_LEFT - EDGE)
      ? { figure: [UPPER_TEXT_LEFT, box.height - (isTall ? 8 : 16)] }
      : {}),
  }
}

function stackLines(lines: readonly string[], x: number, top: number, size: number): BoxParts['name'] {
  return lines.map((text, index) => ({ at: [x, top + size * (ASCENT + index * LINE)], text }))
}
