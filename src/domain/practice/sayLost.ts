import type { Bodies } from '../moves/bodies.ts'
import { claim } from '../moves/certaintyVerb.ts'
import { nameServices } from '../moves/nameServices.ts'
import { joinPhrases, type Phrase, say, sayPence } from '../moves/phrase.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { formatPounds } from '../words/formatPounds.ts'
import type { LineWay, PracticeTold } from './practiceTold.ts'

/** Money of a practice's lines that reaches another body than the practice, by one way of hands. */
export type Lost = {
  readonly services: ReadonlySet<ServiceId>
  readonly pence: number
  readonly payer: OrganisationId
  /** Between the payer and the body that does the work. */
  readonly through: readonly OrganisationId[]
  readonly deliverer: OrganisationId
  readonly certainty: Certainty
  readonly because: readonly Reason[]
}

/** Where the money goes that a practice receives less of than today: lines that go the same way are told together. */
export function listLost({ lines, practice }: PracticeTold): readonly Lost[] {
  const byWay = new Map<string, Lost>()
  for (const line of lines) {
    if (line.change === null || line.change >= 0) continue
    for (const way of line.ways.filter(one => one.deliverer !== practice)) {
      const lost = toLost(line.service, way)
      const key = [lost.payer, ...lost.through, lost.deliverer].join(' ')
      const known = byWay.get(key)
      byWay.set(key, known === undefined ? lost : join(known, lost))
    }
  }
  return [...byWay.values()]
}

function toLost(
  service: ServiceId,
  { payer, contracts, deliverer, pence, certainty, because }: LineWay,
): Lost {
  return {
    services: new Set([service]),
    pence: pence ?? 0,
    payer,
    through: contracts.map(contract => contract.holder).filter(holder => holder !== deliverer),
    deliverer,
    certainty,
    because,
  }
}

function join(a: Lost, b: Lost): Lost {
  const because = mergeReasons([a.because, b.because])
  return {
    ...a,
    services: new Set([...a.services, ...b.services]),
    pence: a.pence + b.pence,
    because,
    certainty: certaintyOf(because),
  }
}

/** "£129k of its enhanced services would go through the CCPO to the GP network, of which it is a member": no full stop. */
export function sayLost(
  { services, pence, through, deliverer, certainty }: Lost,
  told: PracticeTold,
  bodies: Bodies,
): Phrase {
  const money = say`${{ ...sayPence(pence), text: formatPounds(pence) }} of ${bodies.name(told.practice)}’s ${nameServices(services)}`
  const by = through.length === 0 ? say`` : say`through ${joinPhrases(through.map(id => bodies.name(id)))} `
  return claim(certainty, money, say`go ${by}to ${bodies.name(deliverer)}${sayOwn(deliverer, told)}`)
}

/** A body of which the practice is a member may give some of it back; no source says how much. */
function sayOwn(deliverer: OrganisationId, { belongsTo }: PracticeTold): string {
  const isMember = belongsTo.some(({ relation, body }) => body === deliverer && relation.type === 'member-of')
  return isMember ? ', of which it is a member; how much would come back to it is not said' : ''
}
