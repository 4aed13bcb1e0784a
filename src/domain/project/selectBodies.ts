import { assertNever } from '../../kit/assertNever.ts'
import { compareText } from '../../kit/compareText.ts'
import { MILLION, type Share } from '../../kit/splitPence.ts'
import type { Selector } from '../vocabulary/careModel.ts'
import type { Economy } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Deliverers } from './deliverers.ts'
import { type PartBodies, type Scoped, scopeOf } from './formBodies.ts'
import { findGroup, type GroupsOf } from './groups.ts'
import type { PartRules } from './resolveParts.ts'

/** Where in a part a selector is asked: for one practice, or for the practices of one scope. */
export type Place = {
  readonly practices: readonly Practice[]
  readonly service?: ServiceId
  readonly payer?: OrganisationId
}

/** A part with everything that its rules may speak of. */
export type PartContext = {
  readonly rules: PartRules
  readonly bodies: PartBodies
  readonly economy: Economy
  readonly deliverers: Deliverers
  readonly groupsOf: GroupsOf
  /** The bodies of today, groups included. */
  readonly byKind: ReadonlyMap<OrganisationKind, readonly OrganisationId[]>
}

/** Who a selector chooses, sorted by id, without repeats; nobody is an empty list. */
export function selectBodies(
  selector: Selector,
  context: PartContext,
  place: Place,
): readonly OrganisationId[] {
  const chosen = choose(selector, context, place)
  return chosen.length < 2 ? chosen : [...new Set(chosen)].sort(compareText)
}

function choose(selector: Selector, context: PartContext, place: Place): readonly OrganisationId[] {
  const { economy, bodies, deliverers, rules } = context
  switch (selector.select) {
    case 'practice':
      return place.practices.map(practice => practice.id)
    case 'practice-group':
      return place.practices.flatMap(
        practice => findGroup(context.groupsOf(practice), selector.kinds)?.id ?? [],
      )
    case 'commissioner':
      return place.practices.map(practice => practice.commissioner)
    case 'payer':
      return place.payer === undefined ? [] : [place.payer]
    case 'deliverers': {
      const service = selector.service ?? place.service
      if (service === undefined) return []
      const commissioners = new Set(place.practices.map(practice => practice.commissioner))
      return [...commissioners].flatMap(commissioner => deliverers(service, commissioner).map(one => one.id))
    }
    case 'role':
      return chooseScoped(bodies.roles.get(selector.role), place, economy.id).flat()
    case 'form':
      return chooseScoped(bodies.forms.get(selector.form), place, economy.id).map(body => body.id)
    case 'kind':
      return context.byKind.get(selector.kind) ?? []
    case 'practices': {
      const set = selector.choice === undefined ? undefined : rules.choices.sets.get(selector.choice)
      return place.practices
        .filter(practice => selector.choice === undefined || set?.has(practice.id))
        .map(practice => practice.id)
    }
    case 'picked': {
      const picked = pickSelector(selector, rules)
      return picked === undefined ? [] : choose(picked, context, place)
    }
    default:
      return assertNever(selector)
  }
}

/** What a picked option stands for, itself where the selector is no pick. */
export function pickSelector(selector: Selector, { choices }: PartRules): Selector | undefined {
  return selector.select === 'picked' ? selector.options[choices.picks.get(selector.choice) ?? ''] : selector
}

function chooseScoped<Value>(
  scoped: Scoped<Value> | undefined,
  place: Place,
  economyId: string,
): readonly Value[] {
  if (scoped === undefined) return []
  const values: Value[] = []
  for (const scope of new Set(place.practices.map(practice => scopeOf(practice, scoped.per, economyId)))) {
    const value = scoped.byScope.get(scope)
    if (value !== undefined) values.push(value)
  }
  return values
}

/**
 * Who a path leads to for one practice, by share. Deliverers come by their share of today, the practice
 * itself where there are none; several other bodies share equally. Nobody is an empty list.
 */
export function selectShares(
  selector: Selector,
  context: PartContext,
  practice: Practice,
  place: Place,
): readonly Share<OrganisationId>[] {
  const itself = [{ id: practice.id, millionths: MILLION }]
  if (selector.select === 'practice') return itself
  if (selector.select === 'deliverers') {
    const service = selector.service ?? place.service
    if (service === undefined) return []
    const shares = context.deliverers(service, practice.commissioner)
    return shares.length === 0 ? itself : shares
  }
  const chosen = selectBodies(selector, context, place)
  const each = Math.floor(MILLION / Math.max(1, chosen.length))
  return chosen.map((id, index) => ({
    id,
    millionths: index === 0 ? MILLION - each * (chosen.length - 1) : each,
  }))
}
