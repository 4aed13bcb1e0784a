import type { Economy } from '../../domain/vocabulary/economy.ts'

/** An economy as a workbook to edit in a spreadsheet and drop back; without one, an empty template. */
export async function makeWorkbook(
  economy: Economy | undefined,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const [{ toEmptySheets, toSheets }, { writeWorkbook }] = await Promise.all([
    import('../../parse/workbook/toSheets.ts'),
    import('../../parse/workbook/writeWorkbook.ts'),
  ])
  const bytes = await writeWorkbook(economy === undefined ? toEmptySheets() : toSheets(economy))
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return {
    blob: new Blob([Uint8Array.from(bytes)], { type }),
    name: `${economy?.id ?? 'atlas-template'}.xlsx`,
  }
}
