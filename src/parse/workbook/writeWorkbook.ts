import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal'
import {
  ABOUT_FIELDS,
  ABOUT_MARK,
  ABOUT_SHEET,
  type CellValue,
  type Column,
  type ColumnType,
  WORKBOOK_VERSION,
} from './sheetPlan.ts'
import { NOTES_SHEET, toNotes, toWordRange } from './toNotes.ts'
import type { FilledSheet, FilledWorkbook } from './toSheets.ts'
import { toWorkbookText } from './workbookText.ts'

/** Keeps what is typed as text: codes keep their noughts, dates are not turned into numbers, `=` begins no formula. */
const TEXT_FORMAT = '@'
const FORMATS: Readonly<Record<ColumnType, string>> = {
  text: TEXT_FORMAT,
  word: TEXT_FORMAT,
  date: TEXT_FORMAT,
  ids: TEXT_FORMAT,
  yes: TEXT_FORMAT,
  whole: '#,##0',
  pounds: '#,##0.00',
  share: '0.####%',
}
const SHEET_OF: Readonly<Record<string, string>> = {
  Organisations: 'Organisations',
  Practices: 'Practices',
  Localities: 'Localities',
}

/** Rows under the last that are formatted, for what a reader adds. */
const SPARE_ROWS = 40
const LAST_ROW = 10_000
const HEAD = { fontWeight: 'bold', backgroundColor: '#e8eef4', wrap: true, alignVertical: 'top' } as const

/**
 * A workbook of an economy's sheets, with fixed headings, notes, and lists to choose words from. All text is text:
 * none of it is ever a formula.
 */
export async function writeWorkbook(workbook: FilledWorkbook): Promise<Uint8Array> {
  const sheets: Sheet<Blob>[] = [
    toAboutSheet(workbook.about),
    ...workbook.sheets.map(toSheet),
    {
      sheet: NOTES_SHEET,
      columns: [{ width: 26 }, { width: 30 }, { width: 90 }],
      stickyRowsCount: 1,
      data: toNotes().map((row, index) => row.map(text => toTextCell(text, index === 0))),
    },
  ]
  const choices = ['', ...workbook.sheets.map(({ plan }) => plan.columns.map(toChoice).join(''))]
  const blob = await writeExcelFile(sheets, { features: [toChoosing(choices)] }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function toTextCell(text: string, isHead: boolean): Cell {
  if (text === '') return null
  return {
    type: String,
    value: toWorkbookText(text),
    wrap: true,
    alignVertical: 'top',
    ...(isHead ? HEAD : {}),
  }
}

function toAboutSheet(values: readonly CellValue[]): Sheet<Blob> {
  const fields = ABOUT_FIELDS.map((column, index): Cell[] => [
    toTextCell(column.heading, false),
    toValueCell(column, values[index] ?? null),
    toTextCell(column.note, false),
  ])
  const lines = [
    'Edit the sheets, save the workbook as .xlsx, and drop it on the page of the atlas: the map follows.',
    'Sheets, headings and rows may stand in any order. A column headed Notes, and sheets of other names, are yours.',
    'What each column means stands in the sheet Notes. What cannot be used is told by its sheet and cell.',
    'Nothing is sent anywhere: the atlas reads the workbook in your browser.',
  ]
  return {
    sheet: ABOUT_SHEET,
    columns: [{ width: 40 }, { width: 42 }, { width: 80 }],
    data: [
      [
        { type: String, value: ABOUT_MARK, ...HEAD },
        { type: Number, value: WORKBOOK_VERSION, ...HEAD },
        toTextCell('What it means', true),
      ],
      ...fields,
      [],
      ...lines.map((line): Cell[] => [{ type: String, value: line }]),
    ],
  }
}

function toSheet({ plan, rows }: FilledSheet): Sheet<Blob> {
  const spare = plan.columns.map((column): Cell => toValueCell(column, null))
  return {
    sheet: plan.name,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: plan.columns.map(({ width }) => ({ width })),
    data: [
      plan.columns.map(({ heading }) => ({ type: String, value: heading, ...HEAD })),
      ...rows.map(row => plan.columns.map((column, index) => toValueCell(column, row[index] ?? null))),
      ...Array.from({ length: SPARE_ROWS }, () => spare),
    ],
  }
}

function toValueCell({ type }: Column, value: CellValue): Cell {
  const format = FORMATS[type]
  if (typeof value === 'number') return { type: Number, value, format }
  // What a reader adds to an empty cell has the format of its column.
  if (value === null) return { type: format === TEXT_FORMAT ? String : Number, format }
  return { type: String, format: TEXT_FORMAT, value: toWorkbookText(String(value)) }
}

/** A list to choose from, for a column: suggested, not enforced, since the atlas itself says what is wrong. */
function toChoice({ from }: Column, index: number): string {
  if (from === undefined) return ''
  const sheet = SHEET_OF[from]
  const range = sheet === undefined ? toWordRange(from) : `${sheet}!$A$2:$A$${LAST_ROW}`
  const letter = String.fromCharCode(65 + index)
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letter}2:${letter}${LAST_ROW}"><formula1>${range}</formula1></dataValidation>`
}

/** What a font's parts are called, in the order that the format wants them in, which the packer does not keep. */
const FONT_PARTS = ['b', 'sz', 'color', 'name', 'family', 'scheme']

function orderFontParts(styles: string): string {
  const rank = (part: string) => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
  return styles.replace(/<font>(.*?)<\/font>/g, (_, parts: string) => {
    const ordered = (parts.match(/<[^>]*>/g) ?? []).sort((a, b) => rank(a) - rank(b))
    return `<font>${ordered.join('')}</font>`
  })
}

/** Puts the lists into each sheet, where the format wants them: after its cells. */
function toChoosing(choices: readonly string[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: orderFontParts },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const lists = choices[sheetIndex] ?? ''
            return lists === ''
              ? xml
              : xml.replace('</sheetData>', `</sheetData><dataValidations>${lists}</dataValidations>`)
          },
        },
      },
    },
  }
}
