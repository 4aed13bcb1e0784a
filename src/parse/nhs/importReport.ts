import type { FindMatch } from './findMatch.ts'

/** A row that was not used, and why. */
export type RowNote = {
  readonly file: string
  /** From 1, as a spreadsheet counts. */
  readonly row: number
  readonly code: string
  readonly name?: string
  readonly reason: string
  /** Which practice without such a row it might have been meant for. */
  readonly might?: string
}

/** What became of one table's rows: `used` + `skipped` + `elsewhere` + `blank` is all of them, but for the header. */
type FileReport = {
  readonly file: string
  /** What the table was recognised as. */
  readonly kind: string
  readonly rows: number
  readonly used: number
  /** Each of them stands in `skipped` or `unmatched`. */
  readonly skipped: number
  /** Rows of other areas, which were not asked for. */
  readonly elsewhere: number
}

/** How a payments column was counted. */
type ColumnNote = { readonly file: string; readonly column: string; readonly line: string }

/** What an import used, left out and assumed: nothing happens to a file without a word here. */
export type ImportReport = {
  readonly files: readonly FileReport[]
  readonly skipped: readonly RowNote[]
  /** Rows for practices that are not active practices of the practices file. */
  readonly unmatched: readonly (RowNote & { readonly patients?: number })[]
  /** Rows that were used although something in them does not add up. */
  readonly doubts: readonly RowNote[]
  readonly columns: readonly ColumnNote[]
  /** What the import had to settle itself, in sentences. */
  readonly assumptions: readonly string[]
  readonly totals: ImportTotals
}

export type ImportTotals = {
  readonly practices: number
  readonly patients: number
  /** Codes without a registered list, which stand apart from the map. */
  readonly apart: number
  /** Active codes in the area without a row of payments, those apart included. */
  readonly withoutPayments: number
  readonly contracts: Readonly<Record<string, number>>
  /** Whole pence. */
  readonly core: number
  readonly quality: number
  readonly enhanced: number
  readonly dispensing: number
}

type FindMatchOfKind = (kind: string) => FindMatch | undefined

/** Collects the notes of an import while its tables are read. */
export type ReportBook = {
  readonly skip: (note: RowNote) => void
  readonly unmatch: (note: RowNote & { readonly patients?: number }) => void
  readonly doubt: (note: RowNote) => void
  readonly column: (note: ColumnNote) => void
  readonly assume: (sentence: string) => void
  readonly closeFile: (report: FileReport) => void
  /** `findMatch` is asked, by the kind of the row's table, what a row without a practice might have been meant for. */
  readonly close: (totals: ImportTotals, findMatch?: FindMatchOfKind) => ImportReport
}

export function startReport(): ReportBook {
  const files: FileReport[] = []
  const skipped: RowNote[] = []
  const unmatched: (RowNote & { readonly patients?: number })[] = []
  const doubts: RowNote[] = []
  const columns: ColumnNote[] = []
  const assumptions: string[] = []
  return {
    skip: note => skipped.push(note),
    unmatch: note => unmatched.push(note),
    doubt: note => doubts.push(note),
    column: note => columns.push(note),
    assume: sentence => {
      if (!assumptions.includes(sentence)) assumptions.push(sentence)
    },
    closeFile: report => files.push(report),
    close: (totals, findMatch) => {
      const kinds = new Map(files.map(({ file, kind }) => [file, kind]))
      const suggest = <Note extends RowNote>(note: Note): Note => {
        const might = findMatch?.(kinds.get(note.file) ?? '')?.(note.code, note.name)
        return might === undefined ? note : { ...note, might }
      }
      return {
        files,
        skipped: findMatch === undefined ? skipped : skipped.map(suggest),
        unmatched: unmatched.map(suggest),
        doubts,
        columns,
        assumptions,
        totals,
      }
    },
  }
}
