import type { Bodies } from '../moves/bodies.ts'
import { claim } from '../moves/certaintyVerb.ts'
import { type Phrase, say } from '../moves/phrase.ts'
import { type Certainty, weakestCertainty } from '../vocabulary/certainty.ts'
import type { Payment } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import { formatPounds } from '../words/formatPounds.ts'
import { SERVICE_NAMES } from '../words/terms.ts'
import type { Income, PracticeTold, Total } from './practiceTold.ts'
import { totalOf } from './sumIncome.ts'

/** What stands under every sum of My practice. */
export const RECEIVED_NOT_EARNED =
  'Pounds paid to the practice in a year, before staff, premises and all other costs: not income after expenses, and not profit.'

/** One body that pays the practice: how much, and by which payments. */
export type Payer = {
  readonly payer: OrganisationId
  readonly total: Total
  readonly payments: readonly Payment[]
}

/** Who pays the practice, the largest sum first. */
export function listPayers(income: readonly Income[]): readonly Payer[] {
  const ids = [...new Set(income.map(one => one.contract.payer))]
  return ids
    .map((payer): Payer => {
      const own = income.filter(one => one.contract.payer === payer)
      return { payer, total: totalOf(own), payments: [...new Set(own.map(one => one.payment))] }
    })
    .sort((a, b) => (b.total.pence ?? 0) - (a.total.pence ?? 0))
}

/** "£933k", "£933k without core general practice (not known)", "not known". */
export function wordTotal({ pence, unknown }: Total): string {
  if (pence === null) return 'not known'
  const without = unknown.map(service => SERVICE_NAMES[service]).join(' and ')
  return unknown.length === 0 ? formatPounds(pence) : `${formatPounds(pence)} without ${without} (not known)`
}

/** How certain it is that what the practice receives has changed: the weakest ground of the lines that did. */
export function certaintyOfChange({ lines, core }: PracticeTold): Certainty {
  const moved = lines.filter(line => line.change !== 0).flatMap(line => line.ways)
  return moved.length === 0 ? core.certainty : weakestCertainty(moved.map(way => way.certainty))
}

/** What it receives and how that compares with today, as a sentence without its full stop. */
export function sayReceived(told: PracticeTold, bodies: Bodies, isToday: boolean): Phrase {
  const { received, change, income } = told
  const name = bodies.name(told.practice)
  const certainty = certaintyOfChange(told)
  const note = received.illustrative || change.illustrative ? ' (illustrative)' : ''
  if (isToday) return say`${name} receives ${wordTotal(received)} a year${note}`
  if (income.length === 0)
    return claim(certainty, name, say`be paid nothing itself${sayBefore(change)}${note}`)
  return claim(certainty, name, say`receive ${wordTotal(received)} a year${sayChange(change)}${note}`)
}

function sayBefore({ pence }: Total): string {
  if (pence === 0) return ''
  return pence === null
    ? '; what it receives today is not known'
    : `, where today it receives ${formatPounds(-pence)}`
}

function sayChange({ pence, unknown }: Total): string {
  if (pence === null) return '; how that compares with today is not known'
  const on = unknown.length === 0 ? '' : ' on the lines that are known'
  if (pence === 0) return `, the same as today${on}`
  return `, ${formatPounds(Math.abs(pence))} ${pence < 0 ? 'less' : 'more'} than today${on}`
}
