import type { ChoiceRule, Stage } from '../../domain/vocabulary/careModel.ts'
import { compareText, sortByText } from '../../kit/compareText.ts'
import type { Path } from '../file/inputFile.ts'
import type { Troubles } from '../file/troubles.ts'
import type { ModelFile, StageText } from '../schema/modelFileSchema.ts'
import { nameStage } from './nameStage.ts'
import { parseWhen } from './parseCondition.ts'
import { parseSelectors } from './parseSelector.ts'
import type { ReadReasons } from './readReasons.ts'
import { type RuleContext, readChoiceName } from './stageNames.ts'
import { toChoice } from './toChoices.ts'
import { toForm } from './toForm.ts'
import { toLeadership } from './toLeadership.ts'
import { toNeed } from './toNeed.ts'
import { toProspect } from './toProspect.ts'
import { toRelation } from './toRelation.ts'
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
      ...toExposes(agreement.exposes, at('agreements', index, 'exposes'), context),
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
    prospects: (text.prospects ?? []).map((prospect, index) =>
      toProspect(prospect, at('prospects', index), troubles, readReasons),
    ),
    needs: (text.needs ?? []).map((need, index) => toNeed(need, at('needs', index), troubles, readReasons)),
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

/** The choice that says how much an agreement puts at stake; told where the stage has no such share. */
function toExposes(
  text: string | undefined,
  path: Path,
  context: RuleContext,
): { readonly exposes?: string } {
  const choice = text === undefined ? undefined : readChoiceName(text, 'share', path, context)
  return choice === undefined ? {} : { exposes: choice }
}
