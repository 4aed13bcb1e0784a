import { CARD_PADDING, SMALL_SIZE, UPPER_TEXT_LEFT } from '../layout/mapSizes.ts'
import type { PlacedBox, Point, Rectangle } from '../layout/placedMap.ts'

/** Where the parts of a box stand, from its top left corner: shared by the screen and by every export. */
export type BoxParts = {
  readonly bar?: Rectangle
  readonly icon?: { readonly at: Point; readonly size: number }
  /** Baselines of the name's lines. */
  readonly name: readonly { readonly at: Point; readonly text: string }[]
  readonly anchor: 'start' | 'middle'
  /** Baseline of the figure; absent where the name leaves no room for one. */
  readonly figure?: Point
}

const LINE = 1.14
/** From a line's top to its baseline, in its size. */
const ASCENT = 0.86

/** `hasFigure`: whether the lens has a figure for it; a practice's name stands in the middle where it has none. */
export function boxParts(box: PlacedBox, hasFigure = true): BoxParts {
  if (box.lane === 'practices') return cellParts(box, hasFigure)
  return box.lane === 'provide' ? cardParts(box) : upperParts(box)
}

/** A practice: its name in the middle, the figure under it where the name takes one line. */
function cellParts(box: PlacedBox, hasFigure: boolean): BoxParts {
  const middle = box.width / 2
  const lines = box.nameLines
  if (lines.length === 1 && hasFigure) {
    const name = stackLines(lines, middle, 4, SMALL_SIZE)
    return { name, anchor: 'middle', figure: [middle, box.height - 7] }
  }
  const top = (box.height - lines.length * SMALL_SIZE * LINE) / 2
  return { name: stackLines(lines, middle, top, SMALL_SIZE), anchor: 'middle' }
}

/** A provider: the name on top, icon and figure at the foot. */
function cardParts(box: PlacedBox): BoxParts {
  return {
    bar: { x: 0, y: 0, width: box.width, height: 5 },
    icon: { at: [CARD_PADDING, box.height - 28], size: 21 },
    name: stackLines(box.nameLines, CARD_PADDING, 9, box.nameSize),
    anchor: 'start',
    figure: [CARD_PADDING + 27, box.height - 11],
  }
}

/** A payer, a leader, general practice at scale: bar and icon at the left, name over figure. */
function upperParts(box: PlacedBox): BoxParts {
  const top = box.nameLines.length > 1 ? 6 : 15
  return {
    bar: { x: 0, y: 0, width: 6, height: box.height },
    icon: { at: [16, box.nameLines.length > 1 ? 9 : 14], size: 24 },
    name: stackLines(box.nameLines, UPPER_TEXT_LEFT, top, box.nameSize),
    anchor: 'start',
    figure: [UPPER_TEXT_LEFT, box.height - (box.nameLines.length > 1 ? 8 : 16)],
  }
}

function stackLines(lines: readonly string[], x: number, top: number, size: number): BoxParts['name'] {
  return lines.map((text, index) => ({ at: [x, top + size * (ASCENT + index * LINE)], text }))
}
