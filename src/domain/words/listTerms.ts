import { sortByText } from '../../kit/compareText.ts'
import type { CareModel } from '../vocabulary/careModel.ts'
import type { Glossary, GlossaryEntry, Grounds } from '../vocabulary/glossary.ts'
import type { Library } from '../vocabulary/library.ts'
import type { Counterpart } from '../vocabulary/nowVocabulary.ts'
import type { Terms } from '../vocabulary/terms.ts'
import { FAMILY_NAMES } from './familyNames.ts'
import { glossText } from './glossText.ts'
import { CLOSENESS_NAMES } from './nowWords.ts'
import {
  CERTAINTY_NAMES,
  PATTERN_NAMES,
  RELATION_NAMES,
  SECTOR_NAMES,
  SERVICE_NAMES,
  TERMS_2015,
} from './terms.ts'

/** Where a term belongs: "kind of organisation". */
export type TermSort = keyof typeof SORT_NAMES

export const SORT_NAMES = {
  kinds: 'kind of organisation',
  forms: 'form of contract',
  payments: 'payment',
  agreements: 'agreement',
  services: 'service line',
  sectors: 'sector',
  relations: 'tie',
  patterns: 'pattern of leadership',
  families: 'family of models',
  lenses: 'lens',
  words: 'word of this atlas',
  indicators: 'indicator',
  certainties: 'certainty',
  models: 'care model',
  stages: 'stage of a care model',
} as const

/** A term as the glossary lists it. */
export type ExplainedTerm = {
  readonly sort: TermSort
  readonly id: string
  readonly term: string
  readonly text: string
  readonly also: readonly string[]
  /** On what the explanation stands. */
  readonly grounds: Grounds
  /** Its word of 2015, where the one on screen is another. */
  readonly then?: string
  /** What answers to it now, where that has been compared. */
  readonly now?: string
}

/** The words of 2015 by group and key. */
const THEN: ReadonlyMap<string, string> = new Map(
  (['kinds', 'forms', 'payments', 'agreements'] as const).flatMap(sort =>
    Object.entries(TERMS_2015[sort]).map(([id, name]) => [`${sort} ${id}`, name] as const),
  ),
)

const LENS_NAMES = { contracts: 'Contracts', budgets: 'Budgets', leadership: 'Leadership' }

const WORD_NAMES: Readonly<Record<keyof Glossary['words'], string>> = {
  'care-model': 'Care model',
  stage: 'Stage',
  lens: 'Lens',
  ribbon: 'Ribbon',
  leads: 'Leads',
  move: 'Move',
  walk: 'Walk',
  choice: 'Choice',
  scenario: 'Scenario',
  story: 'Story',
  vocabulary: 'Words: 2015 or now',
  'service-line': 'Service line',
  'registered-list': 'Registered list',
  locality: 'Locality',
}

/** The words are ours, and no document that is cited gives them. */
const OUR_EXPLANATION: Grounds = { ours: 'explanation' }
const OUR_WORD: Grounds = { ours: 'word' }

/** Every term that maps are told with, explained, by name. `terms`: the words that are on screen. */
export function listTerms(glossary: Glossary, library: Library, terms: Terms): readonly ExplainedTerm[] {
  const counterparts = library.now?.counterparts
  return sortByText(
    [
      ...fromTable('kinds', terms.kinds, glossary.kinds, counterparts?.kinds),
      ...fromTable('forms', terms.forms, glossary.forms, counterparts?.forms),
      ...fromTable('payments', terms.payments, glossary.payments, counterparts?.payments),
      ...fromTable('agreements', terms.agreements, glossary.agreements, counterparts?.agreements),
      ...fromTable('sectors', SECTOR_NAMES, glossary.sectors),
      ...fromTable('relations', RELATION_NAMES, glossary.relations),
      ...fromTable('patterns', PATTERN_NAMES, glossary.patterns),
      ...fromTable('families', FAMILY_NAMES, glossary.families),
      ...fromTable('lenses', LENS_NAMES, glossary.lenses),
      ...fromTable('words', WORD_NAMES, glossary.words),
      ...library.services.map(({ id, summary }) =>
        toTerm('services', id, SERVICE_NAMES[id], { text: summary, grounds: OUR_EXPLANATION }),
      ),
      ...library.indicators.map(({ id, name, definition, because }) =>
        toTerm('indicators', id, name, { text: definition, grounds: { because } }),
      ),
      ...Object.entries(CERTAINTY_NAMES).map(([id, { word, meaning }]) =>
        toTerm('certainties', id, word, { text: meaning, grounds: OUR_WORD }),
      ),
      ...library.models.map(({ id, name, summary, because }) =>
        toTerm('models', id, name, { text: summary, grounds: { because } }, library.now?.models[id]),
      ),
      ...library.models.flatMap(listStages),
    ],
    ({ term, sort }) => `${term.toLowerCase()} ${sort}`,
  ).map(one => ({ ...one, text: glossText(one.text, terms) }))
}

/** A model with one stage is its stage. */
function listStages({ id, name, stages, because }: CareModel): readonly ExplainedTerm[] {
  return stages.length === 1
    ? []
    : stages.map(stage =>
        toTerm('stages', `${id}:${stage.id}`, `${name}, ${stage.name.toLowerCase()}`, {
          text: stage.summary,
          grounds: { because },
        }),
      )
}

function fromTable(
  sort: TermSort,
  names: Readonly<Record<string, string>>,
  entries: Readonly<Record<string, GlossaryEntry>>,
  counterparts: Readonly<Partial<Record<string, Counterpart>>> = {},
): readonly ExplainedTerm[] {
  return Object.entries(names).flatMap(([id, name]) => {
    const entry = entries[id]
    if (entry === undefined) return []
    const then = THEN.get(`${sort} ${id}`)
    const term = toTerm(sort, id, name, entry, counterparts[id])
    return [then === undefined || then === name ? term : { ...term, then }]
  })
}

function toTerm(
  sort: TermSort,
  id: string,
  name: string,
  { text, also = [], grounds }: GlossaryEntry,
  counterpart?: Counterpart,
): ExplainedTerm {
  const term = { sort, id, term: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, text, also, grounds }
  if (counterpart === undefined) return term
  const { word, closeness } = counterpart
  const near = CLOSENESS_NAMES[closeness]
  return { ...term, now: word === undefined ? near : `${word} (${near})` }
}
