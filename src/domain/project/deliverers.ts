import { sortByText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import { MILLION, type Share } from '../../kit/splitPence.ts'
import type { DueLine, Dues } from '../vocabulary/dues.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import type { ServiceId, ServiceLine } from '../vocabulary/serviceLine.ts'

/**
 * Who delivers a line today to a commissioner's patients, by share. Sorted by id; shares add up to one. Nobody for a
 * line that practices deliver themselves.
 */
export type Deliverers = (
  service: ServiceId,
  commissioner: OrganisationId,
) => readonly Share<OrganisationId>[]

const NOBODY: readonly Share<OrganisationId>[] = []

export function indexDeliverers(economy: Economy): Deliverers {
  // Without a commissioner: for all that have none of their own.
  const shares = new Map<ServiceId, Map<OrganisationId | undefined, Share<OrganisationId>[]>>()
  for (const { service, commissioner, provider, millionths } of sortByText(
    economy.delivery,
    one => one.provider,
  )) {
    const ofLine = getOrMake(shares, service, () => new Map())
    getOrMake(ofLine, commissioner, () => []).push({ id: provider, millionths })
  }
  return (service, commissioner) => {
    const ofLine = shares.get(service)
    return ofLine?.get(commissioner) ?? ofLine?.get(undefined) ?? NOBODY
  }
}

/** Pence of hospital lines delivered today, by provider and commissioner, or for all: what makes a hospital the largest. */
export function sumHospitalPence(
  dues: Dues,
  services: readonly ServiceLine[],
  deliverers: Deliverers,
): (provider: OrganisationId, commissioner?: OrganisationId) => number {
  const hospitalLines = new Set(services.filter(line => line.hospital).map(line => line.id))
  const sums = new Map<OrganisationId, Map<OrganisationId | undefined, number>>()
  for (const line of dues.lines) {
    if (!hospitalLines.has(line.service)) continue
    for (const [commissioner, pence] of sumByCommissioner(line, dues.practices)) {
      for (const { id, millionths } of deliverers(line.service, commissioner)) {
        const ofProvider = getOrMake(sums, id, () => new Map<OrganisationId | undefined, number>())
        const part = Math.round((pence / MILLION) * millionths)
        for (const key of [commissioner, undefined]) ofProvider.set(key, (ofProvider.get(key) ?? 0) + part)
      }
    }
  }
  return (provider, commissioner) => sums.get(provider)?.get(commissioner) ?? 0
}

/** Known pence of a line. */
function sumByCommissioner(
  { pence }: DueLine,
  practices: readonly Practice[],
): ReadonlyMap<OrganisationId, number> {
  const sums = new Map<OrganisationId, number>()
  practices.forEach(({ commissioner }, row) => {
    sums.set(commissioner, (sums.get(commissioner) ?? 0) + (pence[row] ?? 0))
  })
  return sums
}
