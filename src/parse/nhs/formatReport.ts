import Papa from 'papaparse'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { ImportReport, RowNote } from './importReport.ts'

const HEADINGS = ['File', 'Row', 'Code', 'Name', 'What became of it', 'Why', 'It might be meant for']

/**
 * An import's report as CSV for a spreadsheet: first each file with its counts, then every row that was not used or
 * not used without a doubt. Text that a spreadsheet would take for a formula is made plain text.
 */
export function formatReport(report: ImportReport, problems: readonly Problem[]): string {
  const note = (outcome: string) => (one: RowNote) => [
    one.file,
    one.row,
    one.code,
    one.name ?? '',
    outcome,
    one.reason,
    one.might ?? '',
  ]
  const rows = [
    ...report.files.map(({ file, kind, rows: all, used, skipped, elsewhere }) => [
      file,
      '',
      '',
      '',
      'whole file',
      `Read as ${kind}: ${used} of ${all} rows used, ${skipped} not used, ${elsewhere} of other areas.`,
      '',
    ]),
    ...problems.map(({ file, row, found, message, fix }) => [
      file,
      row ?? '',
      found,
      '',
      'not read',
      message,
      fix,
    ]),
    ...report.skipped.map(note('not used')),
    ...report.unmatched.map(note('belongs to no practice')),
    ...report.doubts.map(note('used, with a doubt')),
    ...report.assumptions.map(sentence => ['', '', '', '', 'settled by the import', sentence, '']),
  ]
  // The mark tells Excel that this is UTF-8.
  return `\uFEFF${Papa.unparse([HEADINGS, ...rows], { escapeFormulae: true })}\r\n`
}
