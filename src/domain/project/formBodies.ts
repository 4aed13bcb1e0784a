import { assertNever } from '../../kit/assertNever.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import type { Condition, FormRule, Per, RoleRule, Selector } from '../vocabulary/careModel.ts'
import type { Economy, Group } from '../vocabulary/economy.ts'
import { type OrganisationId, organisationId } from '../vocabulary/ids.ts'
import type { OrganisationKind, Practice } from '../vocabulary/organisation.ts'
import type { Reason } from '../vocabulary/source.ts'
import { isOn } from './conditions.ts'
import type { PartRules } from './resolveParts.ts'

/** A body that a model forms, for the practices of one scope (the part, a commissioner, a locality). */
export type FormedBody = {
  readonly id: OrganisationId
  readonly kind: OrganisationKind
  readonly name: string
  readonly members: readonly OrganisationId[]
  readonly rule: FormRule
  readonly because: readonly Reason[]
}

/** A thing that exists once per scope. */
export type Scoped<Value> = { readonly per: Per; readonly byScope: ReadonlyMap<string, Value> }

/** The bodies that play a part in one part of the scenario. */
export type PartBodies = {
  readonly forms: ReadonlyMap<string, Scoped<FormedBody>>
  readonly roles: ReadonlyMap<string, Scoped<readonly OrganisationId[]>>
  /** Today's groups, or two of ours where the model needs some and there are none; those that go on as a form are gone. */
  readonly groups: readonly Group[]
  /** Group → the formed body that it goes on as. */
  readonly continued: ReadonlyMap<OrganisationId, OrganisationId>
}

export function scopeOf(practice: Practice, per: Per, economyId: string): string {
  switch (per) {
    case 'economy':
      return economyId
    case 'commissioner':
      return practice.commissioner
    case 'locality':
      return practice.locality
  }
}

/** Forms the bodies and casts the roles of one part. */
export function formBodies(
  part: PartRules,
  economy: Economy,
  hospitalPence: (provider: OrganisationId, commissioner?: OrganisationId) => number,
): PartBodies {
  const forms = new Map<string, Scoped<FormedBody>>()
  for (const [name, rule] of Object.entries(part.stage.forms)) {
    if (!rule.when.every(condition => isOn(condition, part.choices, economy))) continue
    forms.set(name, { per: rule.per, byScope: formPerScope(name, rule, part, economy) })
  }
  const roles = new Map<string, Scoped<readonly OrganisationId[]>>()
  for (const [name, rule] of Object.entries(part.stage.roles)) {
    roles.set(name, { per: rule.per, byScope: castPerScope(rule, part, economy, hospitalPence) })
  }
  const today = economy.groups.length === 0 && needsGroups(part) ? groupLocalities(economy) : economy.groups
  const continued = findContinued(today, forms)
  return { forms, roles, groups: today.filter(group => !continued.has(group.id)), continued }
}

function formPerScope(
  name: string,
  rule: FormRule,
  part: PartRules,
  economy: Economy,
): Map<string, FormedBody> {
  const byScope = new Map<string, FormedBody>()
  for (const [scope, practices] of groupByScope(part.practices, rule.per, economy.id)) {
    const members =
      rule.members === undefined ? [] : practices.filter(practice => isMember(practice, rule, part))
    if (rule.members !== undefined && members.length === 0) continue
    byScope.set(scope, {
      id: organisationId(`${name}.${scope}`),
      kind: rule.kind,
      name: nameForm(rule, practices[0], economy),
      members: members.map(practice => practice.id),
      rule,
      because: rule.because,
    })
  }
  return byScope
}

function isMember(practice: Practice, rule: FormRule, part: PartRules): boolean {
  const choice = rule.members?.choice
  return choice === undefined || part.choices.sets.get(choice)?.has(practice.id) === true
}

function groupByScope(practices: readonly Practice[], per: Per, economyId: string): Map<string, Practice[]> {
  const byScope = new Map<string, Practice[]>()
  for (const practice of practices) {
    const scope = scopeOf(practice, per, economyId)
    const there = byScope.get(scope)
    if (there === undefined) byScope.set(scope, [practice])
    else there.push(practice)
  }
  return new Map([...byScope].sort(([a], [b]) => compareText(a, b)))
}

function nameForm(rule: FormRule, practice: Practice | undefined, economy: Economy): string {
  const findName = (bodies: readonly { readonly id: string; readonly name: string }[], id?: string) =>
    bodies.find(body => body.id === id)?.name ?? economy.name
  return rule.name
    .replace('{commissioner}', () => placeOf(findName(economy.organisations, practice?.commissioner)))
    .replace('{locality}', () => findName(economy.localities, practice?.locality))
    .replace('{economy}', () => economy.name)
}

