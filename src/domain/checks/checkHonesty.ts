import { SERVICE_NAMES } from '../words/terms.ts'
import type { BrokenLaw } from './brokenLaw.ts'
import type { CheckInput } from './checkInput.ts'

const broken = (text: string): BrokenLaw => ({ law: 'honesty', text })

/**
 * Nothing is invented silently: a £ from a rate or a known total is marked illustrative wherever it goes, and an
 * unknown due is listed as unknown and has no pence anywhere.
 */
export function checkHonesty({
  projection: { map },
  flows,
  dues,
  economy,
  name,
}: CheckInput): readonly BrokenLaw[] {
  const dueOf = new Map(dues.map(due => [`${due.practice} ${due.service}`, due]))
  const lineOf = new Map(
    map.contracts.flatMap(({ id, lines }) =>
      lines.map(line => [`${id} ${line.service}`, { id, line }] as const),
    ),
  )
  const unmarked = new Set<string>()
  const invented: BrokenLaw[] = []
  for (const { practice, service, way, pence } of flows) {
    const due = dueOf.get(`${practice} ${service}`)
    if ((due?.pence ?? null) === null && pence !== null)
      invented.push(
        broken(
          `What ${name(practice)} is due for ${SERVICE_NAMES[service]} is not known, but the map has £ for it.`,
        ),
      )
    if (due?.pence !== null && pence === null)
      invented.push(
        broken(
          `What ${name(practice)} is due for ${SERVICE_NAMES[service]} is known, but the map has no £ for it.`,
        ),
      )
    if (due === undefined || due.basis === 'payment' || due.basis === 'unknown') continue
    for (const id of way.contracts) {
      const found = lineOf.get(`${id} ${service}`)
      if (found?.line.illustrative === false) unmarked.add(id)
    }
  }
  const unknown = new Set(map.totals.unknown.map(({ practice, service }) => `${practice} ${service}`))
  const forgotten = dues.filter(due => (due.pence === null) !== unknown.has(`${due.practice} ${due.service}`))
  const fromRates = dues.some(due => due.basis === 'rate')
  return [
    ...invented,
    ...forgotten.map(({ practice, service }) =>
      broken(`The list of what is not known is wrong on ${SERVICE_NAMES[service]} of ${name(practice)}.`),
    ),
    ...[...unmarked].map(id =>
      broken(`The contract ${id} has £ from rates that are not marked illustrative.`),
    ),
    ...(map.illustrative || !(fromRates || economy.illustrative)
      ? []
      : [broken('The map has £ from national rates, but does not say that it is illustrative.')]),
  ]
}
