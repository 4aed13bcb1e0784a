import type { CareMap } from '../../domain/vocabulary/careMap.ts'
import type { Source } from '../../domain/vocabulary/source.ts'
import type { Terms } from '../../domain/vocabulary/terms.ts'
import { glossText } from '../../domain/words/glossText.ts'
import { tellClosest } from '../../domain/words/nowWords.ts'
import { describeFigures } from '../words/describeFigures.ts'
import { wordLeftOut } from '../words/wordLeftOut.ts'
import type { About } from './about.ts'
import { findSource, formatDate } from './citations.ts'

/** Whether £ are shown, and the words that the map is read in. */
type Manner = { readonly money: boolean; readonly terms: Terms }

/**
 * What a picture says of itself: that it shows a discussion model with its source and year, not a proposal, what in
 * it is illustrative, and what is not known, and of which day its words are where they are those of now. Without money nothing is said of figures.
 */
export function describeStanding(map: CareMap, about: About, { money, terms }: Manner): string {
  const { economy } = about
  const sources = findModelSources(map, about).map(({ author, date }) => `${author}, ${formatDate(date)}`)
  const paper = sources.length === 0 ? '' : ` (${sources.join('; ')})`
  const isToday = map.parts.every(part => part.model === about.library.models[0]?.id)
  const figures = !money || !map.illustrative ? '' : describeFigures(economy)
  return [
    isToday
      ? `Today’s arrangements as the discussion paper describes them${paper}; not a proposal.`
      : `Discussion model${paper}, not a proposal.`,
    economy.illustrative ? `${economy.name} is made up.` : '',
    figures,
    money && map.totals.unknown.length > 0 ? `${map.totals.unknown.length} amounts are not known.` : '',
    wordLeftOut(about.leftOut ?? 0),
    ...map.parts.flatMap(part => part.lacks.map(lack => glossText(lack.text, terms))),
    'Positions and shares are ours.',
    terms.stamp ?? '',
    terms.stamp === undefined ? '' : describeClosest(map, about),
  ]
    .filter(words => words !== '')
    .join(' ')
}

/** What comes closest now to each model on a map: "For the CCPO: none was found; inferred from a source." */
function describeClosest(map: CareMap, { library: { models, now } }: About): string {
  return models
    .filter(model => map.parts.some(part => part.model === model.id))
    .flatMap(({ id, name }) => {
      const closest = now?.models[id]
      return closest === undefined ? [] : [`For ${name}: ${tellClosest(closest)}.`]
    })
    .join(' ')
}

/** The documents that the models on a map come from; the atlas itself is none. */
function findModelSources(map: CareMap, about: About): readonly Source[] {
  const models = about.library.models.filter(model => map.parts.some(part => part.model === model.id))
  const ids = new Set(models.flatMap(model => model.because.map(reason => reason.source)))
  return [...ids].flatMap(id => (id === 'atlas' ? [] : (findSource(id, about) ?? [])))
}
