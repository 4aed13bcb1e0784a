import type { SourceId } from '../../domain/vocabulary/ids.ts'
import type { Reason, Source } from '../../domain/vocabulary/source.ts'
import type { About } from './about.ts'
import type { Step } from './step.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "April 2015" of `2015-04`; anything else as it is given. */
export function formatDate(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(date) ?? []
  const name = MONTHS[Number(month) - 1]
  return year === undefined || name === undefined ? date : `${name} ${year}`
}

/** A cited document: the story's own, or the library's. */
export function findSource(id: SourceId, { library, ownSources }: About): Source | undefined {
  return [...ownSources, ...library.sources].find(source => source.id === id)
}

/** Everything that a step rests on: what its sentences say, and what its caption and notes add. */
export function reasonsOf(step: Step): readonly Reason[] {
  return [...step.because, ...step.sentences.flatMap(sentence => sentence.because)]
}

/** The documents that reasons cite, each once, in the order in which they are first cited. */
export function listSources(reasons: Iterable<Reason>, about: About): readonly Source[] {
  const ids = new Set([...reasons].map(reason => reason.source))
  return [...ids].flatMap(id => findSource(id, about) ?? [])
}

/** "BMA, General practice and integration, April 2015." with its note. */
export function describeSource({ author, title, date, note, address }: Source): string {
  return [`${author}, ${title}, ${formatDate(date)}.`, note, address]
    .filter(words => words !== undefined)
    .join(' ')
}

/** A step's citations by document: "BMA, April 2015: CCPO: core contracts; CCPO: the GP network". */
export function describeGrounds(reasons: Iterable<Reason>, about: About): readonly string[] {
  const all = [...reasons]
  return listSources(all, about).map(source => {
    const sections = new Set(all.filter(one => one.source === source.id).map(one => one.section))
    const titles = [...sections].map(id => source.sections.find(one => one.id === id)?.title ?? id)
    return `${source.author}, ${formatDate(source.date)}: ${titles.join('; ')}.`
  })
}
