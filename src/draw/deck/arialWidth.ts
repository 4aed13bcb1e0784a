import { breakWords } from '../../kit/breakWords.ts'

/** Advance widths of Arial (and of Helvetica and Liberation Sans, which share them) in thousandths, from space to ~. */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584'
const TABLES = { regular: REGULAR.split(' ').map(Number), bold: BOLD.split(' ').map(Number) } as const
/** Dashes, quotes, £ and accented letters: none that a name has is wider than a capital. */
const OTHER = 667

/** How wide a text runs in Arial at a size, in the size's unit. */
export function arialWidth(text: string, size: number, bold = false): number {
  const table = bold ? TABLES.bold : TABLES.regular
  let thousandths = 0
  for (const letter of text) thousandths += table[(letter.codePointAt(0) ?? 0) - 32] ?? OTHER
  return (thousandths * size) / 1000
}

/** A text in lines that are no wider than `width` at a size; a single word may be. */
export function wrapArial(text: string, width: number, size: number): readonly string[] {
  return breakWords(text.split(' '), line => arialWidth(line, size) <= width)
}

/** The size, at most `size`, at which every line fits into a width: the map was measured in another face. */
export function fitSize(lines: readonly string[], width: number, size: number, bold = false): number {
  const widest = Math.max(1, ...lines.map(line => arialWidth(line, size, bold)))
  return widest <= width ? size : (size * width) / widest
}
