import { nameState } from '../../domain/project/findState.ts'
import { projectScenario } from '../../domain/project/projectScenario.ts'
import { chooseQuestions } from '../../domain/scrutiny/question.ts'
import { type TestResult, testModel } from '../../domain/scrutiny/testModel.ts'
import { wordVerdict } from '../../domain/scrutiny/verdict.ts'
import { type Command, toJson } from '../command.ts'
import { loadChecklist } from '../loadChecklist.ts'
import { loadLibraryWith } from '../loadLibraryWith.ts'
import { readEconomy, readScenario, SCENARIO_OPTIONS, SCENARIO_USAGE } from '../scenarioOptions.ts'

/** What a state does to the five things that should be protected, and what has to be settled before it is chosen. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Hold a state against the five tests of a model, and list the questions to settle first.',
  usage: `ECONOMY ${SCENARIO_USAGE} [--json]`,
  examples: ['check marlshire --model ccpo', 'check marlshire --model trust-led-pacs:mature --json'],
  options: SCENARIO_OPTIONS,
  run: async input => {
    const [library, economy] = await Promise.all([loadLibraryWith(input), readEconomy(input)])
    const checklist = await loadChecklist(library)
    const scenario = await readScenario(input, economy, library)
    const projection = projectScenario(economy, library, scenario)
    const results = testModel(checklist.tests, projection, economy.localities)
    const today = library.models[0]?.id ?? ''
    const questions = chooseQuestions(checklist.questions, projection.map, today)
    if (input.flag('json'))
      return {
        output: toJson({
          state: scenario.state,
          tests: results.map(toPlain),
          questions,
          sources: [...library.sources, ...checklist.sources],
        }),
        exitCode: 0,
      }
    const lines = [
      `${nameState(library.models, scenario.state)}, ${economy.name}`,
      ...results.flatMap(toLines),
      '',
      questions.length === 0 ? 'Nothing is asked of today.' : 'To settle first:',
      ...questions.map(({ text }) => `- ${text}`),
    ]
    return { output: lines.join('\n'), exitCode: 0 }
  },
}

function toPlain({ test: { id, name, asks }, ...result }: TestResult) {
  return { test: id, name, asks, ...result }
}

function toLines({ test, verdict, certainty, findings }: TestResult): readonly string[] {
  return [
    '',
    `${test.name}: ${wordVerdict(verdict, certainty)}`,
    ...findings.map(finding => `  ${finding.text} [${finding.certainty}]`),
  ]
}
