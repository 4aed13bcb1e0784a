import type { Economy } from '../../domain/vocabulary/economy.ts'
import { organisationId } from '../../domain/vocabulary/ids.ts'
import type { Organisation } from '../../domain/vocabulary/organisation.ts'
import type { Problem } from '../../domain/vocabulary/problem.ts'
import { SERVICES } from '../../domain/vocabulary/serviceLine.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { toArea } from './area.ts'
import { nameArea, nameCommissioner, toAsOf } from './describeArea.ts'
import { type ImportReport, startReport } from './importReport.ts'
import type { ImportRequest } from './importRequest.ts'
import { placePractices } from './placePractices.ts'
import { readCommissioners } from './readCommissioners.ts'
import { readLists } from './readLists.ts'
import { readNetworks } from './readNetworks.ts'
import { readPayments } from './readPayments.ts'
import { type PracticeRecord, readPractices } from './readPractices.ts'
import { readTrusts } from './readTrusts.ts'
import { sortTables } from './sortTables.ts'
import { summariseImport } from './summariseImport.ts'
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
 * Makes an economy from NHS open data as it is published: practices, list sizes, payments, commissioners, trusts and
 * networks, in any of their editions, told apart by content. Nothing is invented silently: what a file does not say
 * is unknown or stands in the report as an assumption. Pure, and never throws.
 */
export function importArea(request: ImportRequest): ImportResult {
  const report = startReport()

  // 1. Tables, by what they are.
  const { tables, problems } = sortTables(request.files)
  const fail = (problem: Omit<Problem, 'file'>, file = 'import'): ImportResult => ({
    economy: undefined,
    report: report.close(summariseImport([], [], [], 0)),
    problems: [...problems, { file, ...problem }],
  })
  if (tables.practices.length === 0) {
    const message = 'None of the files is a list of practices.'
    const fix = 'Add the ODS file of practices (epraccur.csv), as it was published.'
    return fail({
      code: 'no-practices-file',
      found: request.files.map(one => one.file).join(', '),
      message,
      fix,
    })
  }

  // 2. Which practices: those of the commissioners asked for.
  const wanted = toWanted(request)
  const practicesFile = readPractices(tables.practices, wanted, report)
  const inArea = [...practicesFile.active.values()].filter(practice => wanted(practice.commissioner))
  const commissioners = [...new Set(inArea.map(practice => practice.commissioner))].sort(compareText)
  const strangers =
    request.commissioners === 'all'
      ? []
      : request.commissioners.filter(code => !commissioners.includes(code.toUpperCase()))
  for (const code of strangers) {
    const known = new Set([...practicesFile.active.values()].map(practice => practice.commissioner))
    const message = `No active practice of the file has the commissioner “${code}”.`
    const fix = describeNames(code, [...known].sort(compareText))
    problems.push({ file: 'import', code: 'unknown-commissioner', found: code, message, fix })
  }
  if (inArea.length === 0) {
    const message = 'The practices file has no active practice in this area.'
    const fix = 'Check the codes of the commissioners, and that the practices file is of the same years.'
    return fail({ code: 'no-practices', found: String(request.commissioners), message, fix })
  }

  // 3. What the other files say of them.
  const area = toArea(practicesFile, wanted)
  const { lists, date } = readLists(tables.lists, area, report)
  const payments = readPayments(tables.payments, area, report)
  const networks = readNetworks(tables.networks, area, report)
  const names = readCommissioners(tables.commissioners, wanted, report)
  const trusts = readTrusts(tables.trusts, commissioners, report)
  problems.push(
    ...checkTrustKinds(
      request,
      trusts.map(trust => trust.code),
    ),
  )

  // 4. Lists: without one, a code stands apart.
  const patientsOf = toPatients(lists, payments, tables.lists.length > 0, report)
  const listed = inArea.filter(practice => patientsOf(practice.code) !== undefined)
  const apart = inArea.filter(practice => patientsOf(practice.code) === undefined)
  if (listed.length === 0) {
    const message = 'No practice of the area has a registered list.'
    const fix = 'Add a file of registered patients that covers the area, or the payments file.'
    return fail({ code: 'no-lists', found: 'no lists', message, fix })
  }

  // 5. The whole.
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
  const providers = toProviders(trusts, request, report)
  if (request.coCommissioning === undefined) {
    report.assume(
      'Who holds the core contracts of general practice is not in these files; it is shown as not known.',
    )
  }
  const { id, name } = nameArea(
    request,
    buyers.map(buyer => buyer.name),
  )
  const paid = practices.flatMap(practice => toPayment(practice, payments.get(practice.id)))
  const economy: Economy = {
    id,
    name,
    illustrative: false,
    asOf: toAsOf(
      date,
      tables.lists.map(table => table.file),
    ),
    coCommissioning: request.coCommissioning ?? 'unknown',
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
    paymentsExpected: tables.payments.length > 0,
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
  return {
    economy,
    report: report.close(summariseImport(practices, paid, apart, withoutPayments)),
    problems,
  }
}

function toWanted({ commissioners }: ImportRequest): (commissioner: string) => boolean {
  if (commissioners === 'all') return () => true
  const codes = new Set(commissioners.map(code => code.toUpperCase()))
  return commissioner => codes.has(commissioner)
}

function checkTrustKinds(request: ImportRequest, codes: readonly string[]): readonly Problem[] {
  return Object.keys(request.trustKinds ?? {}).flatMap(code => {
    if (codes.includes(code)) return []
    const message = `The trusts file has no open trust “${code}”.`
    return { file: 'import', code: 'unknown-trust', found: code, message, fix: describeNames(code, codes) }
  })
}
