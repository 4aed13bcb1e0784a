import type { CareMap } from '../vocabulary/careMap.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { SERVICES, type ServiceId } from '../vocabulary/serviceLine.ts'
import type { Amount, Income, Total } from './practiceTold.ts'

/** The lines of every contract that a practice holds on a map, in the order of the contracts, then of the lines. */
export function listIncome(map: CareMap, practice: OrganisationId): readonly Income[] {
  return map.contracts
    .filter(contract => contract.holder === practice)
    .flatMap(contract =>
      contract.lines.map(
        ({ service, payment, pence, illustrative }): Income => ({
          contract,
          service,
          payment,
          pence,
          illustrative,
        }),
      ),
    )
}

/** What it receives for one line. Nothing received is £0, and known. */
export function amountOf(income: readonly Income[], service: ServiceId): Amount {
  const parts = income.filter(one => one.service === service)
  const known = parts.flatMap(one => one.pence ?? [])
  return {
    pence: parts.length > 0 && known.length === 0 ? null : known.reduce((sum, pence) => sum + pence, 0),
    isWhole: known.length === parts.length,
    illustrative: parts.some(one => one.illustrative),
  }
}

/** All that it receives. */
export function totalOf(income: readonly Income[]): Total {
  const known = income.flatMap(one => one.pence ?? [])
  const unknown = SERVICES.filter(service =>
    income.some(one => one.service === service && one.pence === null),
  )
  return {
    pence: known.length === 0 && unknown.length > 0 ? null : known.reduce((sum, pence) => sum + pence, 0),
    unknown,
    illustrative: income.some(one => one.illustrative),
  }
}

/** What `after` brings more than `before`, line by line: lines that are not wholly known on both sides stay out, and are named. */
export function compareIncome(before: readonly Income[], after: readonly Income[]): Total {
  const lines = SERVICES.filter(service => [...before, ...after].some(one => one.service === service)).map(
    service => ({ service, was: amountOf(before, service), is: amountOf(after, service) }),
  )
  const known = lines.flatMap(({ was, is }) => differenceOf(was, is) ?? [])
  return {
    pence: lines.length > 0 && known.length === 0 ? null : known.reduce((sum, pence) => sum + pence, 0),
    unknown: lines.filter(({ was, is }) => differenceOf(was, is) === null).map(({ service }) => service),
    illustrative: lines.some(({ was, is }) => was.illustrative || is.illustrative),
  }
}

/** `null` where either is not wholly known. */
export function differenceOf(before: Amount, after: Amount): number | null {
  if (!before.isWhole || !after.isWhole) return null
  return (after.pence ?? 0) - (before.pence ?? 0)
}
