/** Type sizes of the sheet, in points: the largest that fits is taken. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6] as const

/** What a sheet of A4 across has for the table, in millimetres; its head and foot are taken off. */
const WIDTH = 281
const HEIGHT = 160
/** The widths of the first column and of one of pounds, in type sizes. */
const STATE_COLUMN = 8
const MONEY_COLUMN = 5.8
/** Padding of a cell, left and right together, and of a row with its rule, above and below together, in millimetres. */
const GUTTER = 2
const ROW = 2.4
/** A letter's mean width and a line's height, in type sizes. */
const LETTER = 0.455
const LINE = 1.2
const MM_OF_POINT = 0.3528
/** No column of words is narrower or wider than these, as shares of their mean. */
const NARROWEST = 0.6
const WIDEST = 2

/** How the table is set: the type in points, and the columns' widths in per cent of the sheet's. */
export type Sheet = {
  readonly size: number
  readonly state: number
  readonly money: number
  /** In the order of the words of a row. */
  readonly words: readonly number[]
}

/**
 * How rows of words, with some columns of pounds beside them, are set so that they fit on one sheet of A4 across:
 * columns with more to say are wider. `undefined` where not even the smallest type does.
 */
export function fitSheet(rows: readonly (readonly string[])[], moneyColumns: number): Sheet | undefined {
  for (const size of SIZES) {
    const sheet = layOut(rows, moneyColumns, size)
    if (heightOf(rows, sheet) <= HEIGHT) return sheet
  }
  return undefined
}

function layOut(rows: readonly (readonly string[])[], moneyColumns: number, size: number): Sheet {
  const em = size * MM_OF_POINT
  const free = WIDTH - (STATE_COLUMN + MONEY_COLUMN * moneyColumns) * em
  const columns = Math.max(0, ...rows.map(row => row.length))
  const needs = Array.from({ length: columns }, (_, column) =>
    needOf(rows.map(row => row[column]?.length ?? 0)),
  )
  const mean = needs.reduce((sum, need) => sum + need, 0) / Math.max(1, columns)
  const weights = needs.map(need => Math.min(WIDEST * mean, Math.max(NARROWEST * mean, need)) || 1)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const percent = (mm: number) => (100 * mm) / WIDTH
  return {
    size,
    state: percent(STATE_COLUMN * em),
    money: percent(MONEY_COLUMN * em),
    words: weights.map(weight => percent((free * weight) / all)),
  }
}

/** The longest answer of a column makes its row high; the others make theirs. */
function needOf(lengths: readonly number[]): number {
  const sum = lengths.reduce((all, length) => all + length, 0)
  return Math.max(0, ...lengths) + sum / Math.max(1, lengths.length)
}

function heightOf(rows: readonly (readonly string[])[], { size, words }: Sheet): number {
  const em = size * MM_OF_POINT
  const line = em * LINE
  const lettersIn = words.map(share => ((share * WIDTH) / 100 - GUTTER) / (em * LETTER))
  const head = 4 * line + ROW
  return rows.reduce((height, row) => {
    const lines = row.map((text, column) => countLines(text, lettersIn[column] ?? 1))
    return height + Math.max(2, ...lines) * line + ROW
  }, head)
}

/** How many lines of so many letters a text takes: a word that does not fit moves on whole; a line break stays one. */
function countLines(text: string, letters: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0
    let count = 1
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > letters) {
        count += 1
        used = 0
      }
      // A word longer than a line is broken.
      count += Math.max(0, Math.ceil(length / letters) - 1)
      used += (used > 0 ? 1 : 0) + length
    }
    return lines + count
  }, 0)
}
