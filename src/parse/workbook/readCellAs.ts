import type { CellValue, Column, WordSet } from './sheetPlan.ts'
import { WORD_SETS } from './sheetPlan.ts'
import { toWord } from './wordSets.ts'

/** A value for the economy's file, or what is wrong with the cell. */
export type ReadCell = { readonly value: unknown } | { readonly message: string; readonly fix: string }

/** Days since the end of 1899, as a spreadsheet counts, from 1970 to 2100. */
const FIRST_DAY = 25_569
const LAST_DAY = 73_050

/** Reads a cell as its column wants it. What it makes nothing of goes on as it is, for the file's own checks to name. */
export function readCellAs({ type, from }: Column, cell: Exclude<CellValue, null>): ReadCell {
  switch (type) {
    case 'text':
      return { value: toText(cell) }
    case 'word': {
      const set = WORD_SETS.find((one): one is WordSet => one === from)
      return { value: set === undefined ? toText(cell) : toWord(set, toText(cell)) }
    }
    case 'date':
      return { value: toDate(cell) }
    case 'whole':
      return { value: typeof cell === 'string' ? readWhole(cell) : cell }
    case 'pounds':
      return readPounds(cell)
    case 'share':
      return { value: typeof cell === 'string' ? readShare(cell) : cell }
    case 'yes':
      return { value: readYes(cell) }
    case 'ids': {
      const ids = toText(cell).split(/[,;\n]/)
      return { value: ids.map(id => id.trim()).filter(id => id !== '') }
    }
  }
}

function toText(cell: Exclude<CellValue, null>): string {
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell)
}

/** A spreadsheet turns `2015-04` into the number of a day, which tells the month just as well. */
function toDate(cell: Exclude<CellValue, null>): string {
  if (typeof cell !== 'number' || cell < FIRST_DAY || cell > LAST_DAY) return toText(cell)
  const day = new Date((Math.floor(cell) - FIRST_DAY) * 86_400_000).toISOString()
  return day.slice(0, day.slice(8, 10) === '01' ? 7 : 10)
}

function readWhole(text: string): number | string {
  const plain = /^\d{1,3}(?:[,\s]\d{3})+$/.test(text.trim()) ? text.replace(/[,\s]/g, '') : text.trim()
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : text
}

/** Exact: 2 decimals and no more, whether it is a number or text with a pound sign and commas. */
function readPounds(cell: Exclude<CellValue, null>): ReadCell {
  const fix = 'Write pounds and pence, such as 12345.67; leave the cell empty where it is not known.'
  const plain = toText(cell)
    .replace(/[£\s]/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
  const decimals = /^[−-]?\d{1,12}(?:\.(\d*))?$/.exec(plain)
  if (decimals === null) return { message: `“${toText(cell).slice(0, 40)}” is not an amount.`, fix }
  if ((decimals[1] ?? '').length > 2) return { message: `“${plain}” has more than two decimals.`, fix }
  const pence = Math.round(Number(plain.replace('−', '-')) * 100)
  return { value: pence === 0 ? 0 : pence }
}

function readShare(text: string): number | string {
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim())?.[1]
  if (percent !== undefined) return Number(percent) / 100
  return /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : text
}

function readYes(cell: Exclude<CellValue, null>): boolean | string | number {
  if (typeof cell === 'boolean') return cell
  const word = String(cell).trim().toLowerCase()
  if (['yes', 'y', 'true', 'x', '1'].includes(word)) return true
  return ['no', 'n', 'false', '0'].includes(word) ? false : cell
}
