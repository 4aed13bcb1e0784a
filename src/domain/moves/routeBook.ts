import type { Flow } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { ContractId, OrganisationId } from '../vocabulary/ids.ts'

/** The way that pieces of dues take on one map: from the payer through its contracts to whoever delivers. */
export type Route = {
  readonly index: number
  readonly payer: OrganisationId
  readonly steps: readonly Contract[]
  readonly deliverer: OrganisationId
  /** Whoever holds it first; the payer where it delivers the line itself. */
  readonly firstHolder: OrganisationId
  readonly firstScope: string | undefined
  /** Equal for two routes when no pound moves between them: the same hands and scopes, on whatever terms. */
  readonly hands: string
}

type Fork = { readonly next: Map<ContractId, Fork>; readonly ends: Map<OrganisationId, Route> }

/** Keeps one record of each route of a ledger, so that 250,000 flows become a few thousand routes. */
export class RouteBook {
  readonly #contracts: ReadonlyMap<ContractId, Contract>
  readonly #payers = new Map<OrganisationId, Fork>()
  readonly routes: Route[] = []

  constructor(contracts: readonly Contract[]) {
    this.#contracts = new Map(contracts.map(contract => [contract.id, contract]))
  }

  /** The route of a flow; flows that go the same way have the same one. */
  routeOf(flow: Flow): Route {
    let fork: Fork = getFork(this.#payers, flow.payer)
    for (const contract of flow.contracts) fork = getFork(fork.next, contract)
    const known = fork.ends.get(flow.deliverer)
    if (known !== undefined) return known
    const route = this.#makeRoute(flow)
    fork.ends.set(flow.deliverer, route)
    this.routes.push(route)
    return route
  }

  #makeRoute({ payer, contracts, deliverer }: Flow): Route {
    const steps = contracts.flatMap(id => this.#contracts.get(id) ?? [])
    const hands = steps.map(({ holder, scope }) => (scope === undefined ? holder : `${holder}@${scope}`))
    return {
      index: this.routes.length,
      payer,
      steps,
      deliverer,
      firstHolder: steps[0]?.holder ?? payer,
      firstScope: steps[0]?.scope,
      hands: [payer, ...hands, deliverer].join(' > '),
    }
  }
}

function getFork<Key>(forks: Map<Key, Fork>, key: Key): Fork {
  const known = forks.get(key)
  if (known !== undefined) return known
  const fork: Fork = { next: new Map(), ends: new Map() }
  forks.set(key, fork)
  return fork
}
