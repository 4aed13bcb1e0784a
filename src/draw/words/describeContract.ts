import type { Contract } from '../../domain/vocabulary/contract.ts'
import type { OrganisationId } from '../../domain/vocabulary/ids.ts'
import { SERVICES, type ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { formatPence } from '../../domain/words/formatPence.ts'
import { CERTAINTY_NAMES, SERVICE_NAMES } from '../../domain/words/terms.ts'
import type { MapReader } from './readMap.ts'

export function nameOf(reader: MapReader, id: OrganisationId): string {
  return reader.organisation(id)?.name ?? id
}

/** "core general practice, and quality and premises": each line once, in the order of the lines. */
export function listServices(services: Iterable<ServiceId>): string {
  const named = new Set(services)
  return joinWords(SERVICES.filter(service => named.has(service)).map(service => SERVICE_NAMES[service]))
}

export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** One sentence for a contract: both parties, form, lines, £ and how they are set, certainty. Screen and reader share it. */
export function describeContract(reader: MapReader, contract: Contract, money: boolean): string {
  const payments = joinWords([...new Set(contract.lines.map(line => reader.terms.payments[line.payment]))])
  const pounds = money ? `, ${formatPence(contract.pence)} a year` : ''
  const certainty = CERTAINTY_NAMES[contract.certainty].word
  return (
    `${reader.terms.forms[contract.form]}${contract.state === 'suspended' ? ', suspended' : ''}: ${nameOf(reader, contract.payer)} pays ${nameOf(reader, contract.holder)} ` +
    `for ${listServices(contract.lines.map(line => line.service))}${pounds}, ${payments}; ${certainty}.`
  )
}
