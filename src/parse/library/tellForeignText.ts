import Papa from 'papaparse'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { recogniseTable, TABLE_NAMES } from '../nhs/recogniseTable.ts'

/** How much of the top is looked at, in characters: enough for a few hundred rows. */
const TOP = 60_000
const IMPORTS = 'Import makes an economy of NHS practices, list sizes and payments as they are published.'

/**
 * What a text is that is no file of the atlas, although people take it for one: a table of the NHS or of a spreadsheet,
 * a web page saved in place of the file. `undefined` where nothing tells.
 */
export function tellForeignText(text: string, file: string): Problem | undefined {
  const top = text.replace(/^\uFEFF/, '').slice(0, TOP)
  const problem = (code: string, message: string, fix: string): Problem => {
    const found = top.trim().split(/\r|\n/, 1)[0]?.slice(0, 60) ?? ''
    return { file, line: 1, code, found, message, fix }
  }
  if (/^\s*<(!doctype html|html)/i.test(top)) {
    const message = 'This is a web page, saved in place of the file that it leads to.'
    return problem('web-page', message, 'Download the file itself, and open that.')
  }
  if (/^\s*<(\?xml|svg)/i.test(top)) {
    const message = 'This is XML (a drawing, or data of another program), not an economy or a scenario.'
    return problem('not-ours', message, 'An economy or a scenario is YAML or JSON.')
  }
  if (/^\s*["']?\w+["']?\s*:|^\s*[[{]/.test(top)) return undefined
  const { data } = Papa.parse<string[]>(top)
  const kind = recogniseTable({ file, rows: data })
  if (kind === 'not-needed') {
    const message = 'This is a table of the NHS that the atlas does not need.'
    return problem('nhs-table', message, IMPORTS)
  }
  if (kind !== undefined) {
    const message = `This is ${TABLE_NAMES[kind]}, not an economy.`
    return problem('nhs-table', message, IMPORTS)
  }
  if (!isTable(data)) return undefined
  const message = 'This is a table (CSV), not an economy or a scenario.'
  return problem('table', message, `${IMPORTS} Anything else has to be written as YAML or JSON.`)
}

/** Most rows have the same number of cells, and it is more than two. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const counts = rows.filter(row => row.some(cell => cell.trim() !== '')).map(row => row.length)
  const [first = 0] = counts
  const alike = counts.filter(count => count === first).length
  return first > 2 && alike > 1 && alike * 5 >= counts.length * 4
}
