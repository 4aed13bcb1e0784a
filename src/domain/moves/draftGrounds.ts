import { assertNever } from '../../kit/assertNever.ts'
import { certaintyOf, mergeReasons } from '../project/reasons.ts'
import type { Certainty } from '../vocabulary/certainty.ts'
import type { Contract } from '../vocabulary/contract.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Relation } from '../vocabulary/relation.ts'
import type { Reason } from '../vocabulary/source.ts'
import type { Bodies } from './bodies.ts'
import { claim } from './certaintyVerb.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { nameServices } from './nameServices.ts'
import { joinPhrases, type Phrase, say } from './phrase.ts'

/** What a record says of why it is so. */
const REASONS: ReadonlySet<string> = new Set(['because', 'certainty'])

/**
 * All changes that no other move tells (`left`, by their indexes): what stays as it is, but rests on other grounds. Told
 * by how certain it now is, with what it is and why.
 */
export function draftGrounds(
  left: readonly number[],
  changes: readonly Change[],
  bodies: Bodies,
): readonly Draft[] {
  const groups = new Map<Certainty, { readonly index: number; readonly change: Change }[]>()
  for (const index of left) {
    const change = changes[index]
    if (change === undefined) continue
    const certainty = certaintyOf(reasonsOf(change))
    const group = groups.get(certainty) ?? []
    groups.set(certainty, group)
    group.push({ index, change })
  }
  return [...groups].map(([certainty, group]) => {
    const found = group.map(({ change }) => change)
    return {
      id: `grounds:${certainty}`,
      kind: 'grounds',
      streams: [],
      changes: group.map(({ index }) => index),
      pence: 0,
      practices: new Set<OrganisationId>(),
      certainty,
      because: mergeReasons(found.map(reasonsOf)),
      weight: 0,
      tell: () => claim(certainty, nameWhatStays(found, bodies), say`stay${sayHow(found)}`),
    }
  })
}

/** Where only the reason has changed, a reader sees no change at all, and is told so. */
function sayHow(changes: readonly Change[]): string {
  const isSame = changes.every(
    change => change.type === 'changed' && change.fields.every(field => REASONS.has(field)),
  )
  return isSame ? ' the same' : ', on other grounds than before'
}

/** Why a thing is so on the later map; for one that is gone, why it was. */
function reasonsOf(change: Change): readonly Reason[] {
  const record = change.type === 'removed' ? change.before : change.after
  return 'because' in record ? record.because : record.leadership.because
}

/** "12 contracts for enhanced services, and the membership of all 36 practices in Marlshire CCG". */
function nameWhatStays(changes: readonly Change[], bodies: Bodies): Phrase {
  const contracts: Contract[] = []
  const relations: Relation[] = []
  const others = { bodies: new Set<OrganisationId>(), agreements: 0, parts: 0 }
  for (const change of changes) {
    switch (change.subject) {
      case 'contract':
        contracts.push(change.type === 'removed' ? change.before : change.after)
        break
      case 'relation':
        relations.push(change.type === 'removed' ? change.before : change.after)
        break
      case 'organisation':
        others.bodies.add(change.type === 'removed' ? change.before.id : change.after.id)
        break
      case 'agreement':
        others.agreements += 1
        break
      case 'part':
        others.parts += 1
        break
      default:
        return assertNever(change)
    }
  }
  return joinPhrases([
    ...(contracts.length === 0 ? [] : [nameContracts(contracts, bodies)]),
    ...nameTies(relations, bodies),
    ...(others.bodies.size === 0 ? [] : [bodies.nameAll(others.bodies)]),
    ...(others.agreements === 0 ? [] : [say`${count(others.agreements, 'agreement')}`]),
    ...(others.parts === 0 ? [] : [say`what is said of who leads`]),
  ])
}

function nameContracts(contracts: readonly Contract[], bodies: Bodies): Phrase {
  const services = new Set(contracts.flatMap(contract => contract.lines.map(line => line.service)))
  const holders = bodies.nameAll(contracts.map(contract => contract.holder))
  const [only] = contracts.length === 1 ? contracts : []
  const which = only === undefined ? say`${contracts.length} contracts` : say`the contract`
  return say`${which} for ${nameServices(services)} with ${holders}`
}

/** Memberships by who is joined; all other ties in one. */
function nameTies(relations: readonly Relation[], bodies: Bodies): readonly Phrase[] {
  const members = new Map<OrganisationId, OrganisationId[]>()
  for (const { type, from, to } of relations) {
    if (type === 'member-of') members.set(to, [...(members.get(to) ?? []), from])
  }
  const others = relations.filter(tie => tie.type !== 'member-of')
  return [
    ...[...members].map(
      ([to, practices]) => say`the membership of ${bodies.nameAll(practices)} in ${bodies.name(to)}`,
    ),
    ...(others.length === 0
      ? []
      : [say`${count(others.length, 'tie')} of ${bodies.nameAll(others.map(tie => tie.from))}`]),
  ]
}

function count(number: number, noun: string): string {
  return number === 1 ? `one ${noun}` : `${number} ${noun}s`
}
