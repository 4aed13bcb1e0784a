import type { Flow, Projection } from '../vocabulary/careMap.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { SERVICES, type ServiceId } from '../vocabulary/serviceLine.ts'
import { matchPieces, type Piece } from './matchPieces.ts'
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
  const old = sortIntoDues(before.ledger, new RouteBook(before.map.contracts))
  const young = sortIntoDues(after.ledger, new RouteBook(after.map.contracts))
  for (const [practice, lines] of old) {
    const linesAfter = young.get(practice)
    SERVICES.forEach((service, line) => {
      matchPieces(lines[line] ?? [], linesAfter?.[line] ?? [], (from, to, pence) => {
        const key = (from.index * MOST_ROUTES + to.index) * SERVICES.length + line
        let stream = streams.get(key)
        if (stream === undefined) {
          stream = { service, before: from, after: to, pence: 0, practices: new Set(), unknown: 0 }
          streams.set(key, stream)
        }
        stream.practices.add(practice)
        if (pence === null) stream.unknown += 1
        else stream.pence += pence
      })
    })
  }
  return [...streams.values()]
}

const LINE_OF: ReadonlyMap<ServiceId, number> = new Map(SERVICES.map((service, line) => [service, line]))

/** Practice → for each line the pieces of its due. */
function sortIntoDues(ledger: readonly Flow[], book: RouteBook): ReadonlyMap<OrganisationId, Piece[][]> {
  const byPractice = new Map<OrganisationId, Piece[][]>()
  for (const flow of ledger) {
    let lines = byPractice.get(flow.practice)
    if (lines === undefined) {
      lines = SERVICES.map((): Piece[] => [])
      byPractice.set(flow.practice, lines)
    }
    lines[LINE_OF.get(flow.service) ?? 0]?.push({ route: book.routeOf(flow), pence: flow.pence })
  }
  return byPractice
}

/** Whether any pound of a stream moved: other hands or another scope, not just other terms. */
export function isMoved({ before, after }: Stream): boolean {
  return before.hands !== after.hands
}
