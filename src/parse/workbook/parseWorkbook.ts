import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { Outcome } from '../../kit/result.ts'
import { readSheets } from '../xlsx/readWorkbook.ts'
import type { SheetCell } from '../xlsx/sheetXml.ts'
import { fromSheets } from './fromSheets.ts'

/** Reads a workbook of the atlas, told by sheet and cell what in it cannot be used. Never throws. */
export function parseWorkbook(bytes: Uint8Array, file: string): Outcome<Economy, Problem> {
  const { value, problems } = readSheets(file, bytes, (cell: SheetCell) => cell)
  return value === undefined ? { value: undefined, problems } : fromSheets(file, value)
}
