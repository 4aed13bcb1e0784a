/** Something wrong with an input: where, what was found, what is wrong, what would be right. */
export type Problem = {
  readonly file: string
  readonly line?: number
  readonly row?: number
  /** Of a workbook: `Practices!D14`. */
  readonly cell?: string
  readonly code: string
  readonly found: string
  readonly message: string
  readonly fix: string
}
