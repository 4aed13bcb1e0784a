import type { ChoiceRule, FormRule, RelationRule, Stage } from '../../domain/vocabulary/careModel.ts'
import { modelId } from '../../domain/vocabulary/ids.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { ModelFile, StageText } from '../schema/modelFileSchema.ts'
import { parseWhen } from './parseCondition.ts'
import { isSelectorWord, parseSelector, parseSelectors } from './parseSelector.ts'
import type { ReadReasons } from './readReasons.ts'
import { type RuleContext, readChoiceName, type StageNames } from './stageNames.ts'
import { toChoice } from './toChoices.ts'
import { toRoutes } from './toRoutes.ts'

/** A stage in the inner form. Names that it uses and does not have are told to `troubles`. */
export function toStage(
  text: StageText,
  model: ModelFile,
  path: Path,
  troubles: Troubles,
  readReasons: ReadReasons,
): Stage {
  const choices = toChoices(text, path, troubles, readReasons)
  const names = nameStage(text, path, troubles)
  const context: RuleContext = { names, troubles }
  const at = (...steps: Path) => [...path, ...steps]
  return {
    id: text.id,
    name: text.name ?? (text.id === 'only' ? model.name : capitalise(text.id)),
    summary: text.summary ?? model.summary,
    caption: text.caption,
    roles: mapSorted(text.roles, (role, name) => ({
      kinds: typeof role.kind === 'string' ? [role.kind] : role.kind,
      pick: role.pick,
      per: role.per ?? 'economy',
      because: readReasons(role.because, at('roles', name, 'because')),
    })),
    forms: mapSorted(text.forms, (form, name) => toForm(form, at('forms', name), context, readReasons)),
    choices,
    routes: toRoutes(text.routes, at('routes'), context, readReasons),
    relations: (text.relations ?? []).flatMap(
      (relation, index) => toRelation(relation, at('relations', index), context, readReasons) ?? [],
    ),
    ends: (text.ends ?? []).map((end, index) => ({
      type: end.type,
      ...(end.from === undefined ? {} : { from: end.from }),
      ...(end.to === undefined ? {} : { to: end.to }),
      when: parseWhen(end.when, 'part', at('ends', index), context),
      because: readReasons(end.because, at('ends', index, 'because')),
    })),
    agreements: (text.agreements ?? []).map((agreement, index) => ({
      kind: agreement.kind,
      per: agreement.per ?? 'economy',
      parties: parseSelectors(agreement.parties, 'part', at('agreements', index, 'parties'), context),
      covers: agreement.covers,
      when: parseWhen(agreement.when, 'part', at('agreements', index), context),
      because: readReasons(agreement.because, at('agreements', index, 'because')),
    })),
    leadership: toLeadership(text, at('leadership'), context, readReasons),
    traits: sortByText(Object.entries(text.traits ?? {}), ([id]) => id).map(([id, trait]) => ({
      id,
      value: trait.value,
      because: readReasons(trait.because, at('traits', id, 'because')),
    })),
    implications: (text.implications ?? []).map((implication, index) => ({
      text: implication.text,
      because: readReasons(implication.because, at('implications', index, 'because')),
    })),
    prospects: (text.prospects ?? []).map((prospect, index) => ({
      text: prospect.text,
      ...(prospect.to === undefined ? {} : { to: modelId(prospect.to) }),
      because: readReasons(prospect.because, at('prospects', index, 'because')),
    })),
  }
}

function toChoices(text: StageText, path: Path, troubles: Troubles, readReasons: ReadReasons) {
  const choices: Record<string, ChoiceRule> = {}
  for (const [name, choiceText] of Object.entries(text.choices ?? {})) {
    const choice = toChoice(choiceText, [...path, 'choices', name], troubles, readReasons)
    if (choice !== undefined) choices[name] = choice
  }
  return choices
}

