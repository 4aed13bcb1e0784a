import { compareText } from '../../kit/compareText.ts'
import { MILLION, type Share, splitPence } from '../../kit/splitPence.ts'
import type { Flow } from '../vocabulary/careMap.ts'
import type { PathRule, RouteRule } from '../vocabulary/careModel.ts'
import type { ContractForm, Payment } from '../vocabulary/contract.ts'
import type { Due } from '../vocabulary/economy.ts'
import type { ContractId, OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import { holds } from './conditions.ts'
import type { ContractBook } from './contractBook.ts'
import { ourChoice } from './reasons.ts'
import { type PartContext, type Place, selectShares } from './selectBodies.ts'

/** A piece of a due on its way: who has it now, and how it got there. */
type Piece = {
  readonly holder: OrganisationId
  readonly pence: number | null
  readonly tier: number
  readonly illustrative: boolean
  readonly first?: {
    readonly holder: OrganisationId
    readonly form: ContractForm
    readonly payment: Payment
    readonly scope?: string
  }
  readonly contracts: readonly ContractId[]
}

/** What a path is for one due: the body it leads to and its part, as one of the due's shares. */
type Branch = {
  readonly path: PathRule
  readonly targets: readonly Share<OrganisationId>[]
  readonly key: string
}

/** Where a rule leads to nobody in this economy, the line stays with those who deliver it today. */
const FALLBACK: PathRule = {
  to: { select: 'deliverers' },
  share: 'rest',
  form: 'nhs-standard',
  payment: 'as-agreed',
  state: 'active',
  because: ourChoice('fallback'),
  then: [],
  keep: [],
}

const NOT_PASSED_ON = 'not passed on'

/**
 * Sends the dues of one part down its routes: enters every contract in the book and gives the ledger's flows.
 * Every piece of a due ends with exactly one deliverer, and the pieces of a due add up to it.
 */
export function routeDues(
  dues: readonly Due[],
  practices: ReadonlyMap<OrganisationId, Practice>,
  kinds: ReadonlyMap<OrganisationId, OrganisationKind>,
  context: PartContext,
  book: ContractBook,
): Flow[] {
  const routes = indexRoutes(context.rules.stage.routes)
  const branchesOf = cacheBranches(context)
  const flows: Flow[] = []

  for (const due of dues) {
    const practice = practices.get(due.practice)
    if (practice === undefined) continue
    const route = routes.get(due.service) ?? routes.get('default')
    const match = route?.cases.find(one =>
      one.when.every(condition =>
        holds(condition, practice, context.rules.choices, context.economy, context.groupOf),
      ),
    )
    const place: Place = { practices: [practice], service: due.service, payer: due.payer }
    const piece: Piece = {
      holder: due.payer,
      pence: due.pence,
      tier: 0,
      illustrative: due.basis !== 'payment',
      contracts: [],
    }
    passOn(piece, match?.paths ?? [FALLBACK], due, practice, place)
  }
  return flows

  function passOn(
    piece: Piece,
    paths: readonly PathRule[],
    due: Due,
    practice: Practice,
    place: Place,
  ): void {
    const isDue = piece.tier === 0
    const { branches, shares } = branchesOf(paths, practice, place, isDue)
    if (branches.length === 0) {
      deliver(piece, due)
      return
    }
    const parts = split(piece.pence, shares)
    const shared = shares.length > 1
    shares.forEach((_, index) => {
      const branch = branches[index]
      const pence = parts[index] ?? null
      const part = { ...piece, pence, illustrative: piece.illustrative || shared }
      if (branch === undefined) {
        if (pence === null || pence !== 0) deliver(part, due)
        return
      }
      follow(part, branch, due, practice, place)
    })
  }

  function follow(piece: Piece, { path, targets }: Branch, due: Due, practice: Practice, place: Place): void {
    const parts = split(piece.pence, targets)
    targets.forEach(({ id: target }, index) => {
      const pence = parts[index] ?? null
      if (pence === 0) return
      const kind = kinds.get(target)
      const isKept = kind !== undefined && path.keep.includes(kind)
      const stays = target === piece.holder || isKept
      const next = stays ? { ...piece, pence } : contract({ ...piece, pence }, target, path, due, practice)
      if (path.then.length === 0 || isKept) deliver(next, due)
      else passOn(next, path.then, due, practice, place)
    })
  }

  function contract(
    piece: Piece,
    holder: OrganisationId,
    path: PathRule,
    due: Due,
    practice: Practice,
  ): Piece {
    const form = path.form === 'practice-contract' ? practiceForm(practice) : path.form
    const payment = path.payment === 'practice' ? practicePayment(practice, due.service) : path.payment
    const scope =
      path.scope === 'locality' ? practice.locality : path.scope === 'practice' ? practice.id : undefined
    const tier = piece.tier + 1
    const id = book.enter({
      tier,
      payer: piece.holder,
      holder,
      form,
      scope,
      state: path.state,
      payment,
      service: due.service,
      pence: piece.pence,
      illustrative: piece.illustrative,
      practice: practice.id,
      list: practice.list,
      because: path.because,
    })
    const first = piece.first ?? { holder, form, payment, ...(scope === undefined ? {} : { scope }) }
    return { ...piece, holder, tier, first, contracts: [...piece.contracts, id] }
  }

  function deliver(piece: Piece, due: Due): void {
    const { first } = piece
    flows.push({
      practice: due.practice,
      service: due.service,
      pence: piece.pence,
      payer: due.payer,
      ...(first === undefined
        ? {}
        : {
            firstHolder: first.holder,
            firstForm: first.form,
            firstPayment: first.payment,
            ...(first.scope === undefined ? {} : { firstScope: first.scope }),
          }),
      deliverer: piece.holder,
      contracts: piece.contracts,
    })
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

type Branches = { readonly branches: readonly Branch[]; readonly shares: readonly Share[] }

/** Paths resolved against a practice. Where the targets do not depend on the practice, resolved once. */
function cacheBranches(
  context: PartContext,
): (paths: readonly PathRule[], practice: Practice, place: Place, isDue: boolean) => Branches {
  const cache = new Map<readonly PathRule[], Map<string, Branches>>()
  return (paths, practice, place, isDue) => {
    const key = paths.some(path => dependsOnPractice(path, context, place))
      ? practice.id
      : `${practice.commissioner} ${practice.locality}`
    const fullKey = `${key} ${place.service} ${place.payer} ${isDue}`
    const known = cache.get(paths) ?? new Map<string, Branches>()
    cache.set(paths, known)
    const found = known.get(fullKey)
    if (found !== undefined) return found
    const made = resolveBranches(paths, context, practice, place, isDue)
    known.set(fullKey, made)
    return made
  }
}

function dependsOnPractice(path: PathRule, context: PartContext, place: Place): boolean {
  switch (path.to.select) {
    case 'practice':
    case 'practice-group':
    case 'practices':
      return true
    case 'deliverers': {
      const service = path.to.service ?? place.service
      return service === undefined || context.deliverers.providersOf(service).length === 0
    }
    default:
      return false
  }
}

/**
 * The branches that a due, or what a holder has, splits into, and their shares, which add up to one. What no path
 * takes stays with the holder, as one more share at the end; of a due, which nobody holds yet, it goes the way of
 * today. Shares that add up to more than one are cut in the order of their keys.
 */
function resolveBranches(
  paths: readonly PathRule[],
  context: PartContext,
  practice: Practice,
  place: Place,
  isDue: boolean,
): Branches {
  const branches = paths
    .map(path => toBranch(path, context, practice, place))
    .filter(branch => isDue || branch.targets.length > 0)
    .map(branch =>
      branch.targets.length > 0
        ? branch
        : toBranch({ ...FALLBACK, share: branch.path.share }, context, practice, place),
    )
    .sort((a, b) => compareText(a.key, b.key))
  let left = MILLION
  const fixed = branches.map(({ path }) => {
    if (path.share === 'rest') return undefined
    const wanted =
      typeof path.share === 'number' ? path.share : (context.rules.choices.shares.get(path.share.choice) ?? 0)
    const taken = Math.min(left, wanted)
    left -= taken
    return taken
  })
  const resting = fixed.filter(share => share === undefined).length
  let toRest = left
  let open = resting
  const shares = fixed.map((share, index): Share => {
    const id = branches[index]?.key ?? ''
    if (share !== undefined) return { id, millionths: share }
    const part = Math.floor(toRest / open)
    toRest -= part
    open -= 1
    return { id, millionths: part }
  })
  if (resting > 0 || left === 0) return { branches, shares }
  if (isDue) {
    const today = toBranch(FALLBACK, context, practice, place)
    return { branches: [...branches, today], shares: [...shares, { id: today.key, millionths: left }] }
  }
  return { branches, shares: [...shares, { id: NOT_PASSED_ON, millionths: left }] }
}

function toBranch(path: PathRule, context: PartContext, practice: Practice, place: Place): Branch {
  const targets = selectShares(path.to, context, practice, place)
  const key = `${targets.map(target => target.id).join('+')} ${path.form} ${path.payment} ${path.scope ?? ''} ${JSON.stringify(path.share)}`
  return { path, targets, key }
}

function practiceForm(practice: Practice): ContractForm {
  return practice.contract === 'unknown' ? 'practice-contract' : practice.contract
}

function practicePayment(practice: Practice, service: ServiceId): Payment {
  if (service === 'quality-and-premises') return 'outcomes-and-premises'
  if (service !== 'core-primary-care') return 'fee-per-item'
  if (practice.contract === 'gms') return 'global-sum'
  return practice.contract === 'pms' ? 'pms-baseline' : 'as-agreed'
}
