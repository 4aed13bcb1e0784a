import { compareText } from '../../kit/compareText.ts'
import { isOutsideHospital } from '../indicators/isOutsideHospital.ts'
import { sectorOfKind } from '../vocabulary/organisation.ts'
import type { ServiceId, ServiceLine } from '../vocabulary/serviceLine.ts'
import type { Bodies } from './bodies.ts'
import type { MoveKind } from './move.ts'
import { isMoved, type Stream } from './streamPence.ts'

/** Streams that are told together. `turn` says more about some kinds of move. */
export type StreamGroup = {
  readonly id: string
  readonly kind: MoveKind
  readonly turn?: 'out-of-hospital' | 'into-hospital'
  readonly streams: readonly Stream[]
}

/** Core general practice. */
export function isCoreLine(service: ServiceId): boolean {
  return service === 'core-primary-care' || service === 'quality-and-premises'
}

/** General practice is told apart from all else, and its core from the rest. */
function lineMark(service: ServiceId): string {
  if (isCoreLine(service)) return ':core'
  return service === 'enhanced-primary-care' ? ':enhanced' : ''
}

/** Shares of a due are rounded to the penny: a penny or two for each practice is no move. */
const ROUNDING = 2

function isRounding({ pence, unknown, practices }: Stream): boolean {
  return unknown === 0 && Math.abs(pence) <= ROUNDING * practices.size
}

/**
 * Sorts the streams that moved into groups that one sentence can tell. General practice is told apart.
 * What reaches the same deliverer is grouped by the holder that it now goes through, or no longer does; what has
 * another deliverer by whichever end, the giving or the taking, gathers the most £. What is but rounding is left out.
 */
export function sortStreams(
  streams: readonly Stream[],
  bodies: Bodies,
  services: readonly ServiceLine[],
): readonly StreamGroup[] {
  const hospitalLines = new Set(services.filter(line => line.hospital).map(line => line.id))
  const groups = new Map<string, { group: Omit<StreamGroup, 'streams'>; streams: Stream[] }>()
  const handovers: Stream[] = []
  const put = (group: Omit<StreamGroup, 'streams'>, stream: Stream) => {
    const known = groups.get(group.id)
    if (known === undefined) groups.set(group.id, { group, streams: [stream] })
    else known.streams.push(stream)
  }
  for (const stream of streams) {
    if (!isMoved(stream) || isRounding(stream)) continue
    const { before, after, service } = stream
    const mark = lineMark(service)
    if (before.deliverer !== after.deliverer) {
      const turn = findTurn(stream, bodies, hospitalLines)
      if (turn === undefined) handovers.push(stream)
      else put({ id: `hands:${turn}`, kind: 'hands', turn }, stream)
    } else if (before.firstHolder !== after.firstHolder) {
      const isDirect = after.firstHolder === after.deliverer
      const kind = isDirect ? 'direct' : 'through'
      const middle = bodies.kindOf(isDirect ? before.firstHolder : after.firstHolder) ?? 'body'
      put({ id: `${kind}:${middle}${mark}`, kind }, stream)
    } else if (before.payer !== after.payer) {
      put({ id: `payer:${bodies.kindOf(after.payer) ?? 'body'}${mark}`, kind: 'payer' }, stream)
    } else if (before.firstScope !== after.firstScope) {
      put({ id: `scope:${after.firstScope === undefined ? 'whole' : 'parts'}${mark}`, kind: 'scope' }, stream)
    } else {
      put({ id: `passed-on:${bodies.kindOf(after.firstHolder) ?? 'body'}${mark}`, kind: 'passed-on' }, stream)
    }
  }
  return [
    ...[...groups.values()].map(({ group, streams: those }) => ({ ...group, streams: those })),
    ...groupHandovers(handovers, bodies),
  ]
}

/** Whether a line given in hospitals leaves them, or the other way round. */
function findTurn(
  { service, before, after }: Stream,
  bodies: Bodies,
  hospitalLines: ReadonlySet<ServiceId>,
): 'out-of-hospital' | 'into-hospital' | undefined {
  if (!hospitalLines.has(service)) return undefined
  const from = bodies.kindOf(before.deliverer)
  const to = bodies.kindOf(after.deliverer)
  if (from === undefined || to === undefined) return undefined
  const wasAtHospital = sectorOfKind(from) === 'acute'
  const isOutside = isOutsideHospital(service, to)
  if (wasAtHospital === isOutside) return isOutside ? 'out-of-hospital' : 'into-hospital'
  return undefined
}

type Handover = {
  readonly giving: string
  readonly taking: string
  readonly streams: Stream[]
  pence: number
}

/** The heaviest end takes all that it gives or takes; then the heaviest of what is left. */
function groupHandovers(streams: readonly Stream[], bodies: Bodies): readonly StreamGroup[] {
  const handovers = new Map<string, Handover>()
  for (const stream of streams) {
    const mark = lineMark(stream.service)
    const giving = `hands:from:${bodies.kindOf(stream.before.deliverer) ?? 'body'}${mark}`
    const taking = `hands:to:${bodies.kindOf(stream.after.deliverer) ?? 'body'}${mark}`
    const key = `${giving} ${taking}`
    const handover = handovers.get(key) ?? { giving, taking, streams: [], pence: 0 }
    handover.streams.push(stream)
    handover.pence += Math.abs(stream.pence)
    handovers.set(key, handover)
  }
  const groups: StreamGroup[] = []
  let left = [...handovers.values()]
  while (left.length > 0) {
    const end = findHeaviestEnd(left)
    const taken = left.filter(({ giving, taking }) => giving === end || taking === end)
    groups.push({ id: end, kind: 'hands', streams: taken.flatMap(handover => handover.streams) })
    left = left.filter(handover => !taken.includes(handover))
  }
  return groups
}

function findHeaviestEnd(handovers: readonly Handover[]): string {
  const weights = new Map<string, number>()
  for (const { giving, taking, pence } of handovers) {
    weights.set(taking, (weights.get(taking) ?? 0) + pence)
    weights.set(giving, (weights.get(giving) ?? 0) + pence)
  }
  const [heaviest] = [...weights].sort((a, b) => b[1] - a[1] || compareText(b[0], a[0]))
  return heaviest?.[0] ?? ''
}