/** The stage's names, each of which must mean one thing. A choice counts as known even where its default is wrong. */
function nameStage(text: StageText, path: Path, troubles: Troubles): StageNames {
  const roles = Object.keys(text.roles ?? {})
  const forms = Object.keys(text.forms ?? {})
  for (const name of roles.filter(role => forms.includes(role))) {
    const message = `“${name}” names both a role and a form.`
    troubles.add([...path, 'forms', name], {
      code: 'name-twice',
      found: name,
      message,
      fix: 'Rename one of them.',
    })
  }
  for (const [list, group] of [['roles', roles] as const, ['forms', forms] as const]) {
    for (const name of group.filter(isSelectorWord)) {
      const message = `“${name}” already means something in selectors.`
      troubles.add([...path, list, name], {
        code: 'name-taken',
        found: name,
        message,
        fix: 'Choose another name.',
      })
    }
  }
  const choices = Object.entries(text.choices ?? {})
  const picks = choices.flatMap(([name, choice]) =>
    choice.type === 'pick' ? [[name, Object.keys(choice.options)] as const] : [],
  )
  return {
    roles,
    forms,
    choices: new Map(choices.map(([name, choice]) => [name, choice.type])),
    options: new Map(picks),
  }
}

function toForm(
  form: NonNullable<StageText['forms']>[string],
  path: Path,
  context: RuleContext,
  readReasons: ReadReasons,
): FormRule {
  for (const [braces, name] of form.name.matchAll(/\{([^}]*)\}/g)) {
    if (name === 'commissioner' || name === 'locality' || name === 'economy') continue
    const message = `“${braces}” stands for nothing.`
    const fix = 'Use {commissioner}, {locality} or {economy}.'
    context.troubles.add([...path, 'name'], { code: 'bad-name', found: form.name, message, fix })
  }
  const members = toMembers(form.members, [...path, 'members'], context)
  return {
    kind: form.kind,
    per: form.per ?? 'economy',
    name: form.name,
    when: parseWhen(form.when, 'part', path, context),
    ...(members === undefined ? {} : { members }),
    ...(form.memberRelation === undefined ? {} : { memberRelation: form.memberRelation }),
    ...(form.continues === undefined ? {} : { continues: form.continues }),
    because: readReasons(form.because, [...path, 'because']),
  }
}

function toMembers(text: string | undefined, path: Path, context: RuleContext): FormRule['members'] {
  if (text === undefined || text === 'all') return text && {}
  const choice = readChoiceName(text, 'practices', path, context)
  return choice === undefined ? undefined : { choice }
}

function toRelation(
  relation: NonNullable<StageText['relations']>[number],
  path: Path,
  context: RuleContext,
  readReasons: ReadReasons,
): RelationRule | undefined {
  const each = relation.each ?? 'part'
  if (relation.from === undefined && each === 'part') {
    const message = '“from” is missing: who does this?'
    const fix = 'Add “from”, or “each: practice” where it is each practice.'
    context.troubles.add(path, { code: 'missing', found: undefined, message, fix })
    return undefined
  }
  const from = parseSelector(relation.from ?? 'practice', each, [...path, 'from'], context)
  const to = parseSelector(relation.to, each, [...path, 'to'], context)
  const when = parseWhen(relation.when, each, path, context)
  const because = readReasons(relation.because, [...path, 'because'])
  return from && to && { each, when, type: relation.type, from, to, because }
}

function toLeadership(text: StageText, path: Path, context: RuleContext, readReasons: ReadReasons) {
  const rules = Array.isArray(text.leadership) ? text.leadership : [text.leadership]
  return rules.map((rule, index) => {
    const here = Array.isArray(text.leadership) ? [...path, index] : path
    const last = index === rules.length - 1
    if (last !== (rule.when === undefined)) {
      const message = last
        ? 'The last leadership has a “when”.'
        : 'Only the last leadership goes without a “when”.'
      const fix = 'Order them so that every one but the last has a “when”.'
      context.troubles.add(here, { code: 'no-last-case', found: 'leadership', message, fix })
    }
    return {
      pattern: rule.pattern,
      lead: parseSelectors(rule.lead, 'part', [...here, 'lead'], context),
      shares: parseSelectors(rule.shares, 'part', [...here, 'shares'], context),
      when: parseWhen(rule.when, 'part', here, context),
      because: readReasons(rule.because, [...here, 'because']),
    }
  })
}

function mapSorted<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  convert: (from: From, name: string) => To,
) {
  const sorted = Object.entries(record ?? {}).sort(([a], [b]) => compareText(a, b))
  return Object.fromEntries(sorted.map(([name, from]) => [name, convert(from, name)]))
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
