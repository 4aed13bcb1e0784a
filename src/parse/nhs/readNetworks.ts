import { cellOf, indexHeaders, type Table } from '../table/table.ts'
import type { Area } from './area.ts'
import type { ReportBook } from './importReport.ts'
import { isPracticeCode } from './practiceCode.ts'
import { findHeader } from './recogniseTable.ts'

/** The primary care network that a practice belongs to. */
export type NetworkRecord = { readonly code: string; readonly name: string }

/** Reads which practice belongs to which network; memberships that have ended are told, and left out. */
export function readNetworks(
  tables: readonly Table[],
  area: Area,
  report: ReportBook,
): ReadonlyMap<string, NetworkRecord> {
  const networks = new Map<string, NetworkRecord>()
  for (const table of tables) {
    const header = findHeader(table, 'networks') ?? 0
    const headers = indexHeaders(table.rows[header] ?? [])
    const first = (...names: string[]) => names.map(name => headers.get(name)).find(at => at !== undefined)
    const places = {
      practice: first('partnerorganisationcode', 'practicecode'),
      commissioner: first('practiceparentsubicbloccode', 'ccgcode', 'subicblocationcode'),
      code: first('pcncode'),
      name: first('pcnname'),
      end: [...headers].find(([name]) => name.includes('enddate'))?.[1],
    }
    let [rows, used, skipped, elsewhere] = [0, 0, 0, 0]
    for (const [index, cells] of table.rows.entries()) {
      if (index <= header || cells.every(cell => cell.trim() === '')) continue
      rows += 1
      const practice = cellOf(cells, places.practice).toUpperCase()
      const code = cellOf(cells, places.code).toUpperCase()
      const reason = whyNot(practice, code, cellOf(cells, places.end), networks.has(practice))
      if (reason === undefined)
        networks.set(practice, { code, name: cellOf(cells, places.name).slice(0, 200) || code })
      if (area.place(practice, cellOf(cells, places.commissioner)) !== 'here' && isPracticeCode(practice))
        elsewhere += 1
      else if (reason === undefined) used += 1
      else {
        skipped += 1
        report.skip({ file: table.file, row: index + 1, code: practice, reason })
      }
    }
    report.closeFile({ file: table.file, kind: 'networks', rows, used, skipped, elsewhere })
  }
  return networks
}

function whyNot(practice: string, code: string, end: string, repeated: boolean): string | undefined {
  if (!isPracticeCode(practice)) return `“${practice}” is not a practice code: a letter and five digits.`
  if (!/^U\d{5}$/.test(code)) return `“${code}” is not the code of a network.`
  if (end !== '') return `Its membership of ${code} ended on ${end}.`
  return repeated ? 'The practice has a network already.' : undefined
}
