import { compareText, sortByText } from '../../kit/compareText.ts'
import { MILLION, type Share } from '../../kit/splitPence.ts'
import type { PathRule, PathShare } from '../vocabulary/careModel.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import { ourChoice } from './reasons.ts'
import { type PartContext, type Place, selectBodies, selectShares } from './selectBodies.ts'

/** A path for one due: the bodies it leads to, by share. */
export type Branch = { readonly path: PathRule; readonly targets: readonly Share<OrganisationId>[] }

/** The branches that money splits into and their shares, which add up to one; one more share stays with the holder. */
export type Branches = { readonly branches: readonly Branch[]; readonly shares: readonly Share[] }

/** Where a rule leads to nobody in this economy, the line stays with those who deliver it today. */
export const FALLBACK: PathRule = {
  to: { select: 'deliverers' },
  share: 'rest',
  form: 'nhs-standard',
  payment: 'as-agreed',
  state: 'active',
  because: ourChoice('fallback'),
  then: [],
  keep: [],
  suspends: false,
}

const NOT_PASSED_ON = 'not passed on'

/**
 * What no path takes stays with the holder; of a due, which nobody holds yet, it goes the way of today. Shares that
 * add up to more than one are cut in the order of their keys.
 */
export function branchPaths(
  paths: readonly PathRule[],
  context: PartContext,
  practice: Practice,
  place: Place,
  isDue: boolean,
): Branches {
  let branches = paths.map(path => toBranch(path, context, practice, place))
  if (branches.some(hasNoTarget)) {
    branches = isDue
      ? branches.map(one => (hasNoTarget(one) ? toToday(one.path.share, context, practice, place) : one))
      : branches.filter(one => !hasNoTarget(one))
  }
  const [only] = branches
  if (branches.length === 1 && only?.path.share === 'rest') return { branches, shares: WHOLE }
  const keyed = branches
    .map(branch => ({ branch, key: keyOf(branch) }))
    .sort((a, b) => compareText(a.key, b.key))
  const { shares, left, isWhole } = shareOut(keyed, context)
  branches = keyed.map(({ branch }) => branch)
  if (isWhole) return { branches, shares }
  if (isDue) {
    const today = toToday('rest', context, practice, place)
    return { branches: [...branches, today], shares: [...shares, { id: keyOf(today), millionths: left }] }
  }
  return { branches, shares: [...shares, { id: NOT_PASSED_ON, millionths: left }] }
}

const WHOLE: readonly Share[] = [{ id: '', millionths: MILLION }]

function toBranch(path: PathRule, context: PartContext, practice: Practice, place: Place): Branch {
  return { path, targets: standIn(path, selectShares(path.to, context, practice, place), context, place) }
}

/** The bodies that a path leads to, with those who are stood in for left out and their shares with who stands in. */
function standIn(
  { instead }: PathRule,
  targets: readonly Share<OrganisationId>[],
  context: PartContext,
  place: Place,
): readonly Share<OrganisationId>[] {
  if (instead === undefined) return targets
  const [stand] = selectBodies(instead.to, context, place)
  if (stand === undefined) return targets
  const gone = new Set(instead.of.flatMap(selector => selectBodies(selector, context, place)))
  const shares = new Map<OrganisationId, number>()
  for (const { id, millionths } of targets) {
    const who = gone.has(id) ? stand : id
    shares.set(who, (shares.get(who) ?? 0) + millionths)
  }
  return sortByText(
    [...shares].map(([id, millionths]) => ({ id, millionths })),
    share => share.id,
  )
}

function toToday(share: PathShare, context: PartContext, practice: Practice, place: Place): Branch {
  return toBranch({ ...FALLBACK, share }, context, practice, place)
}

function hasNoTarget({ targets }: Branch): boolean {
  return targets.length === 0
}

function keyOf({ path, targets }: Branch): string {
  const who = targets.map(target => target.id).join('+')
  return `${who} ${path.form} ${path.payment} ${path.scope ?? ''} ${JSON.stringify(path.share)}`
}

function shareOut(
  keyed: readonly { readonly branch: Branch; readonly key: string }[],
  context: PartContext,
): { readonly shares: readonly Share[]; readonly left: number; readonly isWhole: boolean } {
  let left = MILLION
  const fixed = keyed.map(({ branch: { path } }) => {
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
    const id = keyed[index]?.key ?? ''
    if (share !== undefined) return { id, millionths: share }
    const part = Math.floor(toRest / open)
    toRest -= part
    open -= 1
    return { id, millionths: part }
  })
  return { shares, left, isWhole: resting > 0 || left === 0 }
}
