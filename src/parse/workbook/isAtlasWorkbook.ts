import { listSheets } from '../xlsx/readWorkbook.ts'
import { ABOUT_SHEET, SHEETS } from './sheetPlan.ts'

/** Whether bytes are a workbook of the atlas: told by its sheets, whatever a spreadsheet has made of the rest. */
export function isAtlasWorkbook(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const names = new Set(listSheets(bytes)?.map(name => name.trim().toLowerCase()))
  return [ABOUT_SHEET, SHEETS.practices.name].every(name => names.has(name.toLowerCase()))
}
