import type { Economy } from '../../src/domain/vocabulary/economy.ts'
import type { Problem } from '../../src/domain/vocabulary/problem.ts'
import { formatReport } from '../../src/parse/nhs/formatReport.ts'
import { importTables } from '../../src/parse/nhs/importTables.ts'
import { listOffer } from '../../src/parse/nhs/listOffer.ts'
import { type SortedTable, sortFile } from '../../src/parse/nhs/sortTables.ts'
import { isForImport } from '../../src/shell/import/isForImport.ts'
import { type ReadContext, readGiven } from '../../src/shell/openFile/readGiven.ts'
import { readSample } from '../samples/readSample.ts'

/** What the reader is told of a file that they opened. */
export type Told = {
  readonly kind: string
  readonly economy: Economy | undefined
  readonly problems: readonly Problem[]
  /** Of an import: what became of its rows, as the downloaded report has it. */
  readonly report: string
  /** A table of it is shown as not recognised. */
  readonly isUnknown: boolean
}

/** What else the reader of a table has dropped: without a list of practices there is no area. */
const BESIDE = ['epraccur-2016.csv', 'lists-bsa-quarterly-2015.csv', 'eccg-2016.csv'].map(readSample)

/** Opens bytes by the very functions that the page's workers call, one after the other. */
export async function openAsThePageDoes(
  name: string,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Told> {
  const file = new File([Uint8Array.from(bytes)], name)
  if (!(await isForImport([file]))) {
    const reply = readGiven(bytes, name, context)
    const economy = reply.kind === 'economy' ? reply.economy : undefined
    return {
      kind: reply.kind,
      economy: reply.kind === 'work' ? reply.work.economy : economy,
      problems: reply.problems,
      report: '',
      isUnknown: false,
    }
  }
  const { tables, problems } = sortFile({ file: name, bytes })
  const kinds = new Set(tables.map(table => table.kind))
  const beside: readonly SortedTable[] = BESIDE.flatMap(sample => sortFile(sample).tables)
  const sorted = [...tables, ...beside.filter(table => !kinds.has(table.kind))]
  const { commissioners } = listOffer(sorted)
  const made = importTables(sorted, { commissioners: commissioners.map(one => one.code) })
  return {
    kind: 'import',
    economy: made.economy,
    problems: [...problems, ...made.problems],
    report: formatReport(made.report, [...problems, ...made.problems]),
    isUnknown: tables.some(table => table.kind === undefined),
  }
}
