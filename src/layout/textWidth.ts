import { ADVANCE_EXTRAS, ADVANCE_WIDTHS } from './advanceWidths.ts'

/** The weights that the map writes in. */
export type TextWeight = keyof typeof ADVANCE_WIDTHS

/** No glyph of the tables is wider: an unknown character is taken for this, so that a box is never too small. */
const WIDEST = 850

/** How wide a text runs in the map's typeface, in map units. Kerning only ever makes it narrower. */
export function textWidth(text: string, size: number, weight: TextWeight = 400): number {
  const table = ADVANCE_WIDTHS[weight]
  let thousandths = 0
  for (const letter of text) thousandths += table[indexOfLetter(letter)] ?? WIDEST
  return (thousandths * size) / 1000
}

function indexOfLetter(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 32 && code < 127) return code - 32
  const extra = ADVANCE_EXTRAS.indexOf(letter)
  return extra < 0 ? -1 : 95 + extra
}
