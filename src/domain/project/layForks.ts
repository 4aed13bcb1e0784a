import type { Share } from '../../kit/splitPence.ts'
import type { PathRule } from '../vocabulary/careModel.ts'
import type { ContractForm } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Way } from '../vocabulary/ledger.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import { branchPaths } from './branchPaths.ts'
import { type ContractBook, Entry, type OpenContract } from './contractBook.ts'
import type { PartContext, Place } from './selectBodies.ts'
import { practiceForm, practicePayment, termsOf } from './todaysTerms.ts'

/** Where money has come to, and how it goes on: whoever has it there delivers what no branch takes. */
export type Fork = {
  readonly way: Way
  readonly branches: readonly Branch[]
  /** One for each branch; one more where a share stays. */
  readonly shares: readonly Share[]
  /** True where a practice itself, or its own contract, has a part in what follows: nobody else's money goes this way. */
  readonly isOwn: boolean
}

/** What takes one path: a leg for each body that it leads to, by share. */
export type Branch = { readonly legs: readonly Leg[]; readonly shares: readonly Share[] }

/**
 * The step to one body: what it is paid by, unless it has the money already, the practice's own contract if that rests
 * meanwhile, and how the money goes on from there.
 */
export type Leg = {
  readonly entry: Entry | undefined
  readonly resting: Entry | undefined
  readonly onward: Fork
}

/** The kind of a body on the map. */
export type KindOf = (id: OrganisationId) => OrganisationKind | undefined

/** Lays all ways that paths lead a practice's money for a service from where it has come to. */
export type ForkLayer = (paths: readonly PathRule[], way: Way, practice: Practice, service: ServiceId) => Fork

/** Lays the ways of one part's money ahead of it, and opens the contracts on them in the book. */
export function layForks(context: PartContext, kindOf: KindOf, book: ContractBook): ForkLayer {
  return layFork

  function layFork(paths: readonly PathRule[], way: Way, practice: Practice, service: ServiceId): Fork {
    const place: Place = { practices: [practice], service, payer: way.payer }
    // What is in a pooled fund is still to be paid out: nobody is owed it by holding it.
    const isDue = way.tier === 0
    const { branches, shares } = branchPaths(paths, context, practice, place, isDue)
    let isOwn = false
    const laid = branches.map(({ path, targets }): Branch => {
      const legs = targets.map(({ id }) => layLeg(path, id, way, practice, service))
      isOwn ||= asksForItself(path) || legs.some(({ onward }) => onward.isOwn)
      isOwn ||= targets.some(({ id }) => id === practice.id)
      return { legs, shares: targets }
    })
    return { way, branches: laid, shares, isOwn }
  }

  function layLeg(
    path: PathRule,
    holder: OrganisationId,
    way: Way,
    practice: Practice,
    service: ServiceId,
  ): Leg {
    const resting = path.suspends ? restContract(way, path, practice, service) : undefined
    const isKept = path.keep.length > 0 && path.keep.includes(kindOf(holder) ?? 'patients')
    if (isKept) return { entry: undefined, resting, onward: endOf(way) }
    const { form, payment } = termsOf(path, practice, service)
    const contract = holder === way.deliverer ? undefined : openContract(path, form, holder, way, practice)
    const entry = contract && new Entry(contract, service, payment, path.because)
    const next = contract?.leadOn(way) ?? way
    const onward = path.then.length === 0 ? endOf(next) : layFork(path.then, next, practice, service)
    return { entry, resting, onward }
  }

  function openContract(
    { scope, state }: PathRule,
    form: ContractForm,
    holder: OrganisationId,
    way: Way,
    practice: Practice,
  ): OpenContract {
    // What partners put into a pooled fund stands before the first tier, and outside the totals.
    const isPooled = form === 'section-75' && way.tier === 0
    return book.open({
      tier: isPooled ? 0 : way.tier + 1,
      payer: way.deliverer,
      holder,
      form,
      scope: scope === 'locality' ? practice.locality : scope === 'practice' ? practice.id : undefined,
      state,
    })
  }

  /** The practice's own contract is kept, without £, for the day on which the practice returns to it. */
  function restContract(
    { payer }: Way,
    { because }: PathRule,
    practice: Practice,
    service: ServiceId,
  ): Entry {
    const form = practiceForm(practice)
    const contract = book.open({
      tier: 1,
      payer,
      holder: practice.id,
      form,
      scope: undefined,
      state: 'suspended',
    })
    return new Entry(contract, service, practicePayment(practice, service), because)
  }
}

const NO_BRANCHES: Fork['branches'] = []
const NO_SHARES: Fork['shares'] = []

function endOf(way: Way): Fork {
  return { way, branches: NO_BRANCHES, shares: NO_SHARES, isOwn: false }
}

/** Whether a path depends on the practice itself, whoever it leads to. */
function asksForItself({ scope, form, payment, suspends }: PathRule): boolean {
  const isOfToday = form === 'as-today' || payment === 'as-today'
  return (
    scope === 'practice' || form === 'practice-contract' || payment === 'practice' || isOfToday || suspends
  )
}
