import type { Economy } from '../../domain/vocabulary/economy.ts'
import { MILLION } from '../../kit/splitPence.ts'
import type { EconomyFile } from '../schema/economyFileSchema.ts'

/** An economy as its file writes it; what says nothing is left out. */
export function toEconomyFile(economy: Economy): EconomyFile {
  const flagged = economy.practices.filter(practice => practice.flags.length > 0)
  return {
    schemaVersion: 1,
    id: economy.id,
    name: economy.name,
    illustrative: economy.illustrative,
    asOf: economy.asOf,
    coCommissioning: economy.coCommissioning,
    paymentsExpected: economy.paymentsExpected,
    organisations: [
      ...economy.organisations,
      ...economy.practices.map(({ flags: _, ...practice }) => practice),
    ],
    localities: [...economy.localities],
    delivery: economy.delivery.map(({ millionths, ...row }) => ({ ...row, share: millionths / MILLION })),
    ...(economy.groups.length === 0
      ? {}
      : { groups: economy.groups.map(group => ({ ...group, members: [...group.members] })) }),
    ...(economy.relations.length === 0 ? {} : { relations: [...economy.relations] }),
    ...(economy.payments.length === 0 ? {} : { payments: [...economy.payments] }),
    ...(economy.rates.length === 0 ? {} : { rates: [...economy.rates] }),
    ...(economy.controlTotals.length === 0 ? {} : { controlTotals: [...economy.controlTotals] }),
    ...(flagged.length === 0
      ? {}
      : { flags: Object.fromEntries(flagged.map(practice => [practice.id, [...practice.flags]])) }),
    ...(economy.apart.length === 0 ? {} : { apart: [...economy.apart] }),
  }
}

/** JSON with one row to a line, so that people can read it and compare two; `parseEconomy` reads it back. */
export function formatEconomy(economy: Economy): string {
  const entries = Object.entries(toEconomyFile(economy)).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
    const rows = value.map(row => `    ${JSON.stringify(row)}`)
    return rows.length === 0
      ? `  ${JSON.stringify(key)}: []`
      : `  ${JSON.stringify(key)}: [\n${rows.join(',\n')}\n  ]`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}
