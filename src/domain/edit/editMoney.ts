import { MILLION } from '../../kit/splitPence.ts'
import type { Economy, PracticePayment } from '../vocabulary/economy.ts'
import { isPayerKind } from '../vocabulary/organisation.ts'
import type { Edit } from './edit.ts'
import { type EditResult, edited, refuse } from './editResult.ts'

type Of<Type extends Edit['type']> = Extract<Edit, { readonly type: Type }>

/** Who delivers one line from now on; the rows of the line for that commissioner, or for all, are replaced. */
export function setDelivery(economy: Economy, { service, commissioner, shares }: Of<'deliver'>): EditResult {
  const stranger = shares.find(({ provider }) => !economy.organisations.some(body => body.id === provider))
  if (stranger !== undefined)
    return refuse(`“${stranger.provider}” is not a body of this area: add it first.`)
  const payer = economy.organisations.find(body => body.id === commissioner)
  if (commissioner !== undefined && (payer === undefined || !isPayerKind(payer.kind)))
    return refuse(`“${commissioner}” does not commission care here.`)
  if (new Set(shares.map(share => share.provider)).size !== shares.length)
    return refuse('A provider stands in this line twice: add its shares up.')
  const isShare = ({ millionths }: { readonly millionths: number }) =>
    Number.isSafeInteger(millionths) && millionths >= 0
  const sum = shares.reduce((total, share) => total + share.millionths, 0)
  if (!shares.every(isShare) || (shares.length > 0 && sum !== MILLION))
    return refuse(`The shares add up to ${Number((sum / 10_000).toFixed(4))} %, not 100 %.`)
  const others = economy.delivery.filter(row => row.service !== service || row.commissioner !== commissioner)
  const rows = shares
    .filter(share => share.millionths > 0)
    .map(share => ({ service, ...share, ...(commissioner === undefined ? {} : { commissioner }) }))
  return edited({ ...economy, delivery: [...others, ...rows] })
}

export function setPayment(economy: Economy, { practice, part, pence, year }: Of<'pay'>): EditResult {
  if (!economy.practices.some(one => one.id === practice))
    return refuse(`There is no practice “${practice}”.`)
  if (pence !== undefined && !Number.isSafeInteger(pence))
    return refuse(
      'A payment is an amount in pounds and pence, such as 1,234.50, or nothing where it is not known.',
    )
  const known = economy.payments.find(one => one.practice === practice)
  const { [part]: _, ...rest }: PracticePayment = known ?? { practice, year }
  const changed: PracticePayment = { ...rest, year, ...(pence === undefined ? {} : { [part]: pence }) }
  const isEmpty = Object.keys(changed).every(key => key === 'practice' || key === 'year')
  const others = economy.payments.filter(one => one.practice !== practice)
  return edited({ ...economy, payments: isEmpty ? others : [...others, changed] })
}

/** Pence per patient and year; whoever types more has slipped. */
const HIGHEST_RATE = 1_000_000_000

export function setRate(economy: Economy, { service, pence, source }: Of<'rate'>): EditResult {
  if (pence !== undefined && (!Number.isSafeInteger(pence) || pence < 0 || pence > HIGHEST_RATE))
    return refuse(
      'A rate is an amount in pounds and pence per patient and year, such as 80.30, and not below 0.',
    )
  const others = economy.rates.filter(rate => rate.service !== service)
  return edited({
    ...economy,
    rates: pence === undefined ? others : [...others, { service, pence, source: nameSource(source) }],
  })
}

export function setControlTotal(
  economy: Economy,
  { service, commissioner, pence, source }: Of<'control-total'>,
): EditResult {
  if (pence !== undefined && (!Number.isSafeInteger(pence) || pence < 0))
    return refuse('A total is an amount in pounds and pence a year, such as 1,234,567, and not below 0.')
  const payer = economy.organisations.find(body => body.id === commissioner)
  if (commissioner !== undefined && (payer === undefined || !isPayerKind(payer.kind)))
    return refuse(`“${commissioner}” does not commission care here.`)
  const others = economy.controlTotals.filter(
    total => total.service !== service || total.commissioner !== commissioner,
  )
  // Two sums for the same patients could not both be kept.
  const isWhole = commissioner === undefined
  if (others.some(total => total.service === service && (total.commissioner === undefined) !== isWhole))
    return refuse(
      isWhole
        ? 'This line has a total for one commissioner: take that out before you give one for the whole area.'
        : 'This line has a total for the whole area: take that out before you give one for a commissioner.',
    )
  const total = {
    service,
    pence: pence ?? 0,
    source: nameSource(source),
    ...(commissioner === undefined ? {} : { commissioner }),
  }
  return edited({ ...economy, controlTotals: pence === undefined ? others : [...others, total] })
}

/** Every figure says where it is from; what a person types in without a word is theirs. */
function nameSource(source: string): string {
  return source.trim() === '' ? 'Your own figure' : source.trim()
}
