import { formatEconomy } from '../../parse/economy/formatEconomy.ts'
import { formatReport } from '../../parse/nhs/formatReport.ts'
import { importTables } from '../../parse/nhs/importTables.ts'
import { listOffer } from '../../parse/nhs/listOffer.ts'
import { type SortedTable, sortFile } from '../../parse/nhs/sortTables.ts'
import type {
  AreaAnswer,
  FileProblem,
  GivenFile,
  ImportAnswer,
  ImportOrder,
  TableCard,
} from './importMessages.ts'

/** Rows from the top that help to tell which column is what. */
const SHOWN_ROWS = 16
const SHOWN_COLUMNS = 60
const SHOWN_LETTERS = 60

type ReadFile = {
  readonly tables: readonly (SortedTable & { readonly id: string })[]
  readonly problems: readonly FileProblem[]
}

/** Files that this worker has read already, by their keys. */
const known = new Map<string, ReadFile>()

addEventListener('message', (event: MessageEvent<ImportOrder>) => {
  void fulfil(event.data).catch((trouble: unknown) => {
    const message = trouble instanceof Error ? trouble.message : 'the browser gave no reason'
    tell({ kind: 'failed', message })
  })
})

function tell(answer: ImportAnswer): void {
  postMessage(answer)
}

async function fulfil(order: ImportOrder): Promise<void> {
  const files = await readAll(order.files)
  const tables = files.flatMap(file => file.tables).map(table => ({ ...table, ...order.choices[table.id] }))
  const sorted = tables.map(
    ({ kind, ...one }): SortedTable => ({
      ...one,
      kind: kind === 'unknown' ? undefined : kind,
    }),
  )
  if (order.ask.for === 'tables') {
    tell({ kind: 'progress', stage: 'Counting practices and patients', done: 0, of: 0 })
    const cards = order.files.flatMap(({ key }) => toCards(key, order))
    const problems = files.flatMap(file => file.problems)
    tell({ kind: 'tables', cards, problems, offer: listOffer(sorted) })
    return
  }
  tell({ kind: 'progress', stage: 'Making the area', done: 0, of: 0 })
  const { economy, report, problems } = importTables(sorted, order.ask.area)
  const answer: AreaAnswer = {
    made: economy === undefined ? undefined : { economy, text: formatEconomy(economy) },
    report,
    problems,
    csv: formatReport(report, [...files.flatMap(file => file.problems), ...problems]),
  }
  tell({ kind: 'area', ...answer })
}

async function readAll(files: readonly GivenFile[]): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = []
  const names = new Set<string>()
  for (const [index, given] of files.entries()) {
    const earlier = known.get(given.key)
    if (earlier === undefined) {
      tell({ kind: 'progress', stage: `Reading ${given.file.name}`, done: index, of: files.length })
    }
    const file = earlier ?? (await readOne(given, freeName(given.file.name, names)))
    names.add(given.file.name)
    known.set(given.key, file)
    read.push(file)
  }
  return read
}

/** Two files of one name are told apart in the report. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? `${name} (another)` : name
}

async function readOne({ key, file }: GivenFile, name: string): Promise<ReadFile> {
  const bytes = await file.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => undefined,
  )
  if (bytes === undefined) {
    const message = 'The file could not be read.'
    const fix = 'Check that it is still there and that you may read it.'
    return { tables: [], problems: [{ key, file: name, code: 'unreadable', found: name, message, fix }] }
  }
  const { tables, problems } = sortFile({ file: name, bytes })
  return {
    tables: tables.map((table, index) => ({ ...table, id: `${key} ${index}` })),
    problems: problems.map(problem => ({ ...problem, key })),
  }
}

function toCards(key: string, order: ImportOrder): readonly TableCard[] {
  return (known.get(key)?.tables ?? []).map(({ id, table, kind, columns }) => ({
    id,
    key,
    name: table.file,
    rows: table.rows.filter(row => row.some(cell => cell !== '')).length,
    top: table.rows
      .slice(0, SHOWN_ROWS)
      .map(row => row.slice(0, SHOWN_COLUMNS).map(cell => cell.slice(0, SHOWN_LETTERS))),
    kind: kind ?? 'unknown',
    columns,
    ...order.choices[id],
  }))
}
