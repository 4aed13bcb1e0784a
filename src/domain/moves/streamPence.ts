import { getOrMake } from '../../kit/getOrMake.ts'
import type { Projection } from '../vocabulary/careMap.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Piece } from '../vocabulary/ledger.ts'
import { SERVICES, type ServiceId } from '../vocabulary/serviceLine.ts'
import { matchPieces, type RoutedPiece } from './matchPieces.ts'
import { pairDues } from './pairDues.ts'
import { type Route, RouteBook } from './routeBook.ts'

/** All pence of one line that went one way before and go the other way after. */
export type Stream = {
  readonly service: ServiceId
  readonly before: Route
  readonly after: Route
  /** The known whole pence. */
  readonly pence: number
  readonly practices: ReadonlySet<OrganisationId>
  /** How many of its pieces belong to dues that are not known. */
  readonly unknown: number
}

type OpenStream = {
  service: ServiceId
  before: Route
  after: Route
  pence: number
  practices: Set<OrganisationId>
  unknown: number
}

/** More routes than any map has; keeps the key of a stream a whole number below 2^53. */
const MOST_ROUTES = 2 ** 22

/**
 * Follows every due from one map to another of the same economy and adds up what went the same way on both:
 * the streams of a pair of maps add up to its dues.
 */
export function streamPence(before: Projection, after: Projection): readonly Stream[] {
  const streams = new Map<number, OpenStream>()
  const old = new RouteBook(before.map.contracts)
  const young = new RouteBook(after.map.contracts)
  pairDues(before.ledger, after.ledger, (was, is, practice, service) => {
    const line = SERVICES.indexOf(service)
    matchPieces(withRoutes(was, old), withRoutes(is, young), (from, to, pence) => {
      const key = (from.index * MOST_ROUTES + to.index) * SERVICES.length + line
      const stream = getOrMake(streams, key, () => openStream(service, from, to))
      stream.practices.add(practice)
      if (pence === null) stream.unknown += 1
      else stream.pence += pence
    })
  })
  return [...streams.values()]
}

function withRoutes(pieces: readonly Piece[], book: RouteBook): readonly RoutedPiece[] {
  return pieces.map(({ way, pence }) => ({ route: book.routeOf(way), pence }))
}

function openStream(service: ServiceId, before: Route, after: Route): OpenStream {
  return { service, before, after, pence: 0, practices: new Set(), unknown: 0 }
}

/** Whether any pound of a stream moved: other hands or another scope, not just other terms. */
export function isMoved({ before, after }: Stream): boolean {
  return before.hands !== after.hands
}
