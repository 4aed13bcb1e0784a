import type { Answers } from '../../domain/vocabulary/answer.ts'
import type { PrivateFinding } from './findPrivate.ts'

/** Answers and notes of whoever keeps the area: named, and left out always, since no published page has a place for them. */
export function findAnswers(answers: Answers): readonly PrivateFinding[] {
  const all = Object.values(answers).flatMap(sheet => Object.values(sheet))
  if (all.length === 0) return []
  const notes = all.filter(({ note }) => note !== undefined).length
  const found = `Answers to ${all.length} ${all.length === 1 ? 'question' : 'questions'} about models, ${notes} with a note.`
  return [{ kind: 'notes', found, leftOut: true }]
}
