import type { MappedOrganisation } from '../vocabulary/careMap.ts'
import { isPayerKind } from '../vocabulary/organisation.ts'
import { SERVICES } from '../vocabulary/serviceLine.ts'
import { formatExactPence } from '../words/formatPence.ts'
import { SERVICE_NAMES } from '../words/terms.ts'
import type { BrokenLaw } from './brokenLaw.ts'
import type { CheckInput } from './checkInput.ts'
import { sumBy } from './sumBy.ts'

const broken = (text: string): BrokenLaw => ({ law: 'money', text })

/** Money in = money out: dues, ledger, contracts and organisations say the same, to the penny. */
export function checkMoney(input: CheckInput): readonly BrokenLaw[] {
  return [
    ...checkLines(input),
    ...checkDues(input),
    ...checkContracts(input),
    ...checkOrganisations(input),
    ...checkControls(input),
  ]
}

/** What leaves the payers, by contracts of tier 1 or delivered by themselves, is what is due, line by line. */
function checkLines({ projection: { map }, flows, dues }: CheckInput): readonly BrokenLaw[] {
  const due = sumBy(
    dues,
    one => one.service,
    one => one.pence,
  )
  const let1 = sumBy(
    map.contracts.filter(contract => contract.tier === 1).flatMap(contract => contract.lines),
    line => line.service,
    line => line.pence,
  )
  const kept = sumBy(
    flows.filter(flow => flow.way.contracts.length === 0),
    flow => flow.service,
    flow => flow.pence,
  )
  return SERVICES.flatMap(service => {
    const owed = due.get(service) ?? 0
    const paid = (let1.get(service) ?? 0) + (kept.get(service) ?? 0)
    const told = map.totals.byService[service] ?? 0
    const line = SERVICE_NAMES[service]
    return [
      ...(owed === paid
        ? []
        : [
            broken(
              `${formatExactPence(owed)} is due for ${line}, but contracts carry ${formatExactPence(paid)}.`,
            ),
          ]),
      ...(owed === told
        ? []
        : [
            broken(`The total for ${line} says ${formatExactPence(told)}; ${formatExactPence(owed)} is due.`),
          ]),
    ]
  })
}

/** The pieces of each due add up to it, and are whole pence. */
function checkDues({ flows, dues, name }: CheckInput): readonly BrokenLaw[] {
  const pieces = sumBy(
    flows,
    flow => `${flow.practice} ${flow.service}`,
    flow => flow.pence,
  )
  const fractions = flows.filter(flow => flow.pence !== null && !Number.isSafeInteger(flow.pence))
  return [
    ...dues.flatMap(({ practice, service, pence }) => {
      const found = pieces.get(`${practice} ${service}`) ?? 0
      return found === (pence ?? 0)
        ? []
        : [
            broken(
              `${name(practice)} is due ${formatExactPence(pence)} for ${SERVICE_NAMES[service]}, but ${formatExactPence(found)} of it is on the map.`,
            ),
          ]
    }),
    ...fractions.map(flow =>
      broken(`${name(flow.practice)} has a sum that is not whole pence: ${flow.pence}.`),
    ),
  ]
}

/** A contract's pence are the sum of its lines, and each line the sum of what flows through it. */
function checkContracts({ projection: { map }, flows, name }: CheckInput): readonly BrokenLaw[] {
  const flowing = new Map<string, number>()
  for (const { service, way, pence } of flows) {
    for (const id of way.contracts) {
      const key = `${id} ${service}`
      flowing.set(key, (flowing.get(key) ?? 0) + (pence ?? 0))
    }
  }
  return map.contracts.flatMap(({ id, tier, payer, holder, pence, lines }) => {
    const parties = `The contract of ${name(payer)} with ${name(holder)}`
    const sum = lines.reduce((total, line) => total + (line.pence ?? 0), 0)
    if (sum !== (pence ?? 0))
      return [
        broken(
          `${parties} is for ${formatExactPence(pence)}, but its lines come to ${formatExactPence(sum)}.`,
        ),
      ]
    if (tier === 0) return []
    const byService = sumBy(
      lines,
      line => line.service,
      line => line.pence,
    )
    return [...byService].flatMap(([service, inContract]) => {
      const found = flowing.get(`${id} ${service}`) ?? 0
      return found === inContract
        ? []
        : [
            broken(
              `${parties} carries ${formatExactPence(inContract)} for ${SERVICE_NAMES[service]}, but ${formatExactPence(found)} flows through it.`,
            ),
          ]
    })
  })
}

/** What comes to a body goes on or is delivered; what it is said to have is what contracts and ledger say. */
function checkOrganisations({ projection: { map }, flows, dues, name }: CheckInput): readonly BrokenLaw[] {
  const penceOf = (one: { readonly pence: number | null }) => one.pence
  const allocated = sumBy(dues, due => due.payer, penceOf)
  const delivered = sumBy(flows, flow => flow.way.deliverer, penceOf)
  const received = sumBy(map.contracts, contract => contract.holder, penceOf)
  const passedOn = sumBy(map.contracts, contract => contract.payer, penceOf)
  return map.organisations.flatMap(body => {
    const { id } = body
    const came = (body.allocated ?? 0) + (body.received ?? 0)
    const went = body.passedOn + body.delivered
    const isTold =
      (body.allocated ?? 0) === (isPayerKind(body.kind) ? (allocated.get(id) ?? 0) : 0) &&
      (body.received ?? 0) === (received.get(id) ?? 0) &&
      body.delivered === (delivered.get(id) ?? 0) &&
      body.passedOn === (passedOn.get(id) ?? 0)
    return [
      ...(came === went ? [] : [broken(unbalanced(body, name(id), came, went))]),
      ...(isTold ? [] : [broken(`The sums shown for ${name(id)} are not those of its contracts.`)]),
    ]
  })
}

function unbalanced(body: MappedOrganisation, name: string, came: number, went: number): string {
  const verb = isPayerKind(body.kind) ? 'has' : 'receives'
  return `${name} ${verb} ${formatExactPence(came)}, but passes on or delivers ${formatExactPence(went)}.`
}

/** A known total of a line is met, unless more than it is known to be paid. */
function checkControls({ economy, dues, name }: CheckInput): readonly BrokenLaw[] {
  const commissionerOf = new Map(economy.practices.map(practice => [practice.id, practice.commissioner]))
  return economy.controlTotals.flatMap(({ service, pence, commissioner }) => {
    const those = dues.filter(
      due =>
        due.service === service &&
        (commissioner === undefined || commissionerOf.get(due.practice) === commissioner),
    )
    const found = those.reduce((sum, due) => sum + (due.pence ?? 0), 0)
    if (found === pence) return []
    const whose = commissioner === undefined ? '' : ` of ${name(commissioner)}`
    return [
      broken(
        `The known total${whose} for ${SERVICE_NAMES[service]} is ${formatExactPence(pence)}, but the practices come to ${formatExactPence(found)}: known payments stand.`,
      ),
    ]
  })
}
