import { nameState } from '../../domain/project/findState.ts'
import type { ModelLink } from '../../domain/prospects/listModelLinks.ts'
import type { CareModel } from '../../domain/vocabulary/careModel.ts'
import type { State } from '../../domain/vocabulary/scenario.ts'
import { nameLinkEnd, wordLink } from '../../domain/words/describeModelLink.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'

/** A state with what it leads to and what this area lacks for it, for who hears the map of models. */
export function describeState(
  state: State,
  models: readonly CareModel[],
  links: readonly ModelLink[],
  lacks: readonly string[],
): string {
  const own = links.filter(
    ({ from, stage }) => from === state.model && (stage === undefined || stage === state.stage),
  )
  const ways = own.map(
    link => `${nameLinkEnd(link, models)}: ${wordLink(link)}, ${CERTAINTY_NAMES[link.certainty].word}`,
  )
  const leads = ways.length === 0 ? 'Leads to none that the sources name.' : `Leads to ${ways.join('; ')}.`
  return [`${nameState(models, state)}.`, leads, ...lacks].join(' ')
}
