import { type Share, splitPence } from '../../kit/splitPence.ts'
import type { Flow } from '../vocabulary/careMap.ts'
import type { PathRule, RouteCase, RouteRule } from '../vocabulary/careModel.ts'
import type { Due } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import { type Branch, FALLBACK, findBranches } from './branchPaths.ts'
import { holds } from './conditions.ts'
import type { ContractBook } from './contractBook.ts'
import type { PartContext } from './selectBodies.ts'
import { practiceForm, practicePayment, termsOf } from './todaysTerms.ts'
import type { Way } from './way.ts'

const FALLBACK_CASE: RouteCase = { when: [], paths: [FALLBACK] }

/**
 * Sends the dues of one part down its routes: enters every contract in the book and adds the flows to the ledger.
 * Every piece of a due ends with exactly one deliverer, and the pieces of a due add up to it.
 */
export function routeDues(
  dues: readonly Due[],
  practices: ReadonlyMap<OrganisationId, Practice>,
  kinds: ReadonlyMap<OrganisationId, OrganisationKind>,
  context: PartContext,
  book: ContractBook,
  ledger: Flow[],
): void {
  const { rules, economy, groupOf } = context
  const routes = indexRoutes(rules.stage.routes)
  const branchesOf = findBranches(context)
  const starts = new Map<OrganisationId, Way>()

  // Dues come practice by practice.
  let practice: Practice | undefined
  for (const due of dues) {
    if (practice?.id !== due.practice) practice = practices.get(due.practice)
    if (practice === undefined) continue
    const patientsOf = practice
    const route = routes.get(due.service) ?? routes.get('default')
    const match =
      route?.cases.find(one =>
        one.when.every(condition => holds(condition, patientsOf, rules.choices, economy, groupOf)),
      ) ?? FALLBACK_CASE
    let start = starts.get(due.payer)
    if (start === undefined) {
      start = {
        holder: due.payer,
        contracts: [],
        tier: 0,
        first: undefined,
        from: undefined,
        payment: undefined,
      }
      starts.set(due.payer, start)
    }
    passOn(start, due.pence, due.basis !== 'payment', match.paths, due, practice)
  }

  function passOn(
    way: Way,
    pence: number | null,
    illustrative: boolean,
    paths: readonly PathRule[],
    due: Due,
    practice: Practice,
  ): void {
    // What is in a pooled fund is still to be paid out: nobody is owed it by holding it.
    const isDue = way.first === undefined
    const { branches, shares } = branchesOf(paths, practice, due.service, due.payer, isDue)
    if (branches.length === 0) {
      deliver(way, pence, due)
      return
    }
    if (shares.length === 1 && branches[0] !== undefined) {
      follow(way, pence, illustrative, branches[0], due, practice)
      return
    }
    const parts = split(pence, shares)
    for (let index = 0; index < shares.length; index += 1) {
      const part = parts[index] ?? null
      const branch = branches[index]
      if (branch !== undefined) follow(way, part, true, branch, due, practice)
      else if (part !== 0) deliver(way, part, due)
    }
  }

  function follow(
    way: Way,
    pence: number | null,
    illustrative: boolean,
    { path, targets }: Branch,
    due: Due,
    practice: Practice,
  ): void {
    const parts = targets.length === 1 ? undefined : split(pence, targets)
    for (let index = 0; index < targets.length; index += 1) {
      const part = parts === undefined ? pence : (parts[index] ?? null)
      const target = targets[index]
      if (part === 0 || target === undefined) continue
      const isKept = path.keep.length > 0 && path.keep.includes(kinds.get(target.id) ?? 'patients')
      const stays = target.id === way.holder || isKept
      if (path.suspends) suspend(due, pence, path, practice)
      const next = stays ? way : contract(way, part, illustrative, target.id, path, due, practice)
      if (path.then.length === 0 || isKept) deliver(next, part, due)
      else passOn(next, part, illustrative, path.then, due, practice)
    }
  }

  function contract(
    way: Way,
    pence: number | null,
    illustrative: boolean,
    holder: OrganisationId,
    path: PathRule,
    due: Due,
    practice: Practice,
  ): Way {
    const { form, payment } = termsOf(path, practice, due.service)
    const scope =
      path.scope === 'locality' ? practice.locality : path.scope === 'practice' ? practice.id : undefined
    // What partners put into a pooled fund stands before the first tier, and outside the totals.
    const isPooled = form === 'section-75' && way.first === undefined
    const tier = isPooled ? 0 : way.tier + 1
    const opened = book.open(tier, way.holder, holder, form, scope, path.state)
    opened.add(due.service, payment, pence, illustrative, practice, path.because)
    for (const known of opened.ways) if (known.from === way && known.payment === payment) return known
    const first = isPooled ? undefined : (way.first ?? { holder, form, payment, scope })
    const next: Way = { holder, contracts: [...way.contracts, opened.id], tier, first, from: way, payment }
    opened.ways.push(next)
    return next
  }

  /** The practice's own contract rests: it is kept, without £, for the day on which it returns to it. */
  function suspend({ payer, service }: Due, pence: number | null, path: PathRule, practice: Practice): void {
    const rested = book.open(1, payer, practice.id, practiceForm(practice), undefined, 'suspended')
    const payment = practicePayment(practice, service)
    rested.add(service, payment, pence === null ? null : 0, false, practice, path.because)
  }

  function deliver({ holder: deliverer, contracts, first }: Way, pence: number | null, due: Due): void {
    const { practice, service, payer } = due
    if (first === undefined) {
      ledger.push({ practice, service, pence, payer, deliverer, contracts })
      return
    }
    const { holder: firstHolder, form: firstForm, payment: firstPayment, scope: firstScope } = first
    if (firstScope === undefined) {
      ledger.push({
        practice,
        service,
        pence,
        payer,
        firstHolder,
        firstForm,
        firstPayment,
        deliverer,
        contracts,
      })
    } else {
      ledger.push({
        practice,
        service,
        pence,
        payer,
        firstHolder,
        firstForm,
        firstPayment,
        firstScope,
        deliverer,
        contracts,
      })
    }
  }
}

function split(pence: number | null, shares: readonly Share[]): readonly (number | null)[] {
  return pence === null ? shares.map(() => null) : splitPence(pence, shares)
}

function indexRoutes(routes: readonly RouteRule[]): ReadonlyMap<ServiceId | 'default', RouteRule> {
  const index = new Map<ServiceId | 'default', RouteRule>()
  for (const route of routes) {
    if (route.services === 'default') index.set('default', route)
    else for (const service of route.services) index.set(service, route)
  }
  return index
}
