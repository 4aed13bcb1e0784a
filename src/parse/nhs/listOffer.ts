import type { OrganisationKind } from '../../domain/vocabulary/organisation.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import { toArea } from './area.ts'
import { nameCommissioner } from './describeArea.ts'
import { startReport } from './importReport.ts'
import { inferTrustKind } from './inferTrustKind.ts'
import { readCommissioners } from './readCommissioners.ts'
import { readLists } from './readLists.ts'
import { readOwn } from './readOwn.ts'
import { type PaymentRecord, readPayments } from './readPayments.ts'
import { readPractices } from './readPractices.ts'
import { readTrusts } from './readTrusts.ts'
import type { SortedTable } from './sortTables.ts'
import type { TableKind } from './tableKind.ts'
import { toTitleCase } from './toTitleCase.ts'

/** A commissioner that an area can be made of. */
export type CommissionerOffer = {
  readonly code: string
  readonly name: string
  /** With a registered list, where any file has lists. */
  readonly practices: number
  readonly patients: number
}

/** A trust that may serve the area; its kind where its name tells. */
export type TrustOffer = { readonly code: string; readonly name: string; readonly kind?: OrganisationKind }

/** What can be chosen from the tables. */
export type ImportOffer = {
  readonly commissioners: readonly CommissionerOffer[]
  readonly trusts: readonly TrustOffer[]
}

/** Every commissioner of the tables with its practices and patients, by name, and every open trust. */
export function listOffer(sorted: readonly SortedTable[]): ImportOffer {
  const report = startReport()
  const tablesOf = (kind: TableKind) => sorted.flatMap(one => (one.kind === kind ? one.table : []))
  const all = () => true
  const published = readPractices(tablesOf('practices'), all, report)
  const names = readCommissioners(tablesOf('commissioners'), all, report)
  const own = readOwn(
    sorted.filter(one => one.kind === 'own'),
    published,
    names,
    all,
    report,
  )
  const practices = {
    active: new Map([...published.active, ...own.practices]),
    inactive: published.inactive,
  }
  const area = toArea(practices, all)
  const { lists } = readLists(tablesOf('lists'), area, report)
  const hasLists = lists.size + own.lists.size > 0
  const payments: ReadonlyMap<string, PaymentRecord> = hasLists
    ? new Map()
    : readPayments(tablesOf('payments'), area, report)
  const counts = new Map<string, { practices: number; patients: number; name: string | undefined }>()
  for (const { code, commissioner } of practices.active.values()) {
    const list = own.lists.get(code) ?? lists.get(code)
    const patients = list?.patients ?? payments.get(code)?.patients
    const count = counts.get(commissioner) ?? { practices: 0, patients: 0, name: undefined }
    if (patients !== undefined || !hasLists) count.practices += 1
    count.patients += patients ?? 0
    count.name ??= list?.commissionerName || payments.get(code)?.commissionerName || undefined
    counts.set(commissioner, count)
  }
  const commissioners = [...counts].map(([code, { name, ...count }]) => ({
    code,
    name: nameCommissioner(code, [names.get(code), name]),
    ...count,
  }))
  return {
    commissioners: commissioners.sort((a, b) => compareText(a.name, b.name) || compareText(a.code, b.code)),
    trusts: offerTrusts(sorted, [...counts.keys()]),
  }
}

function offerTrusts(
  sorted: readonly SortedTable[],
  commissioners: readonly string[],
): readonly TrustOffer[] {
  const tables = sorted.flatMap(one => (one.kind === 'trusts' ? one.table : []))
  const trusts = readTrusts(tables, commissioners, startReport()).map(({ code, name, address }) => {
    const kind = inferTrustKind(name, address)
    return { code, name: toTitleCase(name), ...(kind === undefined ? {} : { kind }) }
  })
  return sortByText(trusts, trust => trust.name)
}
