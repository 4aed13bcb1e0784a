import { assertNever } from '../../kit/assertNever.ts'
import type { CareMap } from '../vocabulary/careMap.ts'
import { CERTAINTIES, type Certainty } from '../vocabulary/certainty.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { Bodies } from './bodies.ts'
import { claim } from './certaintyVerb.ts'
import type { Draft } from './draft.ts'
import type { MoveKind } from './move.ts'
import { countContractsInWords, nameFirstContracts } from './nameContracts.ts'
import { isSaidByWhatIsLeft, nameServices } from './nameServices.ts'
import { type Phrase, say, sayPence } from './phrase.ts'
import type { Route } from './routeBook.ts'
import type { StreamGroup } from './sortStreams.ts'
import { groundsOf, readStreams, type StreamFacts } from './streamFacts.ts'

/** The part of a line's £ from which one may speak of it without "most" or "some". */
const NEARLY_ALL = 0.995

/** Makes a move of streams that moved together. */
export function draftMoneyMove(group: StreamGroup, bodies: Bodies, map: CareMap): Draft {
  const facts = readStreams(group.streams)
  const { because } = groundsOf(contractsThatSaySo(group))
  const certainty = weighCertainty(group)
  return {
    id: group.id,
    kind: group.kind,
    streams: group.streams,
    changes: [],
    pence: facts.pence,
    practices: facts.practices,
    certainty,
    because,
    weight: Math.max(interestOf(group), map.totals.pence > 0 ? Math.abs(facts.pence) / map.totals.pence : 0),
    tell: money => claim(certainty, sayQuantity(facts, map, money), sayWhere(group, facts, bodies, map)),
  }
}

/** What GPs and boards ask about first is news even where the £ are few: enhanced services, and care leaving hospital. */
function interestOf({ id, turn }: StreamGroup): number {
  if (id.endsWith(':enhanced')) return 0.14
  return turn === undefined ? 0 : 0.12
}

/** A move is as certain as the contracts that carry at least this part of its £ at least are. */
const CARRIED = 0.75

function weighCertainty({ kind, streams }: StreamGroup): Certainty {
  const carried = CERTAINTIES.map(() => 0)
  let all = 0
  for (const { after, pence } of streams) {
    const { certainty } = groundsOf(stepsThatSaySo(kind, after))
    const grade = CERTAINTIES.indexOf(certainty)
    carried[grade] = (carried[grade] ?? 0) + Math.abs(pence) + 1
    all += Math.abs(pence) + 1
  }
  let sum = 0
  const grade = carried.findIndex(weight => {
    sum += weight
    return sum >= CARRIED * all
  })
  return CERTAINTIES[grade] ?? 'given'
}

function contractsThatSaySo({ kind, streams }: StreamGroup): ReadonlySet<Contract> {
  return new Set(streams.flatMap(({ after }) => stepsThatSaySo(kind, after)))
}

/** The contracts that make a move true: who delivers is said by the last, who holds by the first. */
function stepsThatSaySo(kind: MoveKind, { steps }: Route): readonly Contract[] {
  if (kind === 'passed-on') return steps
  return kind === 'hands' ? steps.slice(-1) : steps.slice(0, 1)
}

/** Below a pound, and for clawbacks, no amount is said. */
const LEAST_SAID = 100

/** "£9.1m of outpatient care"; without money "some outpatient care". */
export function sayQuantity({ pence, services }: StreamFacts, map: CareMap, money: boolean): Phrase {
  if (money && pence >= LEAST_SAID) {
    return say`${sayPence(pence)} of ${isSaidByWhatIsLeft(services) ? 'care' : nameServices(services)}`
  }
  let whole = 0
  for (const service of services) whole += map.totals.byService[service] ?? 0
  const share = whole > 0 ? pence / whole : 1
  return say`${nameServices(services, share >= NEARLY_ALL ? 'all' : share > 0.5 ? 'most' : 'some')}`
}

function sayWhere(group: StreamGroup, facts: StreamFacts, bodies: Bodies, map: CareMap): Phrase {
  const { before, after } = facts
  const holders = bodies.nameAll(after.firstHolders)
  switch (group.kind) {
    case 'through':
      return say`reach ${sayProviders(facts, bodies)} through ${nameFirstContracts(after, bodies.terms)} ${holders}${sayNoLonger(facts, bodies, map)}`
    case 'direct':
      return say`be contracted directly with ${sayProviders(facts, bodies)}, no longer through ${bodies.nameAll(before.firstHolders)}`
    case 'hands':
      return sayHandover(group, facts, bodies)
    case 'scope':
      return group.id.startsWith('scope:parts')
        ? say`be bought locality by locality, from the same providers as before`
        : say`be bought for the whole area again, no longer locality by locality`
    case 'payer':
      return say`be paid for by ${bodies.nameAll(after.payers)}, no longer by ${bodies.nameAll(before.payers)}`
    case 'passed-on':
      return after.middles.size === 0
        ? say`go from ${holders} straight to ${sayProviders(facts, bodies)}, no longer through ${bodies.nameAll(before.middles)}`
        : say`go from ${holders} to ${sayProviders(facts, bodies)} through ${bodies.nameAll(after.middles)}`
    case 'own-core':
    case 'terms':
    case 'leadership':
    case 'membership':
    case 'formed':
    case 'dissolved':
    case 'agreement':
    case 'governance':
    case 'ties':
    case 'grounds':
      throw new Error(`A move of kind ${group.kind} has no streams`)
    default:
      return assertNever(group.kind)
  }
}

function sayProviders({ after }: StreamFacts, bodies: Bodies): Phrase {
  const { deliverers } = after
  const arePractices = [...deliverers].every(id => bodies.isPractice(id))
  return arePractices || deliverers.size < 3 ? bodies.nameAll(deliverers) : say`providers`
}

/** What the new way takes the place of, where that is news. */
function sayNoLonger({ before, after }: StreamFacts, bodies: Bodies, map: CareMap): Phrase {
  if (before.isThrough) {
    const gone = [...before.firstHolders].filter(id => !after.firstHolders.has(id))
    return gone.length === 0 ? say`` : say`, no longer through ${bodies.nameAll(gone)}`
  }
  if (before.firstContracts.size <= after.firstContracts.size) return say`, no longer directly`
  // A contract that only gives some of its work is still there.
  const standing = new Set(map.contracts.map(contract => contract.id))
  const goesOn = [...before.firstContracts].some(contract => standing.has(contract.id))
  return say`, ${goesOn ? 'taken out of' : 'in place of'} ${countContractsInWords(before.firstContracts)} let by ${bodies.nameAll(before.payers)}`
}

function sayHandover({ turn }: StreamGroup, { before, after }: StreamFacts, bodies: Bodies): Phrase {
  const givers = bodies.nameAll(before.deliverers)
  const takers = bodies.nameAll(after.deliverers)
  const over = [...after.firstHolders].filter(id => !after.deliverers.has(id))
  const under = over.length === 0 ? say`` : say`, paid by ${bodies.nameAll(over)}`
  switch (turn) {
    case 'out-of-hospital':
      return say`move from ${givers} into the community, to ${takers}${under}`
    case 'into-hospital':
      return say`move into hospital, to ${takers} from ${givers}${under}`
    case undefined:
      return say`move from ${givers} to ${takers}${under}`
    default:
      return assertNever(turn)
  }
}
