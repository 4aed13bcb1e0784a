import { cellOf, type Table } from '../table/table.ts'
import type { ReportBook } from './importReport.ts'
import { isCommissionerCode, isPracticeCode, isTurnedIntoNumber } from './practiceCode.ts'
import { isOdsHeader } from './recogniseTable.ts'

/** A row of the practices file that is an active GP practice in England. */
export type PracticeRecord = {
  readonly code: string
  readonly name: string
  readonly postcode: string
  readonly commissioner: string
  readonly file: string
  readonly row: number
}

/** The practices file read once, for all England or for as much as it holds. */
export type PracticesFile = {
  /** In the order of the file. */
  readonly active: ReadonlyMap<string, PracticeRecord>
  /** Why a code of the file is not an active practice. */
  readonly inactive: ReadonlyMap<string, { readonly reason: string; readonly commissioner: string }>
}

const STATUS: Readonly<Record<string, string>> = {
  C: 'Closed.',
  CLOSED: 'Closed.',
  INACTIVE: 'Closed.',
  D: 'Dormant: no practitioner is linked to the code.',
  DORMANT: 'Dormant: no practitioner is linked to the code.',
  P: 'Proposed: not open yet.',
  PROPOSED: 'Proposed: not open yet.',
}

/** Setting 4 until 2019, role RO76 since; roles may be joined by bars. */
const GP_SETTINGS = new Set(['4', 'RO76'])

/**
 * Reads ODS practice tables (`epraccur`) of every edition. The file lists all prescribing cost centres: only what is
 * active, of the setting GP practice, and in England is used. Rows outside `wanted` are counted, not named.
 */
export function readPractices(
  tables: readonly Table[],
  wanted: (commissioner: string) => boolean,
  report: ReportBook,
): PracticesFile {
  const active = new Map<string, PracticeRecord>()
  const inactive = new Map<string, { readonly reason: string; readonly commissioner: string }>()
  for (const table of tables) {
    let [rows, used, skipped, elsewhere] = [0, 0, 0, 0]
    for (const [index, cells] of table.rows.entries()) {
      if (cells.every(cell => cell.trim() === '') || (index === 0 && isOdsHeader(cells))) continue
      rows += 1
      const record = toRecord(cells, table.file, index + 1)
      const isWanted = wanted(record.commissioner)
      const reason = active.has(record.code)
        ? `The code stands already in row ${active.get(record.code)?.row} of ${active.get(record.code)?.file}.`
        : whyNot(cells, record)
      if (reason === undefined) {
        active.set(record.code, record)
        inactive.delete(record.code)
        if (isWanted) used += 1
        else elsewhere += 1
        continue
      }
      if (!active.has(record.code)) inactive.set(record.code, { reason, commissioner: record.commissioner })
      if (isWanted || !isPracticeCode(record.code) || isTurnedIntoNumber(record.commissioner)) {
        skipped += 1
        const { code, name, file, row } = record
        report.skip({ file, row, code, name, reason })
      } else elsewhere += 1
    }
    report.closeFile({ file: table.file, kind: 'practices', rows, used, skipped, elsewhere })
  }
  return { active, inactive }
}

function toRecord(cells: readonly string[], file: string, row: number): PracticeRecord {
  return {
    code: cellOf(cells, 0).toUpperCase(),
    name: cellOf(cells, 1).slice(0, 200) || cellOf(cells, 0),
    postcode: cellOf(cells, 9).toUpperCase(),
    commissioner: (cellOf(cells, 14) || cellOf(cells, 23)).toUpperCase(),
    file,
    row,
  }
}

function whyNot(cells: readonly string[], { code, commissioner }: PracticeRecord): string | undefined {
  if (!isPracticeCode(code)) return `“${code}” is not a practice code: a letter and five digits.`
  if (/^(ALD|GUE|JER)/.test(code)) return 'In the Channel Islands, not in England.'
  if (cellOf(cells, 2) === 'W00' || code.startsWith('W')) return 'In Wales, not in England.'
  const settings = cellOf(cells, 25).toUpperCase().split('|')
  if (!settings.some(setting => GP_SETTINGS.has(setting))) {
    return `Not a GP practice: its prescribing setting is ${settings.join(' and ') || 'empty'}.`
  }
  const status = cellOf(cells, 12).toUpperCase()
  if (status !== 'A' && status !== 'ACTIVE') return STATUS[status] ?? `Its status “${status}” is not known.`
  if (isTurnedIntoNumber(commissioner)) {
    return `Its commissioner reads “${commissioner}”: a spreadsheet has turned the code into a number.`
  }
  if (commissioner === '') return 'It names no commissioner.'
  return isCommissionerCode(commissioner) ? undefined : `“${commissioner}” is not the code of a commissioner.`
}
