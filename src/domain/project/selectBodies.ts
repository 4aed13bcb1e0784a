import { assertNever } from '../../kit/assertNever.ts'
import { compareText } from '../../kit/compareText.ts'
import { MILLION, type Share } from '../../kit/splitPence.ts'
import type { Selector } from '../vocabulary/careModel.ts'
import type { Economy, Group } from '../vocabulary/economy.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import type { ServiceId } from '../vocabulary/serviceLine.ts'
import type { Deliverers } from './deliverers.ts'
import { type PartBodies, type Scoped, scopeOf } from './formBodies.ts'
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
  readonly groupOf: (practice: Practice, kinds?: readonly string[]) => Group | undefined
}

/** Finds a practice's group of today: the first by id among the wanted kinds. */
export function indexGroups(groups: readonly Group[]): PartContext['groupOf'] {
  const byPractice = new Map<OrganisationId, Group[]>()
  for (const group of [...groups].sort((a, b) => compareText(a.id, b.id))) {
    for (const member of group.members) byPractice.set(member, [...(byPractice.get(member) ?? []), group])
  }
  return (practice, kinds) =>
    byPractice.get(practice.id)?.find(group => kinds === undefined || kinds.includes(group.kind))
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
      return place.practices.flatMap(practice => context.groupOf(practice, selector.kinds)?.id ?? [])
    case 'commissioner':
      return place.practices.map(practice => practice.commissioner)
    case 'payer':
      return place.payer === undefined ? [] : [place.payer]
    case 'deliverers': {
      const service = selector.service ?? place.service
      if (service === undefined) return []
      const commissioners = new Set(place.practices.map(practice => practice.commissioner))
      return [...commissioners].flatMap(commissioner => deliverers.providersOf(service, commissioner))
    }
    case 'role':
      return chooseScoped(bodies.roles.get(selector.role), place, economy.id).flat()
    case 'form':
      return chooseScoped(bodies.forms.get(selector.form), place, economy.id).map(body => body.id)
    case 'kind':
      return [
        ...economy.organisations.filter(body => body.kind === selector.kind).map(body => body.id),
        ...bodies.groups.filter(group => group.kind === selector.kind).map(group => group.id),
      ]
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
  const scopes = new Set(place.practices.map(practice => scopeOf(practice, scoped.per, economyId)))
  return [...scopes].flatMap(scope => scoped.byScope.get(scope) ?? [])
}

/**
 * Who a path leads to for one practice, by share. Deliverers come by their share of today; several other bodies
 * share equally. Nobody is an empty list.
 */
export function selectShares(
  selector: Selector,
  context: PartContext,
  practice: Practice,
  place: Place,
): readonly Share<OrganisationId>[] {
  if (selector.select === 'deliverers') {
    const service = selector.service ?? place.service
    return service === undefined
      ? []
      : context.deliverers.sharesOf(service, practice.commissioner, practice.id)
  }
  const chosen = selectBodies(selector, context, place)
  const each = Math.floor(MILLION / Math.max(1, chosen.length))
  return chosen.map((id, index) => ({
    id,
    millionths: index === 0 ? MILLION - each * (chosen.length - 1) : each,
  }))
}
