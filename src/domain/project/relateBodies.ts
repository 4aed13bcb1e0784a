import { compareText, sortByText } from '../../kit/compareText.ts'
import { getOrMake } from '../../kit/getOrMake.ts'
import type { Agreement } from '../vocabulary/agreement.ts'
import type { AgreementRule, Condition, EndRule, RelationRule } from '../vocabulary/careModel.ts'
import type { OrganisationId } from '../vocabulary/ids.ts'
import type { Leadership } from '../vocabulary/leadership.ts'
import type { Practice } from '../vocabulary/organisation.ts'
import type { Relation, RelationType } from '../vocabulary/relation.ts'
import { SERVICES } from '../vocabulary/serviceLine.ts'
import type { Reason } from '../vocabulary/source.ts'
import { holds, isOn } from './conditions.ts'
import { scopeOf } from './formBodies.ts'
import type { KindOf } from './layForks.ts'
import { certaintyOf, GIVEN, mergeReasons, ourChoice } from './reasons.ts'
import { type PartContext, pickSelector, selectBodies } from './selectBodies.ts'

/** Gathers relations without repeats: the same tie said twice has the reasons of both. */
export class RelationBook {
  readonly #open = new Map<string, Relation>()

  add(type: RelationType, from: OrganisationId, to: OrganisationId, because: readonly Reason[]): void {
    if (from === to) return
    const key = `${type} ${from} ${to}`
    const known = this.#open.get(key)
    const grounds = known === undefined ? because : mergeReasons([known.because, because])
    this.#open.set(key, { type, from, to, because: grounds, certainty: certaintyOf(grounds) })
  }

  close(): readonly Relation[] {
    return [...this.#open.values()].sort(
      (a, b) => compareText(a.type, b.type) || compareText(a.from, b.from) || compareText(a.to, b.to),
    )
  }
}

const allOn = (when: readonly Condition[], context: PartContext) =>
  when.every(condition => isOn(condition, context.rules.choices, context.economy))

/** Enters the relations that a part's model makes, and the memberships of the bodies that it forms. */
export function relatePart(context: PartContext, book: RelationBook): void {
  const { rules, bodies } = context
  for (const rule of rules.stage.relations) {
    if (rule.each === 'practice') {
      for (const practice of rules.practices) relatePractice(rule, practice, context, book)
    } else if (allOn(rule.when, context)) {
      for (const practices of groupByLeast(rule, rules.practices, context))
        relate(rule, practices, context, book)
    }
  }
  for (const { byScope } of bodies.forms.values()) {
    for (const body of byScope.values()) {
      for (const member of body.members)
        book.add(body.rule.memberRelation ?? 'member-of', member, body.id, body.because)
    }
  }
}

function relatePractice(
  rule: RelationRule,
  practice: Practice,
  context: PartContext,
  book: RelationBook,
): void {
  const { choices } = context.rules
  if (!rule.when.every(condition => holds(condition, practice, choices, context.economy, context.groupsOf)))
    return
  relate(rule, [practice], context, book)
}

function relate(
  rule: RelationRule,
  practices: readonly Practice[],
  context: PartContext,
  book: RelationBook,
): void {
  const ends = selectBodies(rule.to, context, { practices })
  for (const from of selectBodies(rule.from, context, { practices })) {
    for (const to of ends) book.add(rule.type, from, to, rule.because)
  }
}

/** Relates bodies of the same commissioner or locality, not everyone with everyone. */
function groupByLeast(
  rule: RelationRule,
  practices: readonly Practice[],
  context: PartContext,
): readonly (readonly Practice[])[] {
  const per = [rule.from, rule.to].flatMap(one => {
    const selector = pickSelector(one, context.rules)
    if (selector === undefined) return []
    if (selector.select === 'form') return context.bodies.forms.get(selector.form)?.per ?? []
    if (selector.select === 'role') return context.bodies.roles.get(selector.role)?.per ?? []
    return selector.select === 'commissioner' ? 'commissioner' : []
  })
  const least = per.includes('locality')
    ? 'locality'
    : per.includes('commissioner')
      ? 'commissioner'
      : 'economy'
  const groups = new Map<string, Practice[]>()
  for (const practice of practices) {
    const scope = scopeOf(practice, least, context.economy.id)
    getOrMake(groups, scope, (): Practice[] => []).push(practice)
  }
  return [...groups.values()]
}

/** Enters today's ties: those the file gives and the memberships of today's groups, but for what a part ends. */
export function relateToday(contexts: readonly PartContext[], kindOf: KindOf, book: RelationBook): void {
  const [context] = contexts
  if (context === undefined) return
  const ends = contexts.flatMap(one => one.rules.stage.ends.filter(rule => allOn(rule.when, one)))
  for (const relation of context.economy.relations) {
    if (ends.some(rule => isEnded(relation, rule, kindOf))) continue
    book.add(relation.type, relation.from, relation.to, GIVEN)
  }
  const continued = new Set(contexts.flatMap(one => [...one.bodies.continued.keys()]))
  for (const group of new Map(
    contexts.flatMap(one => one.bodies.groups.map(each => [each.id, each])),
  ).values()) {
    if (continued.has(group.id)) continue
    const because = group.illustrative === true ? ourChoice('groups-from-localities', 'illustrative') : GIVEN
    for (const member of group.members) book.add('member-of', member, group.id, because)
  }
}

function isEnded(
  relation: { readonly type: RelationType; readonly from: OrganisationId; readonly to: OrganisationId },
  rule: EndRule,
  kindOf: KindOf,
): boolean {
  return (
    relation.type === rule.type &&
    (rule.from === undefined || kindOf(relation.from) === rule.from) &&
    (rule.to === undefined || kindOf(relation.to) === rule.to)
  )
}

/** The agreements of a part, one for each scope that has at least two parties. */
export function agreePart(context: PartContext): readonly Agreement[] {
  return context.rules.stage.agreements
    .filter(rule => allOn(rule.when, context))
    .flatMap(rule => agreeByScope(rule, context))
}

function agreeByScope(rule: AgreementRule, context: PartContext): readonly Agreement[] {
  const scopes = new Map<string, Practice[]>()
  for (const practice of context.rules.practices) {
    const scope = scopeOf(practice, rule.per, context.economy.id)
    getOrMake(scopes, scope, (): Practice[] => []).push(practice)
  }
  return [...scopes].flatMap(([scope, practices]) => {
    const parties = new Set(rule.parties.flatMap(selector => selectBodies(selector, context, { practices })))
    if (parties.size < 2) return []
    return {
      id: `${rule.kind}:${scope}`,
      kind: rule.kind,
      parties: sortByText(parties, id => id),
      covers: SERVICES.filter(service => rule.covers.includes(service)),
      because: rule.because,
      certainty: certaintyOf(rule.because),
    }
  })
}

/** Who leads a part: the first rule whose `when` holds; nobody where none does. */
export function leadPart(context: PartContext): Leadership {
  const { stage, practices } = context.rules
  const rule = stage.leadership.find(one => allOn(one.when, context))
  if (rule === undefined)
    return {
      pattern: 'separate-commissioners',
      lead: [],
      shares: [],
      because: ourChoice('no-leadership-rule'),
    }
  const select = (selectors: typeof rule.lead) =>
    sortByText(
      new Set(selectors.flatMap(selector => selectBodies(selector, context, { practices }))),
      id => id,
    )
  return {
    pattern: rule.pattern,
    lead: select(rule.lead),
    shares: select(rule.shares),
    because: rule.because,
  }
}
