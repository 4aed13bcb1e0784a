import type { CareMap } from '../vocabulary/careMap.ts'
import type { Reason } from '../vocabulary/source.ts'

/** What a question is about, in the order of a paper: what for, for whom, in which form, at what risk. */
export const QUESTION_TOPICS = [
  'fit',
  'patients',
  'practices',
  'form',
  'governance',
  'money',
  'competition',
  'employment',
  'pensions',
  'indemnity',
  'vat',
  'cqc',
  'premises',
  'change',
] as const
export type QuestionTopic = (typeof QUESTION_TOPICS)[number]

export const TOPIC_NAMES: Readonly<Record<QuestionTopic, string>> = {
  fit: 'Which model suits us',
  patients: 'Patients',
  practices: 'Practices and their contracts',
  form: 'Form, and who hosts',
  governance: 'Who decides, who watches',
  money: 'Money',
  competition: 'Competition and procurement',
  employment: 'Employment',
  pensions: 'Pensions',
  indemnity: 'Cover for negligence',
  vat: 'VAT',
  cqc: 'Registration with the CQC',
  premises: 'Premises and liabilities',
  change: 'The change itself',
}

/** `principle`: what a design should have; `question`: what has to be settled. Both are asked so that “yes” is good news. */
export const QUESTION_KINDS = ['principle', 'question'] as const

/** What the sources ask of whoever chooses a model, in our words. */
export type Question = {
  readonly id: string
  readonly topic: QuestionTopic
  readonly kind: (typeof QUESTION_KINDS)[number]
  /** Can be answered with yes or no. */
  readonly text: string
  /** Why it matters. */
  readonly why: string
  /** `MODEL` or `MODEL:STAGE`; absent: every model but today. */
  readonly states?: readonly string[]
  readonly because: readonly Reason[]
}

/** The questions that concern a map, a mixture too, in the order of their topics. Nothing is asked of today alone. */
export function chooseQuestions(
  questions: readonly Question[],
  { parts }: Pick<CareMap, 'parts'>,
  today: string,
): readonly Question[] {
  const states = new Set(parts.flatMap(part => [part.model, `${part.model}:${part.stage}`]))
  if (parts.every(part => part.model === today)) return []
  return QUESTION_TOPICS.flatMap(topic =>
    questions.filter(
      question =>
        question.topic === topic &&
        (question.states === undefined || question.states.some(state => states.has(state))),
    ),
  )
}
