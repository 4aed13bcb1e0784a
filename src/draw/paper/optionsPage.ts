import type { Part } from '../../domain/vocabulary/careMap.ts'
import { weakestCertainty } from '../../domain/vocabulary/certainty.ts'
import type { IndicatorDefinition } from '../../domain/vocabulary/indicator.ts'
import type { Reason } from '../../domain/vocabulary/source.ts'
import { formatIndicator } from '../../domain/words/formatIndicator.ts'
import { glossText } from '../../domain/words/glossText.ts'
import { CERTAINTY_NAMES, PATTERN_NAMES } from '../../domain/words/terms.ts'
import { toMapName } from '../../domain/words/toMapName.ts'
import type { About } from './about.ts'
import { describeShifts, shiftsOfHands, shiftsOfWork } from './gainsAndLosses.ts'
import { escapeMarkdown, markdownTable } from './markdown.ts'
import type { Numbering } from './numberReasons.ts'
import { commonQuestions, questionsOf, type Scrutiny, scrutinise, testRows, testsOf } from './scrutinyOf.ts'
import type { Step } from './step.ts'

/** Figures of the comparison, in the order of a reader's questions. */
const FIGURES = [
  'commissioner-contracts',
  'practice-contracts',
  'largest-contract-share',
  'holder-concentration',
  'gp-owned-share',
  'outside-hospital-share',
  'own-core-contract',
  'employed-gp-patients',
  'practice-pence-changing-hands',
] as const

/**
 * The states that the steps show, side by side against today, for a board to complete. Every figure is of the map;
 * every sentence is the model's, with its certainty and source; what is for the board to say is left blank.
 */
export function optionsPage(
  steps: readonly Step[],
  about: About,
  scrutiny: Scrutiny,
  numbering: Numbering,
): readonly string[] {
  const options = distinctStates(steps)
  const today = steps.find(({ view }) => isToday(view.scenario.state.model, about)) ?? options[0]
  if (today === undefined || options.length === 0) return []
  const base = isToday(today.view.scenario.state.model, about) ? today.projection.map : today.before.map
  const scrutinised = scrutinise(options, scrutiny, about)
  const others = scrutinised.filter(({ option: { view } }) => !isToday(view.scenario.state.model, about))
  const money = steps.every(step => step.view.money)
  const names = options.map(({ stateName }) => stateName)
  const definitions = about.library.indicators.filter(
    ({ id, unit }) => FIGURES.some(figure => figure === id) && (money || unit !== 'pence'),
  )
  const rows = [
    ['Who leads', ...options.map(leadersOf)],
    ['Pattern of leadership', ...options.map(patternOf)],
    ...definitions.map(one => [one.name, ...options.map(option => figureOf(one, option))]),
    ...traitRows(options),
    ...testRows(scrutinised),
  ]
  return [
    '## Options for the board to complete',
    '',
    'Each option is compared with today’s arrangements. The sources describe alternatives, not stages on a path, ' +
      'and none is recommended here.',
    '',
    ...markdownTable(['', ...names], rows),
    '',
    ...others.flatMap(one => {
      const { option } = one
      return [
        `### ${escapeMarkdown(option.stateName)}`,
        '',
        ...(money
          ? [
              `- **£ for work done, against today.** ${escapeMarkdown(describeShifts(shiftsOfWork(base, option.projection.map), 'Gain', 'Lose'))}`,
              `- **£ passed on to others, against today.** ${escapeMarkdown(describeShifts(shiftsOfHands(base, option.projection.map), 'More through', 'Less through'))}`,
            ]
          : []),
        ...option.projection.map.parts.flatMap(part => [
          ...listOf('What it could mean', part.implications, option, numbering),
          ...listOf('Prospects', part.prospects, option, numbering),
        ]),
        ...testsOf(one, numbering),
        ...questionsOf(one, numbering),
        '- **For the board.** Our view: ______ Condition or safeguard: ______ Owner and date: ______',
        '',
      ]
    }),
    ...commonQuestions(others, numbering),
    '### Decision',
    '',
    ...markdownTable(
      ['Option', 'Support, and why', 'Against, and why', 'To be settled first', 'Decision'],
      options.map(({ stateName }) => [stateName, '', '', '', '']),
    ),
    '',
  ]
}

/** Each state once, in the order of the steps; a mixture or another choice is a state of its own. */
function distinctStates(steps: readonly Step[]): readonly Step[] {
  const seen = new Map<string, Step>()
  for (const step of steps) {
    const key = JSON.stringify(step.view.scenario)
    if (!seen.has(key)) seen.set(key, step)
  }
  return [...seen.values()]
}

function isToday(model: string, { library }: About): boolean {
  return model === library.models[0]?.id
}

function leadersOf({ projection: { map } }: Step): string {
  const ids = new Set(map.parts.flatMap(part => part.leadership.lead))
  const names = map.organisations.filter(({ id }) => ids.has(id)).map(toMapName)
  return names.length === 0 ? 'Nobody overall' : names.join(', ')
}

function patternOf({ projection: { map } }: Step): string {
  return [...new Set(map.parts.map(part => PATTERN_NAMES[part.leadership.pattern]))].join('; ')
}

function figureOf({ id, unit }: IndicatorDefinition, { projection: { map } }: Step): string {
  const value = map.indicators[id] ?? null
  return value === null ? 'not known' : formatIndicator(value, unit)
}

const TRAIT_NAMES: Readonly<Record<string, string>> = {
  fragmentation: 'Integration: how fragmented',
  'other-contracts': 'Competition: who holds other contracts',
  'core-contract': 'Core contracts of practices',
  'capitated-budget': 'One budget per head',
  hospital: 'The hospital',
  'gp-voice': 'GPs’ voice',
  commissioner: 'The commissioner',
  'pacs-prospect': 'Prospect of a PACS',
}

function traitRows(options: readonly Step[]): readonly (readonly string[])[] {
  return Object.entries(TRAIT_NAMES).flatMap(([id, name]) => {
    const cells = options.map(({ projection: { map }, terms }) => {
      const found = map.parts.flatMap(part => part.traits.filter(trait => trait.id === id))
      return [
        ...new Set(found.map(trait => `${glossText(trait.value, terms)} (${weakest(trait.because)})`)),
      ].join('; ')
    })
    return cells.every(cell => cell === '') ? [] : [[name, ...cells]]
  })
}

function weakest(because: readonly Reason[]): string {
  return CERTAINTY_NAMES[weakestCertainty(because.map(reason => reason.certainty))].word
}

function listOf(
  title: string,
  statements: Part['implications'],
  { terms }: Step,
  numbering: Numbering,
): readonly string[] {
  if (statements.length === 0) return []
  return [
    `- **${title}.**`,
    ...statements.map(({ text, because }) => {
      const cited = numbering.cite(because)
      return `  - ${escapeMarkdown(glossText(text, terms))} (*${weakest(because)}* ${cited})`
    }),
  ]
}
