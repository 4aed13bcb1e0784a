import type { CareMap, MappedOrganisation } from '../domain/vocabulary/careMap.ts'
import { type Certainty, weakestCertainty } from '../domain/vocabulary/certainty.ts'
import {
  type Contract,
  type ContractForm,
  isPracticeContractForm,
  type Payment,
} from '../domain/vocabulary/contract.ts'
import type { ContractId, OrganisationId } from '../domain/vocabulary/ids.ts'
import { type Sector, sectorOfKind } from '../domain/vocabulary/organisation.ts'
import { sortByText } from '../kit/compareText.ts'
import { assignLanes, toPlacementId } from './assignLanes.ts'
import type { PlacementId, RouteEnd } from './placedMap.ts'

/** A contract, or a bundle of alike contracts with the practices of one locality, before it has a place. */
export type Link = {
  readonly id: string
  readonly contracts: readonly ContractId[]
  readonly from: PlacementId
  readonly to: RouteEnd
  readonly form: ContractForm
  readonly tier: number
  readonly sector: Sector
  readonly certainty: Certainty
  readonly state: 'active' | 'suspended'
  readonly pence: number | null
  /** How most of its pence are set. */
  readonly payment?: Payment
}

type Bundle = { readonly to: RouteEnd; readonly holder: MappedOrganisation; readonly contracts: Contract[] }

/**
 * What one line on the map stands for: every contract; those with a locality's practices bundled by family of form,
 * and those that differ only in the locality they are for. Sorted by id.
 */
export function toLinks(map: CareMap): readonly Link[] {
  const lanes = assignLanes(map)
  const bodies = new Map(map.organisations.map(body => [body.id, body]))
  const placementOf = (id: OrganisationId): PlacementId => toPlacementId(id, lanes.get(id) ?? 'provide')
  const bundles = new Map<string, Bundle>()
  for (const contract of map.contracts) {
    const holder = bodies.get(contract.holder)
    if (holder === undefined) continue
    const group = holder.kind === 'gp-practice' ? holder.locality : undefined
    const to: RouteEnd = group === undefined ? { placement: placementOf(holder.id) } : { group }
    const id = `${contract.payer}>${group ?? holder.id}:${bundleFamily(contract)}:${contract.tier === 0 ? 0 : 1}`
    const bundle = bundles.get(id) ?? { to, holder, contracts: [] }
    bundle.contracts.push(contract)
    bundles.set(id, bundle)
  }
  const links = [...bundles].flatMap(([key, { to, holder, contracts }]): Link[] => {
    const [first] = contracts
    if (first === undefined) return []
    const id = contracts.length === 1 && 'placement' in to ? first.id : key.replace(/:[01]$/, '')
    return [toLink(id, contracts, placementOf(first.payer), to, holder)]
  })
  return sortByText(links, link => link.id)
}

/** Practice contracts of all three forms run together; other forms, other tiers and suspended ones apart. */
export function bundleFamily(contract: Pick<Contract, 'form' | 'state'>): string {
  const family = isPracticeContractForm(contract.form) ? 'practice-contract' : contract.form
  return contract.state === 'suspended' ? `${family}-suspended` : family
}

function toLink(
  id: string,
  contracts: readonly Contract[],
  from: PlacementId,
  to: RouteEnd,
  holder: MappedOrganisation,
): Link {
  const forms = new Set(contracts.map(contract => contract.form))
  const [form] = forms
  const payment = mainPayment(contracts)
  const known = contracts.flatMap(contract => (contract.pence === null ? [] : [contract.pence]))
  return {
    id,
    contracts: contracts.map(contract => contract.id),
    from,
    to,
    form: forms.size === 1 && form !== undefined ? form : 'practice-contract',
    tier: Math.min(...contracts.map(contract => contract.tier)),
    sector: sectorOfKind(holder.kind),
    certainty: weakestCertainty(contracts.map(contract => contract.certainty)),
    state: contracts.every(contract => contract.state === 'suspended') ? 'suspended' : 'active',
    pence: known.length === 0 ? null : known.reduce((sum, pence) => sum + pence, 0),
    ...(payment === undefined ? {} : { payment }),
  }
}

/** The payment that sets the most pence; the first where none is known. */
function mainPayment(contracts: readonly Contract[]): Payment | undefined {
  const sums = new Map<Payment, number>()
  for (const contract of contracts) {
    for (const { payment, pence } of contract.lines)
      sums.set(payment, (sums.get(payment) ?? 0) + (pence ?? 0))
  }
  let main: Payment | undefined
  for (const [payment, pence] of sums) if (main === undefined || pence > (sums.get(main) ?? 0)) main = payment
  return main
}
