import { listStates, nameState } from '../domain/project/findState.ts'
import type { Library } from '../domain/vocabulary/library.ts'
import { formatState, type State } from '../domain/vocabulary/scenario.ts'
import type { Terms } from '../domain/vocabulary/terms.ts'
import { listTerms, SORT_NAMES } from '../domain/words/listTerms.ts'
import { answersOf } from './findBodies.ts'
import { GLOSSARY } from './glossary/readGlossary.ts'
import { CASES } from './library/readCases.ts'

/** What else than a body of the map can be found, and where it leads. */
export type FindableMore = {
  readonly id: string
  readonly name: string
  /** What it is: "care model", "case". */
  readonly place: string
  readonly answers: string
  readonly leads: { readonly state: State } | { readonly case: string } | { readonly term: string }
}

/** Every model with its stages, every case, every other term of the glossary. */
export function listMore(library: Library, terms: Terms): readonly FindableMore[] {
  const { models } = library
  const states = listStates(models).map((state): FindableMore => {
    const name = nameState(models, state)
    const official = models.find(({ id }) => id === state.model)?.officialTerm ?? ''
    return {
      id: `model ${formatState(state)}`,
      name,
      place: 'care model',
      answers: answersOf([name, official]),
      leads: { state },
    }
  })
  const cases = CASES.cases.map(
    ({ id, name, place }): FindableMore => ({
      id: `case ${id}`,
      name,
      place: `case · ${place}`,
      answers: answersOf([name, place]),
      leads: { case: id },
    }),
  )
  const explained = listTerms(GLOSSARY, library, terms)
    .filter(({ sort }) => sort !== 'models' && sort !== 'stages')
    .map(
      ({ sort, id, term, also }): FindableMore => ({
        id: `term ${sort} ${id}`,
        name: term,
        place: `${SORT_NAMES[sort]}, explained`,
        answers: answersOf([term, ...also]),
        leads: { term },
      }),
    )
  return [...cases, ...states, ...explained]
}
