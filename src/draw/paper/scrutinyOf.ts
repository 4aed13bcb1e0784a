import type { Checklist } from '../../domain/scrutiny/modelTest.ts'
import { chooseQuestions, type Question } from '../../domain/scrutiny/question.ts'
import { type TestResult, testModel } from '../../domain/scrutiny/testModel.ts'
import { wordVerdict } from '../../domain/scrutiny/verdict.ts'
import { type Answer, type AnswerSheet, type Answers, isOpen } from '../../domain/vocabulary/answer.ts'
import { ANSWER_NAMES } from '../../domain/words/answerNames.ts'
import { glossText } from '../../domain/words/glossText.ts'
import { CERTAINTY_NAMES } from '../../domain/words/terms.ts'
import type { About } from './about.ts'
import { escapeMarkdown } from './markdown.ts'
import type { Numbering } from './numberReasons.ts'
import type { Step } from './step.ts'

/** The tests and questions that a board paper carries, with the answers of whoever writes it. */
export type Scrutiny = { readonly checklist: Checklist; readonly answers: Answers }

/** One option as it stands before the tests and questions. */
type Scrutinised = {
  readonly option: Step
  readonly results: readonly TestResult[]
  readonly questions: readonly Question[]
  readonly sheet: AnswerSheet
}

/** Holds each option against the tests, and finds what is asked of it. */
export function scrutinise(
  options: readonly Step[],
  { checklist, answers }: Scrutiny,
  { economy, library }: About,
): readonly Scrutinised[] {
  return options.map(option => {
    const { map } = option.projection
    return {
      option,
      results: testModel(checklist.tests, option.projection, economy.localities),
      questions: chooseQuestions(checklist.questions, map, library.models[0]?.id ?? ''),
      sheet: answers[map.scenario.state.model] ?? {},
    }
  })
}

/** A row of the options' table for each test: "At risk (inferred)". */
export function testRows(all: readonly Scrutinised[]): readonly (readonly string[])[] {
  const [first] = all
  return (first?.results ?? []).map(({ test }, index) => [
    `Protected? ${test.name}`,
    ...all.map(({ results }) => {
      const result = results[index]
      return result === undefined ? '' : wordVerdict(result.verdict, result.certainty)
    }),
  ])
}

/** Why something is not simply kept, with what says so; nothing where all is kept. */
export function testsOf(
  { results, option: { terms } }: Scrutinised,
  numbering: Numbering,
): readonly string[] {
  const lines = results.flatMap(({ test, verdict, findings }) =>
    verdict === 'kept'
      ? []
      : findings
          .filter(one => one.verdict !== undefined && one.verdict !== 'kept')
          .map(({ text, certainty, because }) =>
            item(
              glossText(`${test.name}: ${text}`, terms),
              `(*${CERTAINTY_NAMES[certainty].word}* ${numbering.cite(because)})`,
            ),
          ),
  )
  return lines.length === 0 ? [] : ['- **What should be protected, and may not be.**', ...lines]
}

/** What is asked of this option, or has been answered for it: open questions first, each with a blank; then the settled. */
export function questionsOf(
  { questions, sheet, option: { terms } }: Scrutinised,
  numbering: Numbering,
): readonly string[] {
  const own = questions.filter(one => one.states !== undefined || sheet[one.id] !== undefined)
  const line = (question: Question, rest: string) =>
    item(glossText(question.text, terms), [
      numbering.cite(question.because),
      describeAnswer(sheet[question.id]),
      rest,
    ])
  const open = own.filter(one => isOpen(sheet[one.id]))
  const settled = own.filter(one => !isOpen(sheet[one.id]))
  return [
    ...(open.length === 0 ? [] : ['- **To settle first, as the sources ask.**']),
    ...open.map(one => line(one, '☐ settled: ______')),
    ...(settled.length === 0 ? [] : ['- **Settled.**']),
    ...settled.map(one => line(one, '')),
  ]
}

/** What is asked of every option alike, as far as it is still open for any. */
export function commonQuestions(all: readonly Scrutinised[], numbering: Numbering): readonly string[] {
  const asked = all.filter(({ questions }) => questions.length > 0)
  const common = (asked[0]?.questions ?? []).filter(
    ({ id, states }) => states === undefined && asked.some(({ sheet }) => sheet[id] === undefined),
  )
  if (common.length === 0) return []
  return [
    '### To settle whatever the option',
    '',
    ...common.map(({ id, text, because }) => {
      const answered = asked.filter(({ sheet }) => sheet[id] !== undefined)
      const names = [...new Set(answered.map(({ option }) => option.stateName))].join(', ')
      const rest = names === '' ? '' : `Answered for: ${escapeMarkdown(names)}.`
      const said = asked[0] === undefined ? text : glossText(text, asked[0].option.terms)
      return item(said, [numbering.cite(because), rest, '☐ settled: ______']).trimStart()
    }),
    '',
  ]
}

function describeAnswer(answer: Answer | undefined): string {
  if (answer === undefined) return ''
  const word = answer.answer === undefined ? 'Noted' : ANSWER_NAMES[answer.answer]
  return answer.note === undefined ? `**${word}.**` : `**${word}.** ${escapeMarkdown(answer.note)}`
}

function item(text: string, rest: string | readonly string[]): string {
  const parts = [escapeMarkdown(text), ...(typeof rest === 'string' ? [rest] : rest)]
  return `  - ${parts.filter(part => part !== '').join(' ')}`
}
