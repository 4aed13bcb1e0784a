import { breakWords } from '../kit/breakWords.ts'
import { type TextWeight, textWidth } from './textWidth.ts'

export type NameBlock = {
  readonly lines: readonly string[]
  /** True where the name had to be cut: the full one is in the table and in the tooltip. */
  readonly cut: boolean
}

/**
 * Breaks a name at its spaces into lines that fit the width. A word that is too long for a line, or what does not
 * fit the lines allowed, is cut with an ellipsis; so no line is ever wider than `width`.
 */
export function wrapName(
  name: string,
  width: number,
  size: number,
  weight: TextWeight,
  maxLines: number,
): NameBlock {
  const words = name.split(/\s+/).filter(word => word !== '')
  const lines = breakWords(words, line => textWidth(line, size, weight) <= width)
  const kept = lines.slice(0, maxLines)
  const left = lines.length > maxLines
  const fitted = kept.map((line, index) => {
    const more = left && index === maxLines - 1
    return more
      ? cutLine(`${line} ${lines[maxLines] ?? ''}`, width, size, weight)
      : fitLine(line, width, size, weight)
  })
  return { lines: fitted, cut: left || fitted.some((line, index) => line !== kept[index]) }
}

function fitLine(line: string, width: number, size: number, weight: TextWeight): string {
  return textWidth(line, size, weight) <= width ? line : cutLine(line, width, size, weight)
}

function cutLine(line: string, width: number, size: number, weight: TextWeight): string {
  let kept = line
  while (kept !== '' && textWidth(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
