import type { Route } from './routeBook.ts'

/** A piece of one due on one map; `null` where the due is unknown. */
export type RoutedPiece = { readonly route: Route; readonly pence: number | null }

/** Says that this much of a due went one way before and goes the other way after. */
export type OnMatch = (before: Route, after: Route, pence: number | null) => void

/**
 * Matches the pieces of one due before with those after, losslessly: what goes the same way cancels first, then
 * what has the same deliverer, then the same first holder, then the rest in order. Pence are whole; the matches add
 * up to the due.
 */
export function matchPieces(
  before: readonly RoutedPiece[],
  after: readonly RoutedPiece[],
  onMatch: OnMatch,
): void {
  const [onlyBefore] = before
  const [onlyAfter] = after
  if (onlyBefore === undefined || onlyAfter === undefined) return
  if (before.length === 1 && after.length === 1) {
    onMatch(onlyBefore.route, onlyAfter.route, onlyBefore.pence)
    return
  }
  if (onlyBefore.pence === null) {
    matchUnknown(before, after, onMatch)
    return
  }
  const left = before.map(piece => Math.abs(piece.pence ?? 0))
  const open = after.map(piece => Math.abs(piece.pence ?? 0))
  const sign = onlyBefore.pence < 0 ? -1 : 1
  for (const isFit of RANKS) {
    before.forEach(({ route: from }, at) => {
      after.forEach(({ route: to }, there) => {
        const pence = Math.min(left[at] ?? 0, open[there] ?? 0)
        if (pence === 0 || !isFit(from, to)) return
        left[at] = (left[at] ?? 0) - pence
        open[there] = (open[there] ?? 0) - pence
        onMatch(from, to, sign * pence)
      })
    })
  }
}

/** From the closest kinship of two routes to none. */
const RANKS: readonly ((from: Route, to: Route) => boolean)[] = [
  (from, to) => from.hands === to.hands,
  (from, to) => from.deliverer === to.deliverer,
  (from, to) => from.firstHolder === to.firstHolder,
  () => true,
]

/** Shares of an unknown due are unknown too: each piece is told beside its nearest kin of before. */
function matchUnknown(before: readonly RoutedPiece[], after: readonly RoutedPiece[], onMatch: OnMatch): void {
  for (const { route: to } of after) {
    for (const isFit of RANKS) {
      const kin = before.find(({ route }) => isFit(route, to))
      if (kin === undefined) continue
      onMatch(kin.route, to, null)
      break
    }
  }
}
