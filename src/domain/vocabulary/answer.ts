import { type ModelId, modelId } from './ids.ts'

/** What a reader may answer; without one, a question is not answered yet. */
export const ANSWER_WORDS = ['yes', 'no', 'not-yet', 'does-not-apply'] as const
export type AnswerWord = (typeof ANSWER_WORDS)[number]

/** A reader's answer to one question about a model, and their note: theirs alone, and never part of a link. */
export type Answer = { readonly answer?: AnswerWord; readonly note?: string }

/** By the id of the question. */
export type AnswerSheet = Readonly<Record<string, Answer>>

/** All answers of one area, a sheet for each model. */
export type Answers = Readonly<Record<ModelId, AnswerSheet>>

/** The answers with one changed; an answer that says nothing leaves the sheet, an empty sheet the answers. */
export function withAnswer(answers: Answers, model: ModelId, question: string, change: Answer): Answers {
  const { [question]: before, ...others } = answers[model] ?? {}
  const { answer = before?.answer, note = before?.note } = change
  const said = {
    ...(answer === undefined ? {} : { answer }),
    ...(note === undefined || note === '' ? {} : { note }),
  }
  const sheet = Object.keys(said).length === 0 ? others : { ...others, [question]: said }
  return withSheet(answers, model, sheet)
}

/** The answers with a whole sheet in the place of the one before. */
export function withSheet(answers: Answers, model: ModelId, sheet: AnswerSheet): Answers {
  const { [model]: _, ...others } = answers
  return Object.keys(sheet).length === 0 ? others : { ...others, [model]: sheet }
}

/** Two sets of answers as one: where both have answered a question, the later answer stands, and both notes do. */
export function mergeAnswers(earlier: Answers, later: Answers): Answers {
  let merged = earlier
  for (const model of Object.keys(later).map(modelId))
    for (const [question, answer] of Object.entries(later[model] ?? {}))
      merged = withAnswer(merged, model, question, mergeAnswer(earlier[model]?.[question], answer))
  return merged
}

function mergeAnswer(earlier: Answer | undefined, later: Answer): Answer {
  const [before, after] = [earlier?.note, later.note]
  if (before === undefined || after === undefined || before === after) return later
  return { ...later, note: `${before}\n${after}` }
}

export function hasAnswers(answers: Answers): boolean {
  return Object.keys(answers).length > 0
}

/** True where a question still waits: not answered, “not yet”, or “no”. */
export function isOpen(answer: Answer | undefined): boolean {
  return answer?.answer !== 'yes' && answer?.answer !== 'does-not-apply'
}
