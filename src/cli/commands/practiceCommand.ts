import { type StateTold, tellState } from '../../domain/practice/tellStates.ts'
import { RECEIVED_NOT_EARNED } from '../../domain/practice/wordMoney.ts'
import { listWalk } from '../../domain/project/findState.ts'
import { projectScenario } from '../../domain/project/projectScenario.ts'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Practice } from '../../domain/vocabulary/organisation.ts'
import { formatState } from '../../domain/vocabulary/scenario.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import { termsOf } from '../../domain/words/termsOf.ts'
import { describeNames } from '../../kit/suggestName.ts'
import { type Command, type CommandInput, toJson, WrongUsage } from '../command.ts'
import { InputProblems } from '../inputProblems.ts'
import { loadLibrary } from '../loadLibrary.ts'
import { loadPracticeNotes } from '../loadPracticeNotes.ts'
import { readVocabulary, VOCABULARY_OPTION, VOCABULARY_USAGE } from '../readVocabulary.ts'
import { CHOICE_OPTIONS, readEconomy, readScenario } from '../scenarioOptions.ts'

/** What every state means for one practice: its contract, its pounds, its voice, who decides, staying out, open questions. */
export const practiceCommand: Command = {
  name: 'practice',
  summary: 'Tell what every state means for one practice.',
  usage:
    'ECONOMY --practice ID [--set MODEL.CHOICE=VALUE]… [--practice ID=joins|out|taken-over]… [--scenario FILE] ' +
    `${VOCABULARY_USAGE} [--json]`,
  examples: [
    'practice marlshire --practice P90001',
    'practice marlshire --practice P90011 --json',
    'practice marlshire --practice P90001 --set network-led-mcp.subsumed=true',
  ],
  options: {
    set: CHOICE_OPTIONS.set,
    practice: CHOICE_OPTIONS.practice,
    scenario: CHOICE_OPTIONS.scenario,
    ...VOCABULARY_OPTION,
  },
  run: async input => {
    const [library, economy] = await Promise.all([loadLibrary(), readEconomy(input)])
    const practice = findPractice(input, economy)
    const { notes, sources } = await loadPracticeNotes(library)
    const states = listWalk(library.models)
    const scenario = await readScenario(withoutPractice(input, states[0]?.model), economy, library)
    const story = {
      practice: practice.id,
      economy,
      library,
      scenario,
      notes,
      terms: termsOf(library, readVocabulary(input)),
      project: (asked: typeof scenario) => projectScenario(economy, library, asked),
    }
    const told = states.map(state => tellState(story, state))
    if (!input.flag('json')) return { output: toText(practice, told, story.terms.stamp), exitCode: 0 }
    const json = {
      practice,
      received: RECEIVED_NOT_EARNED,
      states: told.map(toPlain),
      sources: [...library.sources, ...sources],
    }
    return { output: toJson(json), exitCode: 0 }
  },
}

/** The one practice that is named without an `=`; the others say who takes part. */
function findPractice(input: CommandInput, economy: Economy): Practice {
  const [id, ...more] = input.options('practice').filter(text => !text.includes('='))
  if (id === undefined || more.length > 0) throw new WrongUsage('Name one practice: --practice ID.')
  const practice = economy.practices.find(one => one.id === id)
  if (practice !== undefined) return practice
  const fix = describeNames(
    id,
    economy.practices.map(one => one.id),
  )
  const message = `There is no practice “${id}” in ${economy.name}.`
  throw new InputProblems([{ file: 'command line', code: 'unknown-practice', found: id, message, fix }])
}

/** The same command line as one that asks for a state: today, unless a file's scenario says. */
function withoutPractice(input: CommandInput, today = ''): CommandInput {
  return {
    ...input,
    option: name => (name === 'model' && input.option('scenario') === undefined ? today : input.option(name)),
    options: name =>
      name === 'practice' ? input.options(name).filter(text => text.includes('=')) : input.options(name),
  }
}

function toPlain({ state, name, told, notes, cells, summary }: StateTold) {
  return { ...told, state: formatState(state), name, notes, cells, summary }
}

function toText({ id, name, list }: Practice, states: readonly StateTold[], stamp?: string): string {
  const head = `${name} (${id}), ${list} patients`
  const bodies = states.map(({ name: state, summary }) =>
    [state, ...summary.map(({ text, certainty }) => `  ${text} [${CERTAINTY_NAMES[certainty].word}]`)].join(
      '\n',
    ),
  )
  return [head, RECEIVED_NOT_EARNED, ...(stamp === undefined ? [] : [stamp]), ...bodies].join('\n\n')
}
