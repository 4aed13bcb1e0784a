import { compareText, sortByText } from '../../kit/compareText.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Bodies } from './bodies.ts'
import type { Cohort, Way } from './move.ts'
import type { Route } from './routeBook.ts'
import type { Stream } from './streamPence.ts'

type OpenCohort = {
  readonly service: ServiceId
  readonly before: Way
  readonly after: Way
  readonly practices: Set<OrganisationId>
  pence: number
}

/** Streams gathered over the practices that go the same way; the ways are told once. The largest first. */
export function toCohorts(streams: readonly Stream[], bodies: Bodies): readonly Cohort[] {
  const open = new Map<string, OpenCohort>()
  for (const { service, before, after, pence, practices } of streams) {
    const from = toWay(before, bodies)
    const to = toWay(after, bodies)
    const key = [service, ...wayKey(from), ...wayKey(to)].join(' ')
    const cohort = open.get(key) ?? { service, before: from, after: to, practices: new Set(), pence: 0 }
    open.set(key, cohort)
    cohort.pence += pence
    for (const practice of practices) cohort.practices.add(practice)
  }
  return [...open]
    .sort(([a, one], [b, other]) => Math.abs(other.pence) - Math.abs(one.pence) || compareText(a, b))
    .map(([, { practices, ...cohort }]) => ({
      ...cohort,
      practices: sortByText(practices, id => id),
      patients: bodies.patientsOf(practices),
    }))
}

function toWay({ payer, firstHolder, deliverer }: Route, bodies: Bodies): Way {
  const abstract = (id: OrganisationId) => (bodies.isPractice(id) ? 'practice' : id)
  return { payer, firstHolder: abstract(firstHolder), deliverer: abstract(deliverer) }
}

function wayKey({ payer, firstHolder, deliverer }: Way): readonly string[] {
  return [payer, firstHolder, deliverer]
}
