import type { Economy } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import type { Organisation } from '../../domain/vocabulary/organisation.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import { describeNames } from '../../kit/suggestName.ts'
import type { Table } from '../table/table.ts'
import { toArea } from './area.ts'
import { nameArea, nameCommissioner, toAsOf } from './describeArea.ts'
import { toFindMatch } from './findMatch.ts'
import { type ImportReport, type ReportBook, startReport } from './importReport.ts'
import type { ImportChoices } from './importRequest.ts'
import { placePractices } from './placePractices.ts'
import { readCommissioners } from './readCommissioners.ts'
import { type ListRecord, readLists } from './readLists.ts'
import { readNetworks } from './readNetworks.ts'
import { readOwn } from './readOwn.ts'
import { readPayments } from './readPayments.ts'
import { type PracticeRecord, type PracticesFile, readPractices } from './readPractices.ts'
import { readTrusts } from './readTrusts.ts'
import type { SortedTable } from './sortTables.ts'
import { summariseImport } from './summariseImport.ts'
import type { TableKind } from './tableKind.ts'
import { toImportedPractices, toPatients, toPayment } from './toImportedPractices.ts'
import { toProviders } from './toProviders.ts'
import { toTitleCase } from './toTitleCase.ts'

/** What an import gives: the economy, where one could be made, and what became of every row. */
export type ImportResult = {
  readonly economy: Economy | undefined
  readonly report: ImportReport
  readonly problems: readonly Problem[]
}

/**
 * Makes an economy from tables that are told apart already. Nothing is invented silently: what no table says is
 * unknown or stands in the report as an assumption. `given` are the problems that reading the files had. Pure, and
 * never throws.
 */
export function importTables(
  sorted: readonly SortedTable[],
  choices: ImportChoices,
  given: readonly Problem[] = [],
): ImportResult {
  const problems = [...given]
  const report = startReport()
  const fail = (problem: Omit<Problem, 'file'>): ImportResult => ({
    economy: undefined,
    report: report.close(summariseImport([], [], [], 0)),
    problems: [...problems, { file: 'import', ...problem }],
  })
  const tablesOf = (kind: TableKind): readonly Table[] =>
    sorted.flatMap(one => (one.kind === kind ? one.table : []))
  const own = sorted.filter(one => one.kind === 'own')

  // 1. Which practices: those of the commissioners asked for.
  if (tablesOf('practices').length === 0 && own.length === 0) {
    const message = 'None of the files is a list of practices.'
    const fix = 'Add the ODS file of practices (epraccur.csv), as it was published.'
    const found = [...new Set(sorted.map(one => one.table.file))].join(', ')
    return fail({ code: 'no-practices-file', found, message, fix })
  }
  const wanted = toWanted(choices)
  const published = readPractices(tablesOf('practices'), wanted, report)
  const names = readCommissioners(tablesOf('commissioners'), wanted, startReport())
  const mine = readOwn(own, published, names, wanted, report)
  const practicesFile: PracticesFile = {
    active: new Map([...published.active, ...mine.practices]),
    inactive: published.inactive,
  }
  const inArea = [...practicesFile.active.values()].filter(practice => wanted(practice.commissioner))
  const commissioners = [...new Set(inArea.map(practice => practice.commissioner))].sort(compareText)
  problems.push(...tellStrangers(choices, commissioners, practicesFile))
  if (inArea.length === 0) {
    const message = 'The practices file has no active practice in this area.'
    const fix = 'Check the codes of the commissioners, and that the practices file is of the same years.'
    return fail({ code: 'no-practices', found: String(choices.commissioners), message, fix })
  }

  // 2. What the other tables say of them.
  const area = toArea(practicesFile, wanted)
  const { lists: publishedLists, date } = readLists(tablesOf('lists'), area, report)
  const lists: ReadonlyMap<string, ListRecord> = new Map([...publishedLists, ...mine.lists])
  const payments = readPayments(tablesOf('payments'), area, report)
  const networks = readNetworks(tablesOf('networks'), area, report)
  readCommissioners(tablesOf('commissioners'), wanted, report)
  const trusts = readTrusts(tablesOf('trusts'), commissioners, report)
  problems.push(
    ...checkTrustKinds(
      choices,
      trusts.map(trust => trust.code),
    ),
  )

  // 3. Lists: without one, a code stands apart.
  const hasLists = tablesOf('lists').length > 0 || mine.lists.size > 0
  const patientsOf = toPatients(lists, payments, hasLists, report)
  const listed = inArea.filter(practice => patientsOf(practice.code) !== undefined)
  const apart = inArea.filter(practice => patientsOf(practice.code) === undefined)
  if (listed.length === 0) {
    const message = 'No practice of the area has a registered list.'
    const fix = 'Add a file of registered patients that covers the area, or the payments file.'
    return fail({ code: 'no-lists', found: 'no lists', message, fix })
  }
  tellOwnLists(mine.lists, publishedLists, wanted, practicesFile, report)

  // 4. The whole.
  const nameOf = (code: string) => {
    const member = inArea.find(practice => practice.commissioner === code && payments.has(practice.code))
    const other = inArea.find(practice => practice.commissioner === code && lists.has(practice.code))
    const fromPayments = member && payments.get(member.code)?.commissionerName
    const fromLists = other && lists.get(other.code)?.commissionerName
    return nameCommissioner(code, [names.get(code), fromPayments, fromLists])
  }
  const buyers = commissioners.map(
    (code): Organisation => ({ id: organisationId(code), kind: 'ccg', name: nameOf(code) }),
  )
  if (buyers.some(buyer => /\bICB\b/.test(buyer.name))) {
    report.assume(
      'These are sub-ICB locations of after 2022; the map shows them in the place of the CCGs that they were.',
    )
  }
  const postcodeOf = (practice: PracticeRecord) =>
    practice.postcode || payments.get(practice.code)?.postcode || lists.get(practice.code)?.postcode || ''
  const { localities, localityOf } = placePractices(
    listed.map(practice => ({
      code: practice.code,
      commissioner: practice.commissioner,
      postcode: postcodeOf(practice),
      patients: patientsOf(practice.code) ?? 0,
    })),
    networks,
    report,
  )
  const practices = toImportedPractices(listed, patientsOf, localityOf, payments, postcodeOf)
  const providers = toProviders(trusts, choices, report)
  if (choices.coCommissioning === undefined) {
    report.assume(
      'Who holds the core contracts of general practice is not in these files; it is shown as not known.',
    )
  }
  const { id, name } = nameArea(
    choices,
    buyers.map(buyer => buyer.name),
  )
  const paid = practices.flatMap(practice => toPayment(practice, payments.get(practice.id)))
  const economy: Economy = {
    id,
    name,
    illustrative: false,
    asOf: toAsOf(
      date,
      tablesOf('lists').map(table => table.file),
    ),
    coCommissioning: choices.coCommissioning ?? 'unknown',
    organisations: sortByText([...buyers, ...providers.organisations], body => body.id),
    practices,
    localities: sortByText(localities, locality => locality.id),
    delivery: [...providers.delivery].sort(
      (a, b) =>
        SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) || compareText(a.provider, b.provider),
    ),
    groups: [],
    relations: [],
    payments: paid,
    rates: [],
    controlTotals: [],
    paymentsExpected: tablesOf('payments').length > 0,
    apart: sortByText(
      apart.map(practice => ({
        id: organisationId(practice.code),
        name: toTitleCase(practice.name),
        reason: 'It has no registered list in the file of list sizes.',
      })),
      body => body.id,
    ),
  }
  const withoutPayments = inArea.filter(practice => !payments.has(practice.code)).length
  const without = (known: ReadonlyMap<string, unknown>) =>
    toFindMatch(inArea.filter(practice => !known.has(practice.code)))
  const matches = new Map([
    ['lists', without(lists)],
    ['payments', without(payments)],
    ['networks', without(networks)],
    ['own', without(lists)],
  ])
  return {
    economy,
    report: report.close(summariseImport(practices, paid, apart, withoutPayments), kind => matches.get(kind)),
    problems,
  }
}

