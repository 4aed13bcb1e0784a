import { compareText } from '../../kit/compareText.ts'
import type { CareMap } from '../vocabulary/careMap.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { groupThousands } from '../words/formatPence.ts'
import type { Bodies } from './bodies.ts'
import { certaintyVerb, claim } from './certaintyVerb.ts'
import type { Draft } from './draft.ts'
import { wordPaid } from './nameContracts.ts'
import { type Phrase, say } from './phrase.ts'
import { isCoreLine } from './sortStreams.ts'
import { groundsOf, paymentOf } from './streamFacts.ts'
import { isMoved, type Stream } from './streamPence.ts'

/** Whether a stream is core general practice that a practice holds itself, before and after. */
export function isOwnCoreStream(stream: Stream, bodies: Bodies): boolean {
  return isCoreLine(stream.service) && !isMoved(stream) && bodies.isPractice(stream.after.firstHolder)
}

/**
 * What becomes of the practices' own contracts for core general practice: what readers look for first, so it is
 * told even where nothing changes. `undefined` where the map has no practice.
 */
export function draftOwnCore(
  before: CareMap,
  after: CareMap,
  streams: readonly Stream[],
  bodies: Bodies,
): Draft | undefined {
  if (bodies.practices.length === 0) return undefined
  const held = findOwnCore(before, bodies)
  const holding = findOwnCore(after, bodies)
  const kept = [...holding.keys()].filter(id => held.has(id)).sort(compareText)
  const gained = [...holding.keys()].filter(id => !held.has(id)).sort(compareText)
  const lost = [...held.keys()].filter(id => !holding.has(id)).sort(compareText)
  const told = kept.length > 0 || gained.length > 0 ? [...kept, ...gained] : lost
  const own = streams.filter(stream => isOwnCoreStream(stream, bodies))
  const takenOn = lost.length > 0 && kept.length + gained.length === 0
  const contracts = takenOn ? lostTo(streams, lost) : told.flatMap(id => holding.get(id) ?? [])
  const { because, certainty } = groundsOf(new Set(contracts))
  return {
    id: 'own-core',
    kind: 'own-core',
    streams: own,
    changes: [],
    pence: 0,
    practices: new Set(told),
    certainty,
    because,
    weight: 1,
    tell: () => tellFate({ held, holding, kept, gained, lost }, { streams, bodies, certainty }),
  }
}

type Fate = {
  readonly held: ReadonlyMap<OrganisationId, Contract>
  readonly holding: ReadonlyMap<OrganisationId, Contract>
  readonly kept: readonly OrganisationId[]
  readonly gained: readonly OrganisationId[]
  readonly lost: readonly OrganisationId[]
}
type Telling = {
  readonly streams: readonly Stream[]
  readonly bodies: Bodies
  readonly certainty: Draft['certainty']
}

function tellFate(fate: Fate, { streams, bodies, certainty }: Telling): Phrase {
  const { holding, kept, gained, lost } = fate
  const payers = bodies.nameAll([...holding.values()].map(contract => contract.payer))
  const count = bodies.practices.length
  const whole = (ids: readonly OrganisationId[]): Phrase =>
    ids.length < count && lost.length > 0
      ? say`${groupThousands(ids.length)} of ${groupThousands(count)} practices`
      : bodies.nameAll(ids)
  if (lost.length === 0 && kept.length === 0 && gained.length === 0)
    return claim(certainty, say`no practice`, say`hold its own core contract, as before`)
  if (kept.length === 0 && gained.length === 0) {
    const takers = bodies.nameAll(lostTo(streams, lost).map(contract => contract.holder))
    return claim(
      certainty,
      takers,
      say`take over the core contract${lost.length === 1 ? '' : 's'} of ${bodies.nameAll(lost)}${saySubcontracts(streams, lost)}`,
    )
  }
  const who = kept.length === 0 ? whole(gained) : whole(kept)
  const verb = kept.length === 0 ? 'again hold' : 'keep'
  const subjectIsOne = (kept.length === 0 ? gained : kept).length === 1
  const own = subjectIsOne ? 'its own core contract' : 'their own core contracts'
  return say`${claim(certainty, who, say`${verb} ${own} with ${payers}${sayNewPayment(fate, bodies)}`)}${sayOthers(fate, { streams, bodies, certainty })}`
}

/** What else happens: to those that hold their own again, and to those that no longer do. */
function sayOthers({ kept, gained, lost }: Fate, { streams, bodies, certainty: said }: Telling): Phrase {
  const back =
    kept.length > 0 && gained.length > 0 ? say`; ${bodies.nameAll(gained)} would again hold theirs` : say``
  if (lost.length === 0) return back
  const takers = lostTo(streams, lost)
  const { certainty } = groundsOf(new Set(takers))
  const those = lost.length === 1 ? 'that' : 'those'
  const holders = bodies.nameAll(takers.map(contract => contract.holder))
  const predicate = say`hold ${those} of ${bodies.nameAll(lost)}`
  // Said once, how certain it is holds for both halves.
  return certainty === said && back.length === 0
    ? say`, and ${holders} ${certaintyVerb(certainty)} ${predicate}`
    : say`${back}; ${claim(certainty, holders, predicate)}`
}

/** How many of the practices go on giving the care, now as subcontractors. */
function saySubcontracts(streams: readonly Stream[], lost: readonly OrganisationId[]): string {
  const wanted = new Set(lost)
  const subcontracted = new Set<OrganisationId>()
  for (const { service, practices, after } of streams) {
    if (service !== 'core-primary-care') continue
    for (const id of practices) if (wanted.has(id) && after.deliverer === id) subcontracted.add(id)
  }
  if (subcontracted.size === 0) return ''
  const whom = subcontracted.size === lost.length ? 'back to them' : `back to ${subcontracted.size} of them`
  return ` and subcontract the care ${whom}`
}

function sayNewPayment({ held, holding, kept }: Fate, { terms }: Bodies): string {
  const payments = new Set(
    kept.map(id => {
      const was = held.get(id)
      const is = holding.get(id)
      const old = was === undefined ? undefined : paymentOf(was, 'core-primary-care')
      const now = is === undefined ? undefined : paymentOf(is, 'core-primary-care')
      return old === now ? undefined : now
    }),
  )
  const [payment] = payments
  if (payments.size !== 1 || payment === undefined) return ''
  return payment === 'capitated' ? ', now capitated' : `, now paid ${wordPaid(payment, terms)}`
}

/** The contracts under which the core care of these practices is now held first. */
function lostTo(streams: readonly Stream[], lost: readonly OrganisationId[]): readonly Contract[] {
  const wanted = new Set(lost)
  return streams.flatMap(({ service, practices, after }) => {
    const [first] = after.steps
    if (service !== 'core-primary-care' || first === undefined) return []
    return [...practices].some(id => wanted.has(id)) ? [first] : []
  })
}

/** Practice → its own first-tier contract for core general practice. */
function findOwnCore(map: CareMap, bodies: Bodies): ReadonlyMap<OrganisationId, Contract> {
  const own = new Map<OrganisationId, Contract>()
  for (const contract of map.contracts) {
    if (contract.tier !== 1 || contract.state !== 'active' || !bodies.isPractice(contract.holder)) continue
    if (contract.lines.some(line => line.service === 'core-primary-care')) own.set(contract.holder, contract)
  }
  return own
}
