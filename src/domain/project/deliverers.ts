import { compareText } from '../../kit/compareText.ts'
import type { Share } from '../../kit/splitPence.ts'
import type { Due, Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { ServiceId, ServiceLine } from '../vocabulary/serviceLine.ts'

/** Who delivers each line today, by share, for a practice's commissioner. */
export type Deliverers = {
  /** Sorted by id; shares add up to one. A line that practices deliver themselves gives the practice. */
  readonly sharesOf: (
    service: ServiceId,
    commissioner: OrganisationId,
    practice: OrganisationId,
  ) => readonly Share<OrganisationId>[]
  /** All providers of a line, whichever commissioner; empty for a line that practices deliver. */
  readonly providersOf: (service: ServiceId, commissioner?: OrganisationId) => readonly OrganisationId[]
}

export function indexDeliverers(economy: Economy, services: readonly ServiceLine[]): Deliverers {
  const shared = new Map<string, readonly Share<OrganisationId>[]>()
  const providers = new Map<ServiceId, readonly OrganisationId[]>()
  for (const line of services) {
    const ofLine = economy.delivery.filter(one => one.service === line.id)
    providers.set(line.id, [...new Set(ofLine.map(one => one.provider))].sort(compareText))
    for (const one of ofLine) {
      const key = `${line.id} ${one.commissioner ?? ''}`
      shared.set(key, [...(shared.get(key) ?? []), { id: one.provider, millionths: one.millionths }])
    }
  }
  for (const [key, shares] of shared)
    shared.set(
      key,
      [...shares].sort((a, b) => compareText(a.id, b.id)),
    )
  const find = (service: ServiceId, commissioner: OrganisationId) =>
    shared.get(`${service} ${commissioner}`) ?? shared.get(`${service} `)
  return {
    sharesOf: (service, commissioner, practice) =>
      find(service, commissioner) ?? [{ id: practice, millionths: 1_000_000 }],
    providersOf: (service, commissioner) => {
      if (commissioner === undefined) return providers.get(service) ?? []
      return (find(service, commissioner) ?? []).map(share => share.id)
    },
  }
}

/** Pence of hospital lines delivered today, by provider and commissioner: what makes a hospital the largest. */
export function sumHospitalPence(
  dues: readonly Due[],
  economy: Economy,
  services: readonly ServiceLine[],
  deliverers: Deliverers,
): (provider: OrganisationId, commissioner?: OrganisationId) => number {
  const hospitalLines = new Set(services.filter(line => line.hospital).map(line => line.id))
  const commissionerOf = new Map(economy.practices.map(practice => [practice.id, practice.commissioner]))
  const byLine = new Map<string, { service: ServiceId; commissioner: OrganisationId; pence: number }>()
  for (const due of dues) {
    const commissioner = commissionerOf.get(due.practice)
    if (!hospitalLines.has(due.service) || due.pence === null || commissioner === undefined) continue
    const key = `${due.service} ${commissioner}`
    const line = byLine.get(key) ?? { service: due.service, commissioner, pence: 0 }
    line.pence += due.pence
    byLine.set(key, line)
  }
  const sums = new Map<string, number>()
  const add = (key: string, pence: number) => sums.set(key, (sums.get(key) ?? 0) + pence)
  for (const { service, commissioner, pence } of byLine.values()) {
    for (const provider of deliverers.providersOf(service, commissioner)) {
      const share = deliverers.sharesOf(service, commissioner, provider).find(one => one.id === provider)
      const part = Math.round((pence / 1_000_000) * (share?.millionths ?? 0))
      add(`${provider} `, part)
      add(`${provider} ${commissioner}`, part)
    }
  }
  return (provider, commissioner) => sums.get(`${provider} ${commissioner ?? ''}`) ?? 0
}
