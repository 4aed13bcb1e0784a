import { sortByText } from '../../kit/compareText.ts'
import { MILLION } from '../../kit/splitPence.ts'
import type { Delivery, Economy } from '../vocabulary/economy.ts'
import { type OrganisationId, organisationId } from '../vocabulary/ids.ts'
import type { Organisation, OrganisationKind } from '../vocabulary/organisation.ts'
import type { ServiceId, ServiceLine } from '../vocabulary/serviceLine.ts'

/** Stands for whoever commissions core general practice where the file does not say. */
export const UNKNOWN_CORE_COMMISSIONER = organisationId('core-commissioner-not-known')

/**
 * Makes an economy whole, so that every line has a payer and a deliverer: whoever is missing is stood in for by a
 * placeholder that says so. What the file gives is never changed.
 */
export function completeEconomy(economy: Economy, services: readonly ServiceLine[]): Economy {
  const added: Organisation[] = []
  const delivery: Delivery[] = [...economy.delivery]
  const has = (kind: OrganisationKind) =>
    economy.organisations.some(organisation => organisation.kind === kind) ||
    added.some(body => body.kind === kind)
  const add = (id: OrganisationId, kind: OrganisationKind, name: string) => {
    if (!added.some(body => body.id === id)) added.push({ id, kind, name, placeholder: true })
  }
  // A file may use our id for a body of another kind.
  const taken = new Set<string>(
    [economy.organisations, economy.practices, economy.groups].flatMap(bodies => bodies.map(body => body.id)),
  )
  const freeId = (id: string) => organisationId(taken.has(id) ? `${id}-not-named` : id)
  if (!has('nhs-england')) add(freeId('nhs-england'), 'nhs-england', 'NHS England')
  if (!has('local-authority')) add(freeId('council'), 'local-authority', 'Council, not yet named')
  if (economy.coCommissioning === 'unknown') {
    add(UNKNOWN_CORE_COMMISSIONER, 'unknown-commissioner', 'Commissioner of general practice, not known')
  }
  const commissioners = [...new Set(economy.practices.map(practice => practice.commissioner))]
  for (const line of services) {
    if (line.deliverer === 'practice') continue
    const id = freeId(`unnamed-${line.placeholder.kind}`)
    for (const commissioner of lackingCommissioners(economy.delivery, line.id, commissioners)) {
      add(id, line.placeholder.kind, line.placeholder.name)
      delivery.push({
        service: line.id,
        provider: id,
        millionths: MILLION,
        ...(commissioner === 'all' ? {} : { commissioner }),
      })
    }
  }
  if (added.length === 0 && delivery.length === economy.delivery.length) return economy
  return {
    ...economy,
    organisations: sortByText([...economy.organisations, ...added], body => body.id),
    delivery: sortByText(delivery, one => `${one.service} ${one.commissioner ?? ''} ${one.provider}`),
  }
}

function lackingCommissioners(
  delivery: readonly Delivery[],
  service: ServiceId,
  commissioners: readonly OrganisationId[],
): readonly (OrganisationId | 'all')[] {
  const ofLine = delivery.filter(one => one.service === service)
  if (ofLine.length === 0) return ['all']
  if (ofLine.some(one => one.commissioner === undefined)) return []
  return commissioners.filter(commissioner => !ofLine.some(one => one.commissioner === commissioner))
}
