import type { PathRule, PathShare, RouteCase, RouteRule } from '../../domain/vocabulary/careModel.ts'
import { SERVICES, type ServiceId } from '../../domain/vocabulary/serviceLine.ts'
import { MILLION, toMillionths } from '../../kit/splitPence.ts'
import type { Path } from '../file/inputFile.ts'
import type { PathText, StageText } from '../schema/modelFileSchema.ts'
import { parseWhen } from './parseCondition.ts'
import { parseSelector, parseSelectors } from './parseSelector.ts'
import type { ReadReasons } from './readReasons.ts'
import { type RuleContext, readChoiceName } from './stageNames.ts'

/** Routes in the inner form: each line in exactly one of them, each practice in one case, each due split to the penny. */
export function toRoutes(
  routes: StageText['routes'],
  path: Path,
  context: RuleContext,
  readReasons: ReadReasons,
): readonly RouteRule[] {
  checkLines(routes, path, context)
  return routes.map((route, index) => ({
    services: route.services,
    cases: route.cases.map((text, at): RouteCase => {
      const here = [...path, index, 'cases', at]
      checkCase(text.when !== undefined, at === route.cases.length - 1, here, context)
      const paths = toPaths(text.paths, [...here, 'paths'], context, readReasons)
      checkShares(paths, text.paths, [...here, 'paths'], context)
      return { when: parseWhen(text.when, 'route', here, context), paths }
    }),
  }))
}

/** Every line in one route: named in one, or left to the one that says `default`. */
function checkLines(routes: StageText['routes'], path: Path, { troubles }: RuleContext): void {
  const seen = new Set<ServiceId | 'default'>()
  for (const [index, route] of routes.entries()) {
    for (const service of route.services === 'default' ? (['default'] as const) : route.services) {
      if (seen.has(service)) {
        const message = `“${service}” is routed twice in this stage.`
        const fix = 'Keep it in one route; give that route several cases.'
        troubles.add([...path, index, 'services'], { code: 'routed-twice', found: service, message, fix })
      }
      seen.add(service)
    }
  }
  const missing = seen.has('default') ? [] : SERVICES.filter(service => !seen.has(service))
  if (missing.length > 0) {
    const message = `No route of this stage takes ${missing.join(', ')}.`
    const fix = 'Name them in a route, or add one with “services: default”.'
    troubles.add(path, { code: 'line-without-route', found: missing.join(', '), message, fix })
  }
}

function checkCase(conditional: boolean, last: boolean, path: Path, { troubles }: RuleContext): void {
  if (last && conditional) {
    const message = 'The last case has a “when”, so a practice could be left without a route.'
    const fix = 'Add a last case without “when”.'
    troubles.add(path, { code: 'no-last-case', found: 'when', message, fix })
  }
  if (!last && !conditional) {
    const message = 'This case has no “when”, so the cases after it are never reached.'
    const fix = 'Move it to the end, or give it a “when”.'
    troubles.add(path, { code: 'unreachable-case', found: 'no “when”', message, fix })
  }
}

function toPaths(
  paths: readonly PathText[],
  path: Path,
  context: RuleContext,
  readReasons: ReadReasons,
): readonly PathRule[] {
  return paths.flatMap((text, index) => {
    const here = [...path, index]
    const to = parseSelector(text.to, 'route', [...here, 'to'], context)
    const then = toPaths(text.then ?? [], [...here, 'then'], context, readReasons)
    checkShares(then, text.then ?? [], [...here, 'then'], context, 'part')
    const share = toShare(text.share, [...here, 'share'], context)
    const because = readReasons(text.because, [...here, 'because'])
    if (to === undefined || share === undefined) return []
    return {
      to,
      share,
      form: text.form === 'practice.contract' ? 'practice-contract' : text.form,
      payment: text.payment === 'practice.payment' ? 'practice' : text.payment,
      ...(text.scope === undefined ? {} : { scope: text.scope }),
      state: text.state ?? 'active',
      because,
      then,
      keep: text.keep ?? [],
      ...toInstead(text.instead, [...here, 'instead'], context),
      suspends: text.suspends !== undefined,
    }
  })
}

function toInstead(text: PathText['instead'], path: Path, context: RuleContext): Pick<PathRule, 'instead'> {
  if (text === undefined) return {}
  const of = parseSelectors(text.of, 'route', [...path, 'of'], context)
  const to = parseSelector(text.to, 'route', [...path, 'to'], context)
  return to === undefined ? {} : { instead: { of, to } }
}

function toShare(text: PathText['share'], path: Path, context: RuleContext): PathShare | undefined {
  if (text === undefined || text === 'rest') return 'rest'
  if (typeof text === 'number') return toMillionths(text)
  const choice = readChoiceName(text, 'share', path, context)
  return choice === undefined ? undefined : { choice }
}

/** Paths side by side split a whole: one at most takes the rest; without it, a first-tier split must add up to 1. */
function checkShares(
  paths: readonly PathRule[],
  texts: readonly PathText[],
  path: Path,
  { troubles }: RuleContext,
  of: 'whole' | 'part' = 'whole',
): void {
  if (paths.length < texts.length) return
  const rests = paths.filter(({ share }) => share === 'rest').length
  const chosen = paths.some(({ share }) => typeof share === 'object')
  let fixed = 0
  for (const { share } of paths) if (typeof share === 'number') fixed += share
  const found = texts.map(text => text.share ?? 'rest').join(' + ')
  if (rests > 1) {
    const message = 'Two paths side by side both take the rest.'
    troubles.add(path, { code: 'two-rests', found, message, fix: 'Give all but one of them a share.' })
  } else if (fixed > MILLION) {
    const message = 'The shares of these paths add up to more than 1.'
    troubles.add(path, { code: 'shares-do-not-add-up', found, message, fix: 'Make them add up to 1.' })
  } else if (of === 'whole' && rests === 0 && (chosen || fixed !== MILLION)) {
    const message = 'The shares of these paths leave something of the line without a route.'
    const fix = 'Give one of the paths “share: rest”.'
    troubles.add(path, { code: 'shares-do-not-add-up', found, message, fix })
  }
}
