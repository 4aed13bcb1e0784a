import { expect, it } from 'vitest'
import { findAnswers } from './findAnswers.ts'

it('names answers and notes, and always leaves them out', () => {
  expect(findAnswers({})).toEqual([])
  const answers = {
    ccpo: { vat: { answer: 'no', note: 'x' }, cqc: { answer: 'yes' } },
    'soft-mcp': { size: { note: 'y' } },
  } as const
  expect(findAnswers(answers)).toEqual([
    { kind: 'notes', found: 'Answers to 3 questions about models, 2 with a note.', leftOut: true },
  ])
})
