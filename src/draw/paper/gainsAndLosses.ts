import type { CareMap, MappedOrganisation } from '../../domain/vocabulary/careMap.ts'
import { isPayerKind } from '../../domain/vocabulary/organisation.ts'
import { formatPence } from '../../domain/words/formatPence.ts'
import { toMapName } from '../../domain/words/toMapName.ts'
import { compareText } from '../../kit/compareText.ts'

/** A change of the £ that a body is paid, or keeps to do the work itself; practices are one body here. */
export type Shift = { readonly name: string; readonly pence: number }

const PRACTICES = 'Practices'
/** Less than this is rounding. */
const LEAST = 5_000_000
const MOST = 4

/** Who does more and who does less of the work in £, the largest change first. Payers are left out: they are allocated. */
export function shiftsOfWork(before: CareMap, after: CareMap): readonly Shift[] {
  return shifts(before, after, body => body.delivered)
}

/** Through whose hands more or less £ pass on to others. */
export function shiftsOfHands(before: CareMap, after: CareMap): readonly Shift[] {
  return shifts(before, after, body => body.passedOn)
}

/** "Gains: A +£1.2m, B +£600k. Loses: C −£1.8m."; a change of none is said too. */
export function describeShifts(all: readonly Shift[], gains: string, loses: string): string {
  const list = (some: readonly Shift[], sign: string) =>
    some
      .slice(0, MOST)
      .map(({ name, pence }) => `${name} ${sign}${formatPence(Math.abs(pence))}`)
      .join(', ')
  const up = list(
    all.filter(({ pence }) => pence > 0),
    '+',
  )
  const down = list(
    all.filter(({ pence }) => pence < 0),
    '−',
  )
  const parts = [up === '' ? '' : `${gains}: ${up}.`, down === '' ? '' : `${loses}: ${down}.`]
  return parts.filter(part => part !== '').join(' ') || 'No change.'
}

function shifts(
  before: CareMap,
  after: CareMap,
  measure: (body: MappedOrganisation) => number,
): readonly Shift[] {
  const change = new Map<string, number>()
  const add = (map: CareMap, sign: 1 | -1) => {
    for (const body of map.organisations) {
      if (isPayerKind(body.kind)) continue
      const name = body.kind === 'gp-practice' ? PRACTICES : toMapName(body)
      change.set(name, (change.get(name) ?? 0) + sign * measure(body))
    }
  }
  add(before, -1)
  add(after, 1)
  return [...change]
    .map(([name, pence]): Shift => ({ name, pence }))
    .filter(({ pence }) => Math.abs(pence) >= LEAST)
    .sort((a, b) => Math.abs(b.pence) - Math.abs(a.pence) || compareText(a.name, b.name))
}
