import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { ServiceLine } from '../../domain/vocabulary/serviceLine.ts'
import type { ImportTotals } from '../../parse/nhs/importReport.ts'

/** Practices on one map. Beyond it the places of the boxes take minutes to find; the file holds all of England. */
export const MOST_ON_A_MAP = 1_000

/** What the files do not say of an area, and what the map does instead; empty where all is known. */
export function tellMissing(
  economy: Economy,
  totals: ImportTotals,
  services: readonly ServiceLine[],
): readonly string[] {
  const unnamed = services
    .filter(line => line.deliverer === 'providers' && !economy.delivery.some(one => one.service === line.id))
    .map(line => line.name.toLowerCase())
  const untold = economy.practices.filter(practice => practice.contract === 'unknown').length
  return [
    economy.coCommissioning === 'unknown' &&
      'Who commissions core general practice is not known: the map says so and assumes nobody.',
    unnamed.length > 0 &&
      `Nobody is named yet who provides ${listWords(unnamed)}: placeholders stand in for them.`,
    economy.payments.length === 0 &&
      'No payments: every £ is worked out from national rates and marked illustrative.',
    economy.payments.length > 0 &&
      totals.withoutPayments > 0 &&
      `${count(totals.withoutPayments, 'practice has', 'practices have')} no payments in the file: their £ are not known.`,
    economy.payments.length > 0 &&
      untold > 0 &&
      `The form of the core contract is not known for ${count(untold, 'practice', 'practices')}.`,
    totals.apart > 0 &&
      `Without a registered list, apart from the map: ${count(totals.apart, 'code', 'codes')}.`,
    economy.asOf === 'not known' && 'The files do not say of which date they are.',
  ].filter(sentence => sentence !== false)
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
