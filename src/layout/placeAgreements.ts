import type { Agreement } from '../domain/vocabulary/agreement.ts'
import type { CareMap } from '../domain/vocabulary/careMap.ts'
import { assignLanes, toPlacementId } from './assignLanes.ts'
import { centreOf } from './centreOf.ts'
import { endKey } from './endKey.ts'
import type { PlacedAgreement, PlacedTie, Rectangle, RouteEnd } from './placedMap.ts'
import { TIE_WIDTH } from './placeTies.ts'
import { type Runway, runLines } from './runLines.ts'
import type { Line } from './strand.ts'

const BAR = 7
/** From one bar to the next, where there is room; more bars than have it are thinner, so that each stays to be seen. */
const STEP = 13
const THINNEST = 3

/** The free strip in which bars may lie: between two heights. */
export type Strip = { readonly top: number; readonly bottom: number }

type Party = { readonly end: RouteEnd; readonly count: number }

/** Every agreement as a bar across its parties, with a link from each: a locality's practices have one together. */
export function placeAgreements(
  map: CareMap,
  rectangleOf: (end: RouteEnd) => Rectangle | undefined,
  strip: Strip,
  runway: Runway,
): { readonly bars: readonly PlacedAgreement[]; readonly links: readonly PlacedTie[] } {
  const bars: PlacedAgreement[] = []
  const links: PlacedTie[] = []
  const usual = Math.max(1, Math.floor((strip.bottom - strip.top - BAR) / STEP))
  const most = Math.max(1, Math.floor((strip.bottom - strip.top) / (2 * THINNEST)))
  const room = Math.min(most, Math.max(usual, map.agreements.length))
  const step = (strip.bottom - strip.top - BAR) / room
  const height = room > usual ? Math.max(THINNEST, Math.min(BAR, step / 2)) : BAR
  map.agreements.forEach((agreement, index) => {
    const placed = toParties(agreement, map).flatMap(party => {
      const box = rectangleOf(party.end)
      return box ? [{ ...party, box, middle: box.x + box.width / 2 }] : []
    })
    if (placed.length === 0) return
    const near = placed.filter(({ box }) => box.y > strip.top - 250)
    const middles = (near.length > 1 ? near : placed).map(({ middle }) => middle)
    const x = Math.min(...middles) - 12
    const y = strip.top + ((index % room) + 0.5) * step
    const bar = { x, y, width: Math.max(...middles) + 12 - x, height }
    const { id, kind, certainty } = agreement
    bars.push({ id, kind, certainty, ...bar })
    const lines = placed.map(({ end, box, middle }): Line => {
      const foot = Math.max(bar.x + 4, Math.min(bar.x + bar.width - 4, middle))
      return { id: endKey(end), from: box, to: { x: foot - 1, y, width: 2, height }, width: TIE_WIDTH }
    })
    const runs = runLines(lines, { ...runway, packed: false })
    for (const { end, count } of placed) {
      const run = runs.get(endKey(end))
      if (run === undefined) continue
      const link = { id: `${id} ${endKey(end)}`, kind, from: end, to: { agreement: id }, count, certainty }
      links.push({ ...link, points: centreOf(run) })
    }
  })
  return { bars, links }
}

function toParties(agreement: Agreement, map: CareMap): readonly Party[] {
  const lanes = assignLanes(map)
  const bodies = new Map(map.organisations.map(body => [body.id, body]))
  const parties = new Map<string, { end: RouteEnd; count: number }>()
  for (const id of agreement.parties) {
    const body = bodies.get(id)
    if (body === undefined) continue
    const practice = body.kind === 'gp-practice' && body.locality !== undefined
    const end: RouteEnd =
      practice && body.locality !== undefined
        ? { group: body.locality }
        : { placement: toPlacementId(id, lanes.get(id) ?? 'provide') }
    const party = parties.get(endKey(end)) ?? { end, count: 0 }
    party.count += 1
    parties.set(endKey(end), party)
  }
  return [...parties.values()]
}
