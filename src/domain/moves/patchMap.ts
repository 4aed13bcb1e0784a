import { sortByText } from '../../kit/compareText.ts'
import type { MappedOrganisation } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { isPayerKind } from '../vocabulary/organisation.ts'
import type { Change, MapRecords, RecordChange } from './change.ts'
import { partIdOf, relationIdOf } from './recordIds.ts'

/**
 * Makes changes to a map's records, the inverse of `compareMaps`. The organisations' money is worked out again from
 * the contracts. Every list is sorted by id.
 */
export function patchMap(records: MapRecords, changes: readonly Change[]): MapRecords {
  const byId = (record: { readonly id: string }) => record.id
  const of = <Subject extends Change['subject']>(subject: Subject) =>
    changes.filter((change): change is Extract<Change, { subject: Subject }> => change.subject === subject)
  const contracts = patchRecords(records.contracts, of('contract'), byId)
  const organisations = patchRecords(records.organisations, of('organisation'), byId)
  return {
    organisations: withMoney(organisations, contracts),
    contracts,
    agreements: patchRecords(records.agreements, of('agreement'), byId),
    relations: patchRecords(records.relations, of('relation'), relationIdOf),
    parts: patchRecords(records.parts, of('part'), partIdOf),
  }
}

function patchRecords<Value>(
  values: readonly Value[],
  changes: readonly RecordChange<Value>[],
  idOf: (value: Value) => string,
): readonly Value[] {
  const records = new Map(values.map(value => [idOf(value), value]))
  for (const change of changes) {
    if (change.type === 'removed') records.delete(change.id)
    else records.set(change.id, change.after)
  }
  return sortByText(records.values(), idOf)
}

/** What a body is allocated does not change; what it is paid and passes on is the sum of its contracts. */
function withMoney(
  organisations: readonly MappedOrganisation[],
  contracts: readonly Contract[],
): readonly MappedOrganisation[] {
  const received = new Map<OrganisationId, number>()
  const passedOn = new Map<OrganisationId, number>()
  for (const { payer, holder, pence } of contracts) {
    received.set(holder, (received.get(holder) ?? 0) + (pence ?? 0))
    passedOn.set(payer, (passedOn.get(payer) ?? 0) + (pence ?? 0))
  }
  return organisations.map(({ received: _, ...organisation }): MappedOrganisation => {
    const income = received.get(organisation.id)
    const spent = passedOn.get(organisation.id) ?? 0
    const hasIncome = income !== undefined || !isPayerKind(organisation.kind)
    return {
      ...organisation,
      ...(hasIncome ? { received: income ?? 0 } : {}),
      passedOn: spent,
      delivered: (organisation.allocated ?? 0) + (income ?? 0) - spent,
    }
  })
}
