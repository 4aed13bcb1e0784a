import { getOrMake } from '../../kit/getOrMake.ts'
import type { PathRule, RouteRule } from '../vocabulary/careModel.ts'
import { type DueLine, payerOf } from '../vocabulary/dues.ts'
import type { Way } from '../vocabulary/ledger.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import { FALLBACK } from './branchPaths.ts'
import { holds } from './conditions.ts'
import type { ContractBook } from './contractBook.ts'
import { type Fork, type KindOf, layForks } from './layForks.ts'
import { markPractices } from './markPractices.ts'
import type { PartContext } from './selectBodies.ts'

/** For a practice: where the money of each of its lines sets out. */
export type ForkFinder = (practice: Practice) => (line: DueLine) => Fork

/** How a line of a practice is dealt with, and of all practices that the rules cannot tell from it. */
type Treatment = { readonly start: Way; readonly paths: readonly PathRule[]; readonly fork: Fork }

/**
 * Finds the ways ahead of the dues of a part. They are laid once for all practices that the rules cannot tell apart,
 * but for those ways that a practice itself is party to.
 */
export function findForks(context: PartContext, kindOf: KindOf, book: ContractBook): ForkFinder {
  const routes = indexRoutes(context.rules.stage.routes)
  const layFork = layForks(context, kindOf, book)
  const markOf = markPractices(context)
  const byMark = new Map<string, Map<ServiceId, Treatment>>()
  return practice => {
    const treatments = getOrMake(byMark, markOf(practice), () => new Map<ServiceId, Treatment>())
    return line => {
      const known = treatments.get(line.service)
      if (known?.fork.isOwn === false) return known.fork
      if (known !== undefined) return layFork(known.paths, known.start, practice, line.service)
      const start = book.startFrom(payerOf(line, practice))
      const paths = matchPaths(practice, routes.get(line.service) ?? routes.get('default'), context)
      const fork = layFork(paths, start, practice, line.service)
      treatments.set(line.service, { start, paths, fork })
      return fork
    }
  }
}

/** The paths of the first case that a practice meets; without any, the line goes the way of today. */
function matchPaths(
  practice: Practice,
  route: RouteRule | undefined,
  { rules, economy, groupsOf }: PartContext,
): readonly PathRule[] {
  const match = route?.cases.find(one =>
    one.when.every(condition => holds(condition, practice, rules.choices, economy, groupsOf)),
  )
  return match?.paths ?? [FALLBACK]
}

function indexRoutes(routes: readonly RouteRule[]): ReadonlyMap<ServiceId | 'default', RouteRule> {
  const index = new Map<ServiceId | 'default', RouteRule>()
  for (const route of routes) {
    if (route.services === 'default') index.set('default', route)
    else for (const service of route.services) index.set(service, route)
  }
  return index
}