/** The place in a commissioner's name: "NHS Marlshire CCG" serves Marlshire. */
function placeOf(name: string): string {
  return name.replace(/^NHS\s+/i, '').replace(/\s+(CCG|Clinical Commissioning Group|ICB)$/i, '')
}

function castPerScope(
  rule: RoleRule,
  part: PartRules,
  economy: Economy,
  hospitalPence: (provider: OrganisationId, commissioner?: OrganisationId) => number,
): Map<string, readonly OrganisationId[]> {
  const byScope = new Map<string, readonly OrganisationId[]>()
  const candidates = firstKind(rule.kinds, economy)
  for (const [scope, practices] of groupByScope(part.practices, rule.per, economy.id)) {
    const commissioner = rule.per === 'economy' ? undefined : practices[0]?.commissioner
    const size = (id: OrganisationId) => hospitalPence(id, commissioner)
    byScope.set(scope, cast(rule.pick, candidates, size))
  }
  return byScope
}

/** Candidates come by id: of equals the first is the largest. */
function cast(
  pick: RoleRule['pick'],
  candidates: readonly OrganisationId[],
  size: (id: OrganisationId) => number,
): readonly OrganisationId[] {
  switch (pick) {
    case 'all':
      return candidates
    case 'first':
      return candidates.slice(0, 1)
    case 'largest':
      return findLargest(candidates, size)
    case 'others': {
      const [largest] = findLargest(candidates, size)
      return candidates.filter(one => one !== largest)
    }
    default:
      return assertNever(pick)
  }
}

function findLargest(
  candidates: readonly OrganisationId[],
  size: (id: OrganisationId) => number,
): readonly OrganisationId[] {
  return candidates.length === 0 ? [] : [candidates.reduce((a, b) => (size(b) > size(a) ? b : a))]
}

function firstKind(kinds: readonly OrganisationKind[], economy: Economy): readonly OrganisationId[] {
  for (const kind of kinds) {
    const bodies = [
      ...economy.organisations.filter(body => body.kind === kind),
      ...economy.groups.filter(group => group.kind === kind),
    ]
    if (bodies.length > 0) return bodies.map(body => body.id).sort(compareText)
  }
  return []
}

/** A group goes on as a form when the form continues its kind and every member of it that is in the part joins. */
function findContinued(
  groups: readonly Group[],
  forms: ReadonlyMap<string, Scoped<FormedBody>>,
): ReadonlyMap<OrganisationId, OrganisationId> {
  const continued = new Map<OrganisationId, OrganisationId>()
  for (const { byScope } of forms.values()) {
    for (const body of byScope.values()) {
      const members = new Set(body.members)
      for (const group of groups) {
        if (group.kind !== body.rule.continues || group.members.length === 0) continue
        if (group.members.every(member => members.has(member))) continued.set(group.id, body.id)
      }
    }
  }
  return continued
}

const usesGroup = (selector: Selector) => selector.select === 'practice-group'
const asksForGroup = (condition: Condition): boolean =>
  condition.test === 'not' ? asksForGroup(condition.condition) : condition.test === 'practice-in-group'

/** True where the model's routes or relations speak of groups that exist today. */
function needsGroups({ stage }: PartRules): boolean {
  return (
    stage.routes.some(route =>
      route.cases.some(one => one.when.some(asksForGroup) || one.paths.some(path => usesGroup(path.to))),
    ) ||
    stage.relations.some(rule => rule.when.some(asksForGroup) || usesGroup(rule.from) || usesGroup(rule.to))
  )
}

/** Two groups of ours, each of half the localities (of half the practices where there is but one). */
function groupLocalities(economy: Economy): readonly Group[] {
  const localities = sortByText(economy.localities, locality => locality.id)
  const ordered = sortByText(economy.practices, practice => `${practice.locality} ${practice.id}`)
  if (ordered.length < 2) return []
  const half = Math.ceil(localities.length / 2)
  const inFirst = new Set(localities.slice(0, half).map(locality => locality.id))
  const isFirst = (practice: Practice, index: number) =>
    localities.length > 1 ? inFirst.has(practice.locality) : index < ordered.length / 2
  return [true, false].map((first, index) => ({
    id: organisationId(`assumed-group-${index + 1}`),
    kind: 'gp-network',
    name: `GP federation ${index + 1} (assumed)`,
    members: ordered
      .filter((practice, at) => isFirst(practice, at) === first)
      .map(practice => practice.id)
      .sort(compareText),
    illustrative: true,
  }))
}
