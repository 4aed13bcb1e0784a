import { compareText } from '../../kit/compareText.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Contract, Payment } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import type { Route } from './routeBook.ts'
import type { Stream } from './streamPence.ts'

/** What can be said of streams that are told together. */
export type StreamFacts = {
  readonly pence: number
  readonly services: ReadonlySet<ServiceId>
  readonly practices: ReadonlySet<OrganisationId>
  readonly before: WayFacts
  readonly after: WayFacts
}

/** One end of the streams: the bodies that the £ passes, the heaviest first, and the contracts that it leaves the payer by. */
export type WayFacts = {
  readonly payers: ReadonlySet<OrganisationId>
  readonly firstHolders: ReadonlySet<OrganisationId>
  /** Whoever stands between the first holder and the deliverer. */
  readonly middles: ReadonlySet<OrganisationId>
  readonly deliverers: ReadonlySet<OrganisationId>
  readonly firstContracts: ReadonlySet<Contract>
  /** How the largest part of the £ is set in the first contract, and the form of that contract. */
  readonly payment: Payment | undefined
  readonly form: Contract['form'] | undefined
  /** True where most £ reaches its deliverer through another holder. */
  readonly isThrough: boolean
}

export function readStreams(streams: readonly Stream[]): StreamFacts {
  const practices = new Set<OrganisationId>()
  let pence = 0
  for (const stream of streams) {
    pence += stream.pence
    for (const practice of stream.practices) practices.add(practice)
  }
  return {
    pence,
    services: new Set(streams.map(stream => stream.service)),
    practices,
    before: readWays(streams, stream => stream.before),
    after: readWays(streams, stream => stream.after),
  }
}

function readWays(streams: readonly Stream[], wayOf: (stream: Stream) => Route): WayFacts {
  const payments = new Map<Payment, number>()
  const forms = new Map<Contract['form'], number>()
  const firstContracts = new Set<Contract>()
  const payers = new Map<OrganisationId, number>()
  const firstHolders = new Map<OrganisationId, number>()
  const middles = new Map<OrganisationId, number>()
  const deliverers = new Map<OrganisationId, number>()
  let through = 0
  for (const stream of streams) {
    const { payer, steps, firstHolder, deliverer } = wayOf(stream)
    const weight = Math.abs(stream.pence) + 1
    through += firstHolder === deliverer ? -weight : weight
    add(payers, payer, weight)
    add(firstHolders, firstHolder, weight)
    add(deliverers, deliverer, weight)
    const paid = steps.filter(({ tier }) => tier > 0)
    for (const { holder } of paid.slice(1, -1)) add(middles, holder, weight)
    const [first] = paid
    if (first === undefined) continue
    firstContracts.add(first)
    add(forms, first.form, weight)
    const payment = paymentOf(first, stream.service)
    if (payment !== undefined) add(payments, payment, weight)
  }
  return {
    payers: heaviestFirst(payers),
    firstHolders: heaviestFirst(firstHolders),
    middles: heaviestFirst(middles),
    deliverers: heaviestFirst(deliverers),
    firstContracts,
    payment: heaviest(payments),
    form: heaviest(forms),
    isThrough: through > 0,
  }
}

function add<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight)
}

function heaviestFirst(weights: ReadonlyMap<OrganisationId, number>): ReadonlySet<OrganisationId> {
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return new Set(sorted.map(([id]) => id))
}

/** How a contract sets the pence of a line. */
export function paymentOf(contract: Contract, service: ServiceId): Payment | undefined {
  return contract.lines.find(line => line.service === service)?.payment
}

/** The entry that weighs most; of equals the first. */
export function heaviest<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined
  let most = -1
  for (const [key, weight] of weights) {
    if (weight > most) {
      best = key
      most = weight
    }
  }
  return best
}

/** Why contracts are as they are, and how certain that is: as certain as the weakest of them. */
export function groundsOf(contracts: Iterable<Contract>): {
  readonly because: readonly Reason[]
  readonly certainty: Certainty
} {
  const lists = new Set<readonly Reason[]>()
  for (const contract of contracts) lists.add(contract.because)
  const because = mergeReasons(lists)
  return { because, certainty: certaintyOf(because) }
}
