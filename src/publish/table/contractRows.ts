import type { CareMap } from '../../domain/vocabulary/careMap.ts'
import { CERTAINTY_NAMES, SERVICE_NAMES } from '../../domain/words/terms.ts'
import { nameOf } from '../../draw/words/describeContract.ts'
import { readMap } from '../../draw/words/readMap.ts'
import type { PlainTable } from '../../kit/formatCsv.ts'
import { contractOrder } from './contractOrder.ts'
import type { TableWords } from './contractsTable.ts'

const TIER_WORDS = ['into a pooled fund', 'first contract'] as const

/**
 * The contracts of a map for a spreadsheet: a row for each line of each contract. £ are pounds a year as a number; a
 * cell is empty where they are not known, and the column is left out where money is.
 */
export function contractRows(
  map: CareMap,
  { money, nameScope, terms }: Omit<TableWords, 'name'>,
): PlainTable {
  const reader = readMap(map, terms)
  return {
    header: [
      'Payer',
      'Holder',
      terms.stamp === undefined ? 'Form' : `Form. ${terms.stamp}`,
      'For whom',
      'State',
      'Stands as',
      'Service',
      ...(money ? ['Pounds a year', 'Basis'] : []),
      'Set as',
      'Patients',
      'Certainty',
      'Contract',
    ],
    rows: contractOrder(map).flatMap(contract =>
      contract.lines.map(line => [
        nameOf(reader, contract.payer),
        nameOf(reader, contract.holder),
        terms.forms[contract.form],
        contract.scope === undefined ? '' : nameScope(contract.scope),
        contract.state,
        TIER_WORDS[contract.tier] ?? 'passed on by its holder',
        SERVICE_NAMES[line.service],
        ...(money
          ? [line.pence === null ? null : line.pence / 100, line.illustrative ? 'illustrative' : 'known']
          : []),
        terms.payments[line.payment],
        contract.patients,
        CERTAINTY_NAMES[contract.certainty].word,
        contract.id,
      ]),
    ),
  }
}
