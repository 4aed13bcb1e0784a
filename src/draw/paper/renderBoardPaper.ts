import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import type { About } from './about.ts'
import { describeSource, listSources } from './citations.ts'
import { escapeMarkdown } from './markdown.ts'
import { type Numbering, numberReasons } from './numberReasons.ts'
import { optionsPage } from './optionsPage.ts'
import type { Scrutiny } from './scrutinyOf.ts'
import type { Step } from './step.ts'
import { type Work, workThrough } from './workThrough.ts'

export type BoardPaperOptions = Work & Scrutiny & { readonly about: About }

/**
 * Steps as the text of a board paper, in Markdown: for each state what its maps show and what moves, with citations;
 * then the options side by side, held against the tests of a model, with the
 * questions to settle (open ones first, answers and notes with them) and blanks for the board; then notes and documents. Steps that show one state in
 * several lenses are one section. What a presenter says aloud is left out. Rejects when it is aborted.
 */
export async function renderBoardPaper(
  steps: readonly Step[],
  { about: given, checklist, answers, ...work }: BoardPaperOptions,
): Promise<string> {
  const about: About = { ...given, ownSources: [...given.ownSources, ...checklist.sources] }
  const numbering = numberReasons(about)
  const sections = await workThrough(
    gatherStates(steps),
    (state, index) => sectionOf(state, index + 1, numbering),
    work,
  )
  const options = optionsPage(steps, about, { checklist, answers }, numbering)
  const { title, audience, economy } = about
  return [
    `# ${escapeMarkdown(`${title}: ${economy.name}`)}`,
    '',
    ...(audience === undefined ? [] : [`For: ${escapeMarkdown(audience)}`, '']),
    `*${escapeMarkdown(standingOf(steps))}*`,
    '',
    ...sections.flat(),
    ...options,
    '## Notes',
    '',
    ...numbering.list().map((note, index) => `${index + 1}. ${escapeMarkdown(note)}`),
    '',
    '## Documents',
    '',
    ...listSources(numbering.cited(), about).map(source => `- ${escapeMarkdown(describeSource(source))}`),
    '',
    `How firm a statement is: ${Object.values(CERTAINTY_NAMES)
      .map(({ word, meaning }) => `*${word}*: ${escapeMarkdown(meaning)}`)
      .join(' ')}`,
    '',
  ].join('\n')
}

/** A model's statement before today's: it says more. */
function standingOf(steps: readonly Step[]): string {
  const ofModel = steps.find(step => step.statement.startsWith('Discussion'))
  return (ofModel ?? steps[0])?.statement ?? ''
}

/** Steps of the same scenario, compared with the same state, one after another. */
function gatherStates(steps: readonly Step[]): readonly (readonly Step[])[] {
  const states = new Map<string, Step[]>()
  for (const step of steps) {
    const key = JSON.stringify([step.view.scenario, step.view.since, step.view.money])
    states.set(key, [...(states.get(key) ?? []), step])
  }
  return [...states.values()]
}

function sectionOf(steps: readonly Step[], place: number, numbering: Numbering): readonly string[] {
  const [first] = steps
  if (first === undefined) return []
  const since = first.sinceWords === '' || first.sinceWords === 'since today' ? '' : `, ${first.sinceWords}`
  return [
    `## ${place}. ${escapeMarkdown(`${first.stateName}${since}`)}`,
    '',
    ...steps.map(({ caption, because }) =>
      `- ${escapeMarkdown(caption)}. ${numbering.cite(because)}`.trimEnd(),
    ),
    '',
    ...movesOf(first, numbering),
  ]
}

/** What moves as one paragraph; each sentence ends with how certain it is and what says so. */
function movesOf({ sentences, sinceWords }: Step, numbering: Numbering): readonly string[] {
  if (sentences.length === 0) return []
  const written = sentences.map(({ text, certainty, because }) =>
    `${escapeMarkdown(text)} (*${CERTAINTY_NAMES[certainty].word}* ${numbering.cite(because)}`
      .trimEnd()
      .concat(')'),
  )
  return [`**What moves ${escapeMarkdown(sinceWords)}.** ${written.join(' ')}`, '']
}
