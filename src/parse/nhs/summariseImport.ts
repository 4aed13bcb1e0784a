import type { PracticePayment } from '../../domain/vocabulary/economy.ts'
import type { Practice } from '../../domain/vocabulary/organisation.ts'
import type { ImportTotals } from './importReport.ts'

/** What an import comes to, for its reader to hold against what they know of the area. */
export function summariseImport(
  practices: readonly Practice[],
  payments: readonly PracticePayment[],
  apart: readonly unknown[],
  withoutPayments: number,
): ImportTotals {
  const contracts: Record<string, number> = {}
  let patients = 0
  for (const practice of practices) {
    contracts[practice.contract] = (contracts[practice.contract] ?? 0) + 1
    patients += practice.list
  }
  const sum = (read: (payment: PracticePayment) => number | undefined) =>
    payments.reduce((total, payment) => total + (read(payment) ?? 0), 0)
  return {
    practices: practices.length,
    patients,
    apart: apart.length,
    withoutPayments,
    contracts,
    core: sum(payment => payment.core),
    quality: sum(payment => payment.quality),
    enhanced: sum(payment => payment.enhanced),
    dispensing: sum(payment => payment.dispensing),
  }
}
