import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import type { ImportReport } from '../../parse/nhs/importReport.ts'
import type { ImportChoices } from '../../parse/nhs/importRequest.ts'
import type { ImportOffer } from '../../parse/nhs/listOffer.ts'
import type { OwnColumns } from '../../parse/nhs/ownColumns.ts'
import type { TableKind } from '../../parse/nhs/tableKind.ts'

/** A file as the reader gave it; the same file given twice has the same key. */
export type GivenFile = { readonly key: string; readonly file: File }

/** What the reader says a table is, where it is not what was recognised. */
export type TableChoice = { readonly kind: TableKind | 'unknown'; readonly columns: OwnColumns }

/** What the page asks of the worker: always with all that it takes, so that a new worker can go on for another. */
export type ImportOrder = {
  readonly files: readonly GivenFile[]
  /** By the id of the table. */
  readonly choices: Readonly<Record<string, TableChoice>>
  readonly ask:
    | { readonly for: 'tables' }
    | { readonly for: 'area'; readonly area: Omit<ImportChoices, 'id' | 'name'> }
}

/** One table of a file, as the reader is shown it. */
export type TableCard = TableChoice & {
  readonly id: string
  /** The key of its file. */
  readonly key: string
  /** With the sheet, where the file is a workbook. */
  readonly name: string
  readonly rows: number
  /** The first rows, for telling which column is what. */
  readonly top: readonly (readonly string[])[]
}

export type ImportAnswer =
  | { readonly kind: 'progress'; readonly stage: string; readonly done: number; readonly of: number }
  | {
      readonly kind: 'tables'
      readonly cards: readonly TableCard[]
      readonly problems: readonly FileProblem[]
      readonly offer: ImportOffer
    }
  | ({ readonly kind: 'area' } & AreaAnswer)
  | { readonly kind: 'failed'; readonly message: string }

/** What is wrong with a file, and which file it is. */
export type FileProblem = Problem & { readonly key: string }

/** What would be opened, and what became of every row. */
export type AreaAnswer = {
  /** With its file's text, where an economy could be made. */
  readonly made: { readonly economy: Economy; readonly text: string } | undefined
  readonly report: ImportReport
  readonly problems: readonly Problem[]
  /** The report for a spreadsheet. */
  readonly csv: string
}
