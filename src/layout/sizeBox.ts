import type { MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import { toMapName } from '../domain/words/toMapName.ts'
import {
  CARD_HEIGHT,
  CARD_MAX_WIDTH,
  CARD_PADDING,
  CARD_WIDTH,
  NAME_SIZE,
  NAME_WEIGHT,
  SCALE_ONE_LINE,
  SMALL_SIZE,
  TWO_LINE_SIZE,
  UPPER_HEIGHT,
  UPPER_MAX_WIDTH,
  UPPER_MIN_WIDTH,
  UPPER_ONE_LINE,
  UPPER_TEXT_LEFT,
  UPPER_TEXT_RIGHT,
} from './mapSizes.ts'
import type { LaneId } from './placedMap.ts'
import { textWidth } from './textWidth.ts'
import { wrapName } from './wrapName.ts'

export type BoxSize = {
  readonly width: number
  readonly height: number
  readonly nameLines: readonly string[]
  readonly nameSize: number
}

/**
 * How large a box has to be for its name and one figure, and for `money`: the widest that its ribbons, side by
 * side, ever are.
 */
export function sizeBox(organisation: MappedOrganisation, lane: LaneId, money: number): BoxSize {
  if (lane === 'provide') return sizeCard(organisation, money)
  return sizeUpper(organisation, money, lane === 'scale' ? SCALE_ONE_LINE : UPPER_ONE_LINE)
}

/** One line at full size where the box is wide enough anyway, otherwise two; a box grows wider only for a long word. */
function sizeUpper(organisation: MappedOrganisation, money: number, oneLineWidth: number): BoxSize {
  const name = toMapName(organisation)
  const inset = UPPER_TEXT_LEFT + UPPER_TEXT_RIGHT
  const least = Math.ceil(Math.max(UPPER_MIN_WIDTH, money + 16))
  const oneLine = Math.ceil(textWidth(name, NAME_SIZE, NAME_WEIGHT) + inset)
  if (oneLine <= Math.max(oneLineWidth, least)) {
    return { width: Math.max(least, oneLine), height: UPPER_HEIGHT, nameLines: [name], nameSize: NAME_SIZE }
  }
  for (let width = least; width < UPPER_MAX_WIDTH; width += 6) {
    const { lines, cut } = wrapName(name, width - inset, TWO_LINE_SIZE, NAME_WEIGHT, 2)
    if (!cut) return { width, height: UPPER_HEIGHT, nameLines: lines, nameSize: TWO_LINE_SIZE }
  }
  const width = Math.max(least, UPPER_MAX_WIDTH)
  const { lines } = wrapName(name, width - inset, SMALL_SIZE, NAME_WEIGHT, 2)
  return { width, height: UPPER_HEIGHT, nameLines: lines, nameSize: SMALL_SIZE }
}

/** As narrow as its money and its longest word allow; wider, up to a limit, for a name that three lines do not hold. */
function sizeCard(organisation: MappedOrganisation, money: number): BoxSize {
  const name = toMapName(organisation)
  const least = Math.ceil(Math.max(CARD_WIDTH, money + 12))
  const most = Math.max(least, CARD_MAX_WIDTH)
  for (let width = least; ; width += 6) {
    const { lines, cut } = wrapName(name, width - 2 * CARD_PADDING, SMALL_SIZE, NAME_WEIGHT, 3)
    if (!cut || width + 6 > most)
      return { width, height: CARD_HEIGHT, nameLines: lines, nameSize: SMALL_SIZE }
  }
}
