import type { PracticePayment } from '../../domain/vocabulary/economy.ts'
import { localityId, organisationId } from '../../domain/vocabulary/ids.ts'
import type { Practice } from '../../domain/vocabulary/organisation.ts'
import { sortByText } from '../../kit/compareText.ts'
import { toPaymentYear } from './describeArea.ts'
import type { ReportBook } from './importReport.ts'
import type { ListRecord } from './readLists.ts'
import type { PaymentRecord } from './readPayments.ts'
import type { PracticeRecord } from './readPractices.ts'
import { toShortNames } from './toShortName.ts'
import { toTitleCase } from './toTitleCase.ts'

/** The file of list sizes is the authority; without any, the payments file's own figures serve. */
export function toPatients(
  lists: ReadonlyMap<string, ListRecord>,
  payments: ReadonlyMap<string, PaymentRecord>,
  hasLists: boolean,
  report: ReportBook,
): (code: string) => number | undefined {
  if (hasLists) return code => lists.get(code)?.patients
  report.assume('There is no file of list sizes; registered patients are those of the payments file.')
  return code => payments.get(code)?.patients || undefined
}

/** The practices of the area as the map has them, sorted by code. */
export function toImportedPractices(
  listed: readonly PracticeRecord[],
  patientsOf: (code: string) => number | undefined,
  localityOf: ReadonlyMap<string, string>,
  payments: ReadonlyMap<string, PaymentRecord>,
  postcodeOf: (practice: PracticeRecord) => string,
): readonly Practice[] {
  const sorted = sortByText(listed, practice => practice.code)
  const names = sorted.map(practice => toTitleCase(practice.name))
  const shorts = toShortNames(names)
  return sorted.map((practice, index) => {
    const { code, commissioner } = practice
    const short = shorts[index]
    const postcode = postcodeOf(practice)
    return {
      id: organisationId(code),
      kind: 'gp-practice',
      name: names[index] ?? code,
      ...(short === undefined ? {} : { shortName: short }),
      list: patientsOf(code) ?? 0,
      commissioner: organisationId(commissioner),
      locality: localityId(localityOf.get(code) ?? 'whole-area'),
      contract: payments.get(code)?.contract ?? 'unknown',
      flags: [],
      ...(postcode === '' ? {} : { postcode }),
    }
  })
}

/** What a practice was paid, if the payments file has it. */
export function toPayment({ id }: Practice, payment: PaymentRecord | undefined): readonly PracticePayment[] {
  if (payment === undefined) return []
  return [{ practice: id, ...payment.pence, year: toPaymentYear(payment.file) }]
}