function toWanted({ commissioners }: ImportChoices): (commissioner: string) => boolean {
  if (commissioners === 'all') return () => true
  const codes = new Set(commissioners.map(code => code.toUpperCase()))
  return commissioner => codes.has(commissioner)
}

/** Commissioners asked for that no active practice has. */
function tellStrangers(
  choices: ImportChoices,
  commissioners: readonly string[],
  { active }: PracticesFile,
): readonly Problem[] {
  if (choices.commissioners === 'all') return []
  const strangers = choices.commissioners.filter(code => !commissioners.includes(code.toUpperCase()))
  if (strangers.length === 0) return []
  const known = [...new Set([...active.values()].map(practice => practice.commissioner))].sort(compareText)
  return strangers.map(code => ({
    file: 'import',
    code: 'unknown-commissioner',
    found: code,
    message: `No active practice of the file has the commissioner “${code}”.`,
    fix: describeNames(code, known),
  }))
}

function checkTrustKinds(choices: ImportChoices, codes: readonly string[]): readonly Problem[] {
  return Object.keys(choices.trustKinds ?? {}).flatMap(code => {
    if (codes.includes(code)) return []
    const message = `The trusts file has no open trust “${code}”.`
    return { file: 'import', code: 'unknown-trust', found: code, message, fix: describeNames(code, codes) }
  })
}

/** A list of one's own goes before the published one, which is said. */
function tellOwnLists(
  own: ReadonlyMap<string, ListRecord>,
  published: ReadonlyMap<string, ListRecord>,
  wanted: (commissioner: string) => boolean,
  { active }: PracticesFile,
  report: ReportBook,
): void {
  const differing = [...own].filter(([code, { patients }]) => {
    const other = published.get(code)?.patients
    return other !== undefined && other !== patients && wanted(active.get(code)?.commissioner ?? '')
  })
  if (differing.length === 0) return
  const whose = differing.length === 1 ? 'one practice is' : `${differing.length} practices are`
  report.assume(`The list of ${whose} taken from your own file, where the published one differs.`)
}
