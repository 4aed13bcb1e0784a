import { getOrMake } from '../../kit/getOrMake.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { ContractId, OrganisationId } from '../vocabulary/ids.ts'
import type { Way } from '../vocabulary/ledger.ts'

/** The way that pieces of dues take on one map: from the payer through its contracts to whoever delivers. */
export type Route = {
  readonly index: number
  /** Whoever pays the first holder: a pooled fund, where the money was put into one. */
  readonly payer: OrganisationId
  readonly steps: readonly Contract[]
  readonly deliverer: OrganisationId
  /** Whoever holds it first; the payer where it delivers the line itself. */
  readonly firstHolder: OrganisationId
  readonly firstScope: string | undefined
  /** Equal for two routes when no pound moves between them: the same hands and scopes, on whatever terms. */
  readonly hands: string
}

/** Keeps one record of each way of a map's money, so that a country's flows become a few thousand routes. */
export class RouteBook {
  readonly #contracts: ReadonlyMap<ContractId, Contract>
  readonly #routes = new Map<Way, Route>()

  constructor(contracts: readonly Contract[]) {
    this.#contracts = new Map(contracts.map(contract => [contract.id, contract]))
  }

  routeOf(way: Way): Route {
    return getOrMake(this.#routes, way, () => this.#makeRoute(way))
  }

  #makeRoute({ payer, contracts, firstHolder, deliverer }: Way): Route {
    const steps = contracts.flatMap(id => this.#contracts.get(id) ?? [])
    const hands = steps.map(({ holder, scope }) => (scope === undefined ? holder : `${holder}@${scope}`))
    const pool = steps.findLast(({ tier }) => tier === 0)
    return {
      index: this.#routes.size,
      payer: pool?.holder ?? payer,
      steps,
      deliverer,
      firstHolder,
      firstScope: steps.find(step => step.tier > 0)?.scope,
      hands: [payer, ...hands, deliverer].join(' > '),
    }
  }
}
